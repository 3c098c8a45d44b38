#pragma once

#include "roomnames.h"
#include "seal.h"

#include <QJsonObject>
#include <QSet>

namespace Earshot {

//! The names of those in a private room, which its server cannot read: opened, cleaned and told apart here.
class PrivateNames
{
public:
    explicit PrivateNames(Seal &seal)
        : m_seal(seal)
    {}

    //! What one is called oneself, also where the room was not told yet.
    void setOwn(const QString &name) { m_own = name; }
    //! The payload of presence_state or presence_diff, with names that can be shown; what is no name of who
    //! is said to have it is empty.
    QJsonObject inState(const QJsonObject &state);
    QJsonObject inDiff(const QJsonObject &diff);
    //! How many names did not open since the last time.
    int takeRefused() { return std::exchange(m_refused, 0); }

    //! What somebody is called who need not be here any more; empty where what was sealed is no name.
    QString shownName(const QString &member, const QString &sealed);
    //! Of somebody who is here; empty else.
    QString shownName(const QString &member) const { return m_people.value(member).shown; }
    //! The wish as others will see it. Reasons: name-empty, name-too-long, name-taken.
    Outcome<QString> nameFor(const QString &wish, const QString &member) const;
    void clear();

private:
    //! Somebody who is here.
    struct Person
    {
        MemberId id = {}; // one of ours: a server may call its members anything
        QSet<QString> refs; // of the lines
        QString name; // as it was sealed
        QString shown; // told apart from the others
    };

    QString nameOf(const QString &member, const QString &sealed);
    QJsonObject joined(const QString &member, const QJsonObject &presence);
    void leave(const QString &member, const QJsonObject &presence);
    void call(Person &person, const QString &name);
    void forget(const QString &member);
    QString apart(const QString &name, MemberId id) const;

    Seal &m_seal;
    RoomNames m_names;
    QHash<QString, Person> m_people;
    QString m_own;
    quint32 m_lastId = 0;
    int m_refused = 0;
};

} // namespace Earshot
