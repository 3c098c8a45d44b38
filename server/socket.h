#pragma once

#include "channel.h"
#include "link.h"
#include "serverlimits.h"
#include "tokenbucket.h"
#include "wire/frame.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <unordered_map>

namespace Earshot {

class Topics;

//! One client: its frames in, its channels by topic, and its bounded queue out.
class Socket : public QObject
{
    Q_OBJECT

public:
    Socket(std::unique_ptr<Link> link, const Limits &limits, ChannelFactory &channels, Topics &topics,
           QObject *parent = nullptr);
    ~Socket() override;

    //! Queues framed bytes. One that lets more wait than the limit is closed as too slow.
    void send(const QByteArray &frames);
    //! Ends the channel on `topic` from the server's side: phx_close.
    void closeChannel(const QString &topic);
    void close(CloseCode code);
    //! From now on nothing is queued for it: it is about to be closed.
    void sendNoMore() { m_closing = true; }
    //! ms since anything was heard of this client.
    qint64 silence() const { return m_heard.elapsed(); }

Q_SIGNALS:
    //! The client is gone, and so are its channels.
    void gone();

private:
    struct Joined
    {
        QJsonValue joinRef;
        std::unique_ptr<Channel> channel;
    };

    void hear();
    bool isOverfull() const;
    void receive(const QByteArray &text);
    void receiveForServer(const Frame &frame);
    void join(const Frame &frame);
    void replace(const QString &topic, const Frame &frame, std::unique_ptr<Channel> channel);
    void leave(const Frame &frame);
    void deliver(Joined &joined, const Frame &frame);
    void reply(const Frame &to, const QJsonValue &joinRef, const Answer &answer);
    void unmatched(const Frame &frame);
    void spread(const QString &topic, const QJsonValue &joinRef, const Answer &answer);
    void end(const QString &topic, Ending how);
    void push(const QJsonValue &joinRef, const QJsonValue &ref, const QString &topic, const Event &event);
    void endAll();

    std::unique_ptr<Link> m_link;
    Limits m_limits;
    ChannelFactory &m_factory;
    Topics &m_topics;
    std::unordered_map<QString, Joined> m_channels;
    QElapsedTimer m_heard;
    QElapsedTimer m_age;
    TokenBucket m_joins;
    TokenBucket m_frames;
    bool m_closing = false;
};

} // namespace Earshot
