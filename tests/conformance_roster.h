#pragma once

#include "conformance_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <functional>

namespace Earshot {

//! Who is present, as phoenix.js computes it: the metas of each key.
class Roster
{
public:
    //! Takes presence_state and presence_diff; false for all else.
    bool take(const QJsonArray &frame);

    bool contains(const QString &key) const { return m_metas.contains(key); }
    QJsonArray metas(const QString &key) const { return m_metas.value(key); }
    QStringList keys() const { return m_metas.keys(); }

private:
    void apply(const QJsonObject &diff);

    QMap<QString, QJsonArray> m_metas;
    QList<QJsonObject> m_early; // diffs from before the state
    bool m_hasState = false;
};

//! Somebody in a room, who keeps the roster of it.
class RoomGuest
{
public:
    //! Joins. A server that names people by the connection's parameters finds `username` there, too.
    RoomGuest(const ConformanceServer &server, const QByteArray &topic, const QByteArray &username = {},
              const QByteArray &session = {});

    ConformanceClient &client() { return m_client; }
    const Roster &roster() const { return m_roster; }
    //! What presence calls this guest.
    QString key() const { return m_key; }
    //! The response to the join.
    QJsonObject joined() const { return m_joined; }
    //! The presence_diffs that came, in order.
    QList<QJsonObject> diffs() const { return m_diffs; }
    QJsonObject lastDiff() const { return m_diffs.value(m_diffs.size() - 1); }

    //! Reads on until it is true; false where that does not happen.
    bool seesUntil(const std::function<bool()> &isTrue);
    //! Reads what there is.
    void look();
    //! Pushes; the payload of the reply, empty where the channel crashed.
    QJsonObject push(const QByteArray &event, const QByteArray &payload);

private:
    void take(const QByteArray &message);

    ConformanceClient m_client;
    QByteArray m_topic;
    Roster m_roster;
    QString m_key;
    QJsonObject m_joined;
    QList<QJsonObject> m_diffs;
    QJsonArray m_reply;
    int m_counter = 0;
};

//! A room that nobody is in.
QByteArray freshRoom();

} // namespace Earshot
