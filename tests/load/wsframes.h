#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <optional>

//! The client's side of RFC 6455, as small as a client that only meets a good server may have it.
namespace Earshot::WsFrames {

struct Frame
{
    quint8 opcode = 0;
    QByteArrayView payload; //!< into the bytes it was read from
    qsizetype size = 0; //!< of the whole frame
};

//! The frame at the start of `bytes`, once it is whole. Servers mask nothing.
inline std::optional<Frame> frameAt(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return {};
    const quint8 length = quint8(bytes[1]) & 0x7f;
    const qsizetype head = length == 127 ? 10 : length == 126 ? 4 : 2;
    if (bytes.size() < head)
        return {};
    qsizetype size = length;
    if (length == 126)
        size = qFromBigEndian<quint16>(bytes.data() + 2);
    else if (length == 127)
        size = qsizetype(qFromBigEndian<quint64>(bytes.data() + 2));
    if (bytes.size() - head < size)
        return {};
    return Frame{quint8(bytes[0] & 0x0f), bytes.sliced(head, size), head + size};
}

//! One whole frame. The mask is zero: it hides nothing on loopback, and a server cannot tell.
inline QByteArray masked(quint8 opcode, QByteArrayView payload)
{
    QByteArray frame(1, char(0x80 | opcode));
    if (payload.size() < 126) {
        frame.append(char(0x80 | payload.size()));
    } else if (payload.size() <= 0xffff) {
        frame.append(char(0x80 | 126)).append(2, '\0');
        qToBigEndian(quint16(payload.size()), frame.data() + 2);
    } else {
        frame.append(char(0x80 | 127)).append(8, '\0');
        qToBigEndian(quint64(payload.size()), frame.data() + 2);
    }
    return frame.append(4, '\0').append(payload.data(), payload.size());
}

} // namespace Earshot::WsFrames
