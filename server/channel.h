#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Earshot {

//! An event with its payload: to one client (a push) or to everyone on the topic (a broadcast).
struct Event
{
    QString name;
    QJsonObject payload;
    bool othersOnly = false; //!< a broadcast that leaves out the one who caused it
};

//! What a channel answers: values, which the socket turns into frames in the order reply, broadcasts, pushes.
struct Answer
{
    enum class Status { None, Ok, Error };

    Status status = Status::None;
    QJsonObject response;
    QList<Event> broadcasts;
    QList<Event> pushes;
    bool crashed = false; //!< the event is none of the channel's: phx_error, and the channel is over

    static Answer ok(const QJsonObject &response = {}) { return {Status::Ok, response, {}, {}, false}; }
    static Answer error(const QString &reason, qint64 retryMs = 0);
    static Answer crash() { return {Status::None, {}, {}, {}, true}; }
};

inline Answer Answer::error(const QString &reason, qint64 retryMs)
{
    QJsonObject response{{QStringLiteral("reason"), reason}};
    if (retryMs > 0)
        response.insert(QStringLiteral("retry_ms"), retryMs);
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

    virtual Answer join(const QJsonValue &payload) = 0;
    //! Whether a join with this payload, on the same line, is by who is here already.
    virtual bool isContinuedBy(const QJsonValue &payload) const = 0;
    virtual Answer handle(const QString &event, const QJsonValue &payload) = 0;
    //! What the others have to be told. Called once, and only after a join that was ok.
    virtual QList<Event> end(Ending how) = 0;
};

//! Makes the channel for a topic, or nothing where the topic is nobody's ("unmatched topic").
class ChannelFactory
{
public:
    virtual ~ChannelFactory() = default;
    virtual std::unique_ptr<Channel> channelFor(const QString &topic) = 0;
};

} // namespace Earshot
