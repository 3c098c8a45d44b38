#pragma once

#include "observation.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <functional>
#include <utility>

namespace Earshot {

//! Reads along what one client of Channels V2 sends and is sent, and tells it as the screens of a client
//! without faults would show it.
class FrameWitness
{
public:
    using Sink = std::function<void(const Observation &)>;

    FrameWitness(const QString &client, const Sink &sink);

    void sent(const QJsonArray &frame);
    void received(const QJsonArray &frame);
    //! The line is down; what was not answered never will be.
    void closed();

private:
    using Names =
        QList<std::pair<QString, QString>>; // phx_ref and username of each meta, the newest one last

    struct Topic
    {
        bool joined = false;
        QJsonValue joinRef;
        QString epoch;
        QString member;
        quint64 last = 0;
        QMap<QString, Names> members;
        QStringList shown;
        QHash<QString, QString> open; // the texts on their way, by ref
    };
    struct Join
    {
        QString topic;
        QString session;
    };

    void replied(Topic &topic, const QJsonArray &frame);
    void joined(Topic &topic, const Join &join, const QJsonArray &frame);
    void resume(Topic &topic, const QJsonObject &response, bool isKnown);
    void pushed(Topic &topic, const QJsonArray &frame);
    void message(Topic &topic, const QString &room, const QJsonObject &payload);
    void presence(Topic &topic, const QString &room, const QJsonObject &joins, const QJsonObject &leaves);
    void tellPresence(Topic &topic, const QString &room);
    void end(Topic &topic, const QString &room, const QString &event);
    void tell(const QString &event, const QString &room, Observation seen = {});

    QString m_client;
    Sink m_sink;
    QMap<QString, Topic> m_topics;
    QHash<QString, Join> m_joins; // on their way, by ref
};

} // namespace Earshot
