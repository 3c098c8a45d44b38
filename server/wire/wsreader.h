#pragma once

#include "wire/closecodes.h"
#include "wire/utf8check.h"
#include "wire/wsframe.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace Earshot {

//! What came of a client's bytes.
struct WsEvent
{
    enum class Kind {
        Text, //!< a whole message, valid UTF-8
        Binary, //!< a whole message
        Ping,
        Pong,
        Close, //!< with its code, 0 where it had none
        Failure, //!< the rules were broken; the code says how
    };

    Kind kind;
    QByteArray data = {}; //!< the message, the payload, or the reason of a close
    int code = 0;

    bool operator==(const WsEvent &) const = default;
};

//! Reads what a client sends, RFC 6455: bytes in, cut anywhere, events out. After a close or a failure there
//! is no other.
//!
//! It refuses what it can as soon as it can: reserved bits and opcodes, an unmasked frame and a message over
//! the limit at the header, text that is no UTF-8 at its first impossible byte. It keeps no more than the
//! message that is not complete yet, and nothing of one that was handed out.
class WsReader
{
public:
    //! `messageBytes` is the limit of one message over all its fragments; 0: none.
    explicit WsReader(qint64 messageBytes)
        : m_limit(messageBytes)
    {}

    qint64 limit() const { return m_limit; }

    //! Takes bytes from the front until there is an event, or nothing where they do not suffice for one.
    std::optional<WsEvent> read(QByteArrayView &bytes);

    //! Whether a message, or a frame of any kind, has begun and is not complete.
    bool isInside() const { return isInsideMessage() || m_headerSize > 0; }
    //! Whether a message has begun and is not complete: also between its fragments.
    bool isInsideMessage() const { return m_message != Opcode::Continuation; }

private:
    using Outcome = std::optional<WsEvent>;

    Outcome readHeader(QByteArrayView &bytes);
    Outcome readPayload(QByteArrayView &bytes);
    Outcome beginHeader();
    Outcome beginPayload();
    Outcome endFrame();
    Outcome endMessage();
    Outcome endControl();
    Outcome close();
    WsEvent fail(CloseCode code);

    Opcode opcode() const { return Opcode(m_header[0] & 0x0f); }
    bool isFinal() const { return m_header[0] & 0x80; }
    bool isControl() const { return m_header[0] & 0x08; }
    bool isHeaderComplete() const { return m_headerSize == headerLength(); }
    qsizetype headerLength() const;
    quint64 announcedSize() const;

    // Each client has one: the small ones stand together.
    qint64 m_limit;
    qint64 m_left = 0; // of the frame's payload
    qint64 m_taken = 0;
    QByteArray m_data; // of the message
    QByteArray m_control; // of the control frame
    std::array<uchar, 14> m_header{};
    quint8 m_headerSize = 0; // of it came so far; 0 between frames
    bool m_ended = false;
    Utf8Check m_text;
    Opcode m_message = Opcode::Continuation; // the kind of the message begun; none: Continuation
};

} // namespace Earshot
