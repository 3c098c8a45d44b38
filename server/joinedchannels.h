#pragma once

#include "channel.h"
#include "serverlimits.h"
#include "tokenbucket.h"
#include "topics.h"
#include "wire/frame.h"

#include <QElapsedTimer>

#include <functional>
#include <map>
#include <memory>

namespace Earshot {

class Socket;

//! What all sockets of a server have in common.
struct SocketServer
{
    const Limits &limits;
    ChannelFactory &channels;
    Topics &topics;
    //! The client is gone, and so are its channels. The socket may not be deleted by this call.
    std::function<void(Socket *)> drop;
    QElapsedTimer clock = startedClock();

    static QElapsedTimer startedClock()
    {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }
};

//! The channels of one client, by topic: what its frames ask of them, and what they answer.
class JoinedChannels
{
public:
    explicit JoinedChannels(Socket &socket)
        : m_socket(socket)
    {}

    void receive(const Frame &frame);
    Channel *on(const QString &topic) const;
    //! Tells the client an event on a topic that it joined, after all that it was told there before.
    void push(const QString &topic, const Event &event);
    //! Ends the channel on `topic` from the server's side: phx_close.
    void close(const QString &topic);
    //! The client is gone, and was not heard for so long.
    void endAll(qint64 silentMs = 0);

private:
    struct Joined
    {
        Ref reference; // what answers and pushes carry: the join's ref, where it had no join_ref
        bool hasJoinRef = false;
        std::unique_ptr<Channel> channel;
        Subscription subscription = {};

        //! As the join said it; null matches any.
        Ref joinRef() const { return hasJoinRef ? reference : Ref(); }
        bool isMeantBy(const Ref &ref) const { return ref.isNull() || !hasJoinRef || ref == reference; }
    };

    SocketServer &server() const;
    void countChannels();
    void receiveForServer(const Frame &frame);
    void join(const Frame &frame);
    void admit(const Frame &frame, std::unique_ptr<Channel> channel);
    void leave(const Frame &frame);
    void deliver(Joined &joined, const Frame &frame);
    bool reply(const Frame &to, const Ref &joinRef, const Answer &answer);
    void unmatched(const Frame &frame);
    bool spread(Joined &joined, const Answer &answer);
    void finish(const QString &topic, Joined &joined, const Answer &answer);
    void endBy(const QString &topic, const Event &last);
    void end(const QString &topic, Ending how, qint64 silentMs = 0);
    bool push(const Ref &joinRef, const Ref &ref, const QString &topic, const Event &event);
    bool transmit(const std::optional<QByteArray> &frame);

    Socket &m_socket;
    std::map<QString, Joined> m_joined; // by topic
    TokenBucket m_joins;
};

} // namespace Earshot
