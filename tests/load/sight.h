#pragma once

#include "roster.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace Earshot {

class Events;
class Tally;

//! What one client saw of its room: the numbers of all messages, and, where it is watched, everything that
//! the checker wants to know.
class Sight
{
public:
    Sight(Tally &tally, Events &events, const QString &client);

    //! From now on it writes down what it sees.
    void watch() { m_watched = true; }
    //! Into a room as somebody new.
    void enter(const QString &room);
    //! In it, as the join reply says; back in it where it was there before.
    void arrive(const QJsonObject &reply, bool kept);

    //! A broadcast of the room. False where it has to be parsed.
    bool skim(QByteArrayView message);
    void see(const QString &event, const QJsonObject &payload);
    void note(const QString &event, const QJsonObject &more = {});
    //! Something the test itself did to this client.
    void noteAsTest(const QString &event, const QJsonObject &more);

    const QString &room() const { return m_room; }
    const QString &epoch() const { return m_epoch; }
    quint64 seq() const { return m_seq; }
    QStringList names() const { return m_roster.names(); }

private:
    void resume(const QJsonObject &reply);
    void show(const QJsonObject &message);
    void hear(quint64 seq, QByteArrayView content);
    void showRoster();

    Tally &m_tally;
    Events &m_events;
    QString m_client;
    QString m_room;
    QString m_epoch;
    quint64 m_seq = 0;
    Roster m_roster;
    QStringList m_shown;
    bool m_watched = false;
};

//! µs of a clock that never jumps; it stands in every message.
qint64 microseconds();

} // namespace Earshot
