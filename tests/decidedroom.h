#pragma once

#include "arrivals.h"

#include <QTest>

namespace Earshot {

using namespace Qt::StringLiterals;
using enum Deed::What;

template <typename T>
QString reason(const Outcome<T> &outcome)
{
    const auto *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? refusal->reason : QString();
}

inline Room::Arrival stranger(const QString &username, const QString &session = {})
{
    return {username, session, true, {}, 0};
}

//! A room by the clock of the test; its host is Ann, and Bob is in it.
class DecidedRoom : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    Room::Done act(const Deed &deed, qint64 now = 0);
    QString refused(const Deed &deed);
    //! What stands in the way of who wants to join; nothing of who is in by that.
    Refusal asked(const Room::Arrival &arrival, qint64 now = 0);
    MemberId knock(const QString &username, qint64 now = 0);
    QString say(MemberId member, qint64 now) { return reason(m_room->say(member, u"hi"_s, {}, now, 0)); }

    std::unique_ptr<Room> m_room;
    Room::Admission m_ann; // the host
    Room::Admission m_bob;
    QString m_session; // of the last who knocked
};

inline void DecidedRoom::init()
{
    m_room = std::make_unique<Room>(u"a"_s, usualLimits);
    m_ann = admitted(*m_room, u"Ann"_s);
    m_bob = admitted(*m_room, u"Bob"_s);
}

inline Room::Done DecidedRoom::act(const Deed &deed, qint64 now)
{
    const auto outcome = m_room->act(m_ann.member, deed, now);
    const auto *done = std::get_if<Room::Done>(&outcome);
    return done ? *done : Room::Done{reason(outcome), false};
}

inline QString DecidedRoom::refused(const Deed &deed)
{
    return reason(m_room->act(m_ann.member, deed, 0));
}

inline Refusal DecidedRoom::asked(const Room::Arrival &arrival, qint64 now)
{
    const auto outcome = m_room->join(arrival, now);
    const auto *refusal = std::get_if<Refusal>(&outcome);
    return refusal ? *refusal : Refusal();
}

inline MemberId DecidedRoom::knock(const QString &username, qint64 now)
{
    m_session = asked(stranger(username), now).session;
    return namedBy(m_session);
}

} // namespace Earshot
