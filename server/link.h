#pragma once

#include "sendqueue.h"
#include "wire/closecodes.h"
#include "wire/wsreader.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <memory>

class QTimer;

namespace Earshot {

//! The line to one client that has shaken hands, RFC 6455 to its end: whole messages come in, framed bytes go
//! out, with one send for all that waits. It keeps nothing of what passed.
//!
//! How bytes travel is its two forms' matter: QtLink, over Qt's sockets, and FdLink, over the system's.
class Link
{
public:
    struct Options
    {
        int version = 2; //!< of the Channels serializer that the client asked for: 1 or 2
        qint64 messageBytes = 0; //!< in one message; 0: any number
        int messageMs = 0; //!< for one message, from its first byte to its last; 0: any time
        std::shared_ptr<const void> place = {}; //!< held for as long as the link is there
    };

    //! Who is told what happens on the line.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void received(const QByteArray &text) = 0;
        virtual void receivedBinary(const QByteArray &data) = 0;
        //! Anything came in: also pings, and parts of messages.
        virtual void heard() {}
        //! A pong came in.
        virtual void answered() {}
        //! Something waits to be sent: flush() is to be called before the loop's turn ends.
        virtual void due() = 0;
        //! The client said goodbye or broke the rules: nothing is received any more, though the line may
        //! stand for another moment.
        virtual void ended() {}
        //! The line is gone. Nothing follows. Never from within a call of send(), flush() or close(); the
        //! link may not be deleted by it.
        virtual void closed() = 0;
    };

    //! How long a client has for its side of the end.
    static constexpr int farewellMs = 2000;

    virtual ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    //! From now on things happen. `first` came behind the request for the upgrade, and was read with it.
    void begin(Listener *listener, const QByteArray &first);

    int version() const { return m_version; }
    //! With what the line ended or ends: the close code that was said first, by either side, 1005 for a
    //! goodbye without a code, 1006 where nobody said any.
    int closeCode() const { return m_closeCode; }
    //! Who is at the other end, while the line stands.
    virtual QHostAddress peer() const = 0;
    //! Which of the forms it is, for the log.
    virtual const char *form() const = 0;

    //! Queues bytes that are whole WebSocket frames; they leave with whatever else waits.
    void send(const QByteArray &frames);
    //! Bytes that wait because the client does not read, or because the turn is not over.
    virtual qint64 pending() const { return m_queue.size(); }
    //! Offers to the system what waits.
    void flush();
    //! Both in one, for the end of a turn; while it gathers, send() alone. Returns what is pending.
    qint64 pass(const QByteArray &frames);
    void setGathering(bool gathers) { m_gathers = gathers; }
    //! It will be needed in a moment: the processor may fetch it meanwhile.
    void prefetch() const;
    //! Asks for a sign of life; answered() follows where the client gives one.
    void ping();
    //! Sends a close frame and ends; cuts the line where the client does not answer.
    void close(CloseCode code, const QString &reason);

protected:
    explicit Link(const Options &options);

    //! Bytes that came, at most `most`; 0: none at present, -1: the line is over.
    virtual qint64 receive(char *to, qint64 most) = 0;
    //! Hands over bytes: how many were taken; 0: none at present, and writable() is called once there is room
    //! again. -1: the line is over, which cut() tells in a turn of its own.
    virtual qint64 transmit(const QByteArrayView *pieces, int count) = 0;
    //! Whether all that was handed over has left, as far as one can see.
    virtual bool isDrained() const { return true; }
    //! Ends our side alone.
    virtual void endSending() = 0;
    //! Lets go of the line.
    virtual void abort() = 0;

    //! For the forms to call: there is something to read, room to write, or nothing any more.
    void arrived();
    virtual void writable();
    void cut();

private:
    enum class Phase : quint8 {
        Open,
        Closing, //!< we said close: whatever comes until the client says so too is dropped
        Leaving, //!< all was said: only the connection still has to end
        Over,
    };

    void take(QByteArrayView bytes);
    void handle(const WsEvent &event);
    void pace(const WsEvent &event);
    void bid(int code, const QString &reason = {});
    void fail(CloseCode code, const QString &reason = {});
    void leave();
    void queue(const QByteArray &frames);
    void settle(int closeCode);
    void setDeadline(int ms);
    void expire();

    static constexpr int notSaid = 1006;

    // First what every broadcast looks at; in eight bytes, of which each client has a copy.
    Phase m_phase : 4 = Phase::Open;
    bool m_isBlocked : 1 = false; // the system takes no more at present
    bool m_gathers : 1 = false;
    quint8 m_version;
    quint16 m_closeCode = notSaid;
    int m_messageMs;
    SendQueue m_queue;
    Listener *m_listener = nullptr;
    std::unique_ptr<QTimer>
        m_deadline; // for a message that is not complete, or for the farewell; most have none
    std::shared_ptr<const void> m_place;
    WsReader m_reader;
};

} // namespace Earshot
