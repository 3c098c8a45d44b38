// How a private room's door is asked: the rest of a room is in room.cpp.
#include "room.h"

using namespace Qt::StringLiterals;

namespace Earshot {

// Whoever has a place, or had one a moment ago.
const Members::value_type *Room::knownBy(const QString &session) const
{
    const auto *present = ownerOf(session, m_members);
    return present ? present : ownerOf(session, absent());
}

// Also whoever waits outside, or has to stay there.
std::optional<MemberId> Room::idOf(const QString &session) const
{
    if (const auto *known = knownBy(session))
        return known->first;
    return m_courtesy ? m_courtesy->idOf(session) : std::nullopt;
}

bool Room::isTaken(MemberId id) const
{
    return m_members.contains(id) || absent().contains(id) || (m_courtesy && m_courtesy->knows(id));
}

Room::Challenge Room::challenge(const QString &session, qint64 now)
{
    const auto known = idOf(session);
    const MemberId member = known ? *known : newcomer({}).member;
    return {m_doorkeeper->nonceFor(member, now), member};
}

// In a private room, the id that whoever comes in was promised together with its nonce.
Outcome<std::optional<MemberId>> Room::passDoor(const Arrival &arrival, qint64 now)
{
    if (m_doorkeeper && arrival.founds)
        m_doorkeeper->admitFounder();
    if (!m_doorkeeper || arrival.founds)
        return std::optional<MemberId>();
    const auto opened = m_doorkeeper->admit(arrival.nonce, arrival.proof, now);
    if (const Refusal *refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const MemberId promised = std::get<MemberId>(opened);
    const auto known = idOf(arrival.session);
    if (known ? *known != promised : isTaken(promised))
        return Refusal{u"key-required"_s};
    return std::optional(promised);
}

} // namespace Earshot
