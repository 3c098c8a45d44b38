#pragma once

#include "wire/payload.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Earshot {

//! An event with its payload: to one client (a push) or to everyone on the topic (a broadcast).
struct Event
{
    QString name;
    Payload payload;
    bool othersOnly = false; //!< a broadcast that leaves out the one who caused it
    std::optional<QByteArray> data = {}; //!< goes out in place of the payload, in a binary frame
};

//! What a channel answers: values, which JoinedChannels turns into frames in the order reply, broadcasts,
//! pushes.
struct Answer
{
    enum class Status { None, Ok, Error };

    Status status = Status::None;
    Payload response;
    QList<Event> broadcasts;
    QList<Event> pushes;
    bool crashed = false; //!< the event is none of the channel's: phx_error, and the channel is over
    bool finished = false; //!< the channel is over after this answer: phx_close
    bool isWrongKey = false; //!< of a join: what it showed opened nothing. A line that goes on so is closed
    QString word = {}; //!< what stands as the reply's status in place of "ok" or "error"
    std::optional<QByteArray> data = {}; //!< goes out in place of the response, in a binary frame

    static Answer ok(const Payload &response = {}) { return {Status::Ok, response, {}, {}, false}; }
    static Answer error(const QString &reason, qint64 retryMs = 0, const QString &session = {});
    static Answer crash() { return {Status::None, {}, {}, {}, true}; }
};

inline Answer Answer::error(const QString &reason, qint64 retryMs, const QString &session)
{
    QJsonObject response{{QStringLiteral("reason"), reason}};
    if (retryMs > 0)
        response.insert(QStringLiteral("retry_ms"), retryMs);
    if (!session.isEmpty())
        response.insert(QStringLiteral("session"), session);
    return {Status::Error, response, {}, {}, false};
}

//! Why a channel ends.
enum class Ending {
    Left, //!< the client said so
    Lost, //!< the connection went, or the client joined anew without leaving
};

//! One client on one topic.
class Channel
{
public:
    virtual ~Channel() = default;

    //! The payload of a binary join is null. A crash is answered with "join crashed".
    virtual Answer join(const Payload &payload) = 0;
    //! Whether a join with this payload, on the same line, is by who is here already.
    virtual bool isContinuedBy(const Payload &payload) const = 0;
    virtual Answer handle(const QString &event, const Payload &payload) = 0;
    //! A push in binary. A channel that knows none ends by it, as by any event that it does not know.
    virtual Answer handleBinary(const QString &event, const QByteArray &data);
    //! What the others have to be told. Called once, and only after a join that was ok. `silentMs` is how
    //! long the client was not heard when its connection was given up for that.
    virtual QList<Event> end(Ending how, qint64 silentMs) = 0;
};

inline Answer Channel::handleBinary(const QString &, const QByteArray &)
{
    return Answer::crash();
}

//! Makes the channel for a topic, or nothing where the topic is nobody's ("unmatched topic").
class ChannelFactory
{
public:
    virtual ~ChannelFactory() = default;
    virtual std::unique_ptr<Channel> channelFor(const QString &topic) = 0;
};

//! Several as one: the first that knows a topic makes its channel.
class ChannelFactories : public ChannelFactory
{
public:
    void add(ChannelFactory &factory) { m_factories.append(&factory); }

    std::unique_ptr<Channel> channelFor(const QString &topic) override
    {
        for (ChannelFactory *factory : std::as_const(m_factories)) {
            if (auto channel = factory->channelFor(topic))
                return channel;
        }
        return nullptr;
    }

private:
    QList<ChannelFactory *> m_factories;
};

} // namespace Earshot
