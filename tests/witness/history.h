#pragma once

#include "observation.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>

namespace Earshot {

//! What all clients of one Qt test were shown. It knows who of them is in which room, and so tells the truth
//! to which their lists are compared, as long as nobody is there who is not watched.
class History
{
public:
    //! The one of the test that runs.
    static History &ofThisTest();

    //! A name for one more client.
    QString newClient();
    void tell(Observation seen);
    //! Waits until everybody was shown what there is to be shown; the judgement tells where that does not
    //! come.
    void settle() const;
    //! Somebody is there who is not watched: who is in the room is not known.
    void hasStrangers();
    //! What was violated. The next test has a history of its own.
    QStringList judge();

private:
    struct Place
    {
        QString username;
        qint64 lostAt = 0; // 0: its line is up
    };
    using Room = QMap<QString, Place>; // by client

    void follow(const Observation &seen);
    void joined(const Observation &seen, Room &room);
    void tellTruth(const QString &room, const QString &after, qint64 t);
    void killed(const Observation &seen);
    void add(const QString &event, const QString &room, const QString &member, qint64 t);

    QList<Observation> m_lines;
    QMap<QString, Room> m_rooms;
    int m_clients = 0;
};

//! A test whose clients are watched: each of its functions ends by judging what they were shown.
class JudgedTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void cleanup();
};

} // namespace Earshot
