#pragma once

#include "joinedchannels.h"
#include "link.h"
#include "pulse.h"
#include "tokenbucket.h"
#include "turn.h"
#include "wire/codec.h"

#include <memory>

namespace Earshot {

//! One client: its frames in, its channels by topic, and its bounded queue out.
class Socket
    : public Link::Listener
    , public Turn::Task
{
public:
    Socket(std::unique_ptr<Link> link, SocketServer &server);
    ~Socket() override;

    //! From now on things happen; `first` was read with the request for the upgrade.
    void begin(const QByteArray &first) { m_link->begin(this, first); }
    SocketServer &server() const { return m_server; }
    //! How this client writes frames.
    Vsn vsn() const { return m_vsn; }
    QHostAddress peer() const { return m_link->peer(); }
    //! Queues framed bytes. One that lets more wait than the limit is closed as too slow.
    void send(const QByteArray &frames);
    //! For who sends past the socket, which looks at what waits there.
    Link &link() const { return *m_link; }
    void judgeQueue();
    //! Ends the channel on `topic` from the server's side: phx_close.
    void closeChannel(const QString &topic) { m_channels.close(topic); }
    //! The channel on `topic`, if it has joined one.
    const Channel *channel(const QString &topic) const { return m_channels.on(topic); }
    Channel *channel(const QString &topic) { return m_channels.on(topic); }
    //! Tells this client alone, on a topic that it joined.
    void push(const QString &topic, const Event &event) { m_channels.push(topic, event); }
    void close(CloseCode code);
    //! Of the line, once it is over.
    int closeCode() const { return m_link->closeCode(); }
    //! Lets it go where more waits for it than there is memory for.
    void relieve();
    //! It wanted into a private room with another key. Closes it where it did so too often.
    void countWrongKey();
    //! From now on nothing is queued for it: it is about to be closed.
    void sendNoMore() { m_closing = true; }
    bool sendsNoMore() const { return m_closing; }
    //! To be called every Pulse::sweepMs: pings a client that is silent, and lets go of one that is gone.
    void checkPulse();
    //! This machine slept: the silence was its own.
    void forgiveSilence() { m_pulse.forgive(now()); }

private:
    void received(const QByteArray &text) override { receive(text, false); }
    void receivedBinary(const QByteArray &data) override { receive(data, true); }
    void heard() override;
    void answered() override;
    void due() override;
    void ended() override;
    void closed() override;
    void endTurn() override;

    qint64 now() const { return m_server.clock.elapsed(); }
    bool isOverfull() const;
    void receive(const QByteArray &message, bool binary);

    SocketServer &m_server;
    std::unique_ptr<Link> m_link;
    JoinedChannels m_channels;
    Pulse m_pulse;
    TokenBucket m_frames;
    Vsn m_vsn;
    quint8 m_wrongKeys = 0;
    bool m_closing = false;
    bool m_isTooSlow = false;
};

} // namespace Earshot
