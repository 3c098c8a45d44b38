// What a room lets its host do, and who is host.

#include "room.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qint64 knockEveryMs = 1000;

Stranger asStranger(const Members::value_type &member)
{
    return {member.first, member.second.secret, member.second.username};
}

} // namespace

// Nothing stands in the way of members, nor of who opened the room.
std::optional<Refusal> Room::bar(const Arrival &arrival, std::optional<MemberId> promised, qint64 now)
{
    if (!m_courtesy || arrival.isOwner || knownBy(arrival.session))
        return {};
    m_courtesy->expire(now);
    if (const auto reason = m_courtesy->refusal(arrival.session))
        return Refusal{*reason};
    return m_courtesy->mustKnock(arrival.session) ? std::optional(knock(arrival, promised, now))
                                                  : std::nullopt;
}

Refusal Room::knock(const Arrival &arrival, std::optional<MemberId> promised, qint64 now)
{
    const QString knocking = u"knocking"_s;
    if (m_courtesy->knocksAgain(arrival.session, now))
        return {knocking, knockEveryMs, arrival.session};
    if (m_courtesy->isCrowded())
        return {knocking, knockEveryMs};
    const auto name = freeName(arrival.username);
    if (const Refusal *refusal = std::get_if<Refusal>(&name))
        return *refusal;
    Stranger stranger = newcomer(promised);
    stranger.username = std::get<QString>(name);
    m_courtesy->knock(stranger, now);
    return {knocking, knockEveryMs, sessionOf(stranger.member, stranger.secret)};
}

Outcome<Room::Done> Room::act(MemberId member, const Deed &deed, qint64 now)
{
    using enum Deed::What;
    if (member != m_host)
        return Refusal{u"not-host"_s};
    if (!m_courtesy)
        m_courtesy = std::make_unique<Courtesy>();
    if (const qint64 wait = m_courtesy->pace(now))
        return Refusal{u"rate"_s, wait};
    if (deed.what == Lock || deed.what == Knock || deed.what == Slow)
        return Done{{}, m_courtesy->set(deed)};
    if (deed.what == Mute || deed.what == Remove || deed.what == HandOver)
        return actOn(member, deed, now);
    if (deed.what == Close)
        return Done{};
    const auto username = m_courtesy->decide(deed, now);
    return username ? Outcome<Done>(Done{*username}) : Refusal{u"no-such-member"_s};
}

// Nobody does it to themselves; and the room is not taken from the one who opened it, whose program ends it
// for everyone when it is let go of.
Outcome<Room::Done> Room::actOn(MemberId member, const Deed &deed, qint64 now)
{
    const Refusal nobody{u"no-such-member"_s};
    if (deed.member == member || (deed.what != Deed::What::HandOver && isOwner(deed.member)))
        return nobody;
    if (deed.what == Deed::What::Remove) {
        const auto stranger = takeOut(deed.member);
        if (!stranger)
            return nobody;
        m_courtesy->remove(*stranger, now);
        return Done{stranger->username};
    }
    if (deed.what == Deed::What::Mute)
        return mute(deed);
    const auto other = m_members.find(deed.member);
    if (other == m_members.end())
        return nobody;
    m_courtesy->passOn(m_host = deed.member);
    return Done{other->second.username};
}

// Who is muted stays so while away, and may be let speak again meanwhile.
Outcome<Room::Done> Room::mute(const Deed &deed)
{
    const Members &among = m_members.contains(deed.member) ? m_members : absent();
    const auto other = among.find(deed.member);
    if (other != among.end())
        return Done{other->second.username, m_courtesy->mute(deed.member, deed.on)};
    const auto username = deed.on ? std::nullopt : m_courtesy->unmuteGone(deed.member);
    return username ? Outcome<Done>(Done{*username}) : Refusal{u"no-such-member"_s};
}

void Room::forget(const Members::value_type &member)
{
    if (isMuted(member.first))
        m_courtesy->remember(asStranger(member));
}

bool Room::isOwner(MemberId member) const
{
    const auto is = [member](const Members &among) {
        const auto known = among.find(member);
        return known != among.end() && known->second.isOwner;
    };
    return is(m_members) || is(absent());
}

// Also one who lost the line a moment ago, and would be back.
std::optional<Stranger> Room::takeOut(MemberId member)
{
    if (const auto present = m_members.find(member); present != m_members.end()) {
        const Stranger stranger = asStranger(*present);
        m_kept -= present->second.connections == 0 ? 1 : 0;
        drop(present);
        return stranger;
    }
    const auto away = absent().find(member);
    if (away == absent().end())
        return {};
    const Stranger stranger = asStranger(*away);
    m_absent->erase(member);
    return stranger;
}

// The first who comes has it. Who opened the room has it by coming, but does not take it from the one to whom
// it was handed over when only the line was lost.
void Room::mark(const Arrival &arrival, MemberId member, bool isNew)
{
    if (m_host == MemberId()) {
        passMark(member);
        m_isMarkUntold = memberCount() > 1;
    } else if (arrival.isOwner && isNew && m_host != member) {
        passMark(member);
    }
}

void Room::passMark(MemberId to)
{
    m_host = to;
    m_isMarkUntold = true;
    if (m_courtesy)
        m_courtesy->passOn(to);
}

// Nobody asked the heir, which may be a program that answers no knocks: people would knock for ever.
void Room::passMarkToHeir()
{
    passMark(heir());
    if (m_courtesy)
        m_courtesy->set({Deed::What::Knock, {}, false});
}

// Who is there longest; somebody muted only where all are.
MemberId Room::heir() const
{
    MemberId heir = {};
    auto best = std::pair(true, ~quint32(0));
    for (const auto &[id, member] : m_members) {
        const auto claim = std::pair(isMuted(id), member.place);
        if (member.connections > 0 && claim < best) {
            best = claim;
            heir = id;
        }
    }
    return heir;
}

void Room::expireCourtesy(qint64 now)
{
    const auto isHere = [this](MemberId member) {
        return m_members.contains(member) || absent().contains(member);
    };
    if (!isEmpty() && m_host != MemberId() && !isHere(m_host))
        passMarkToHeir();
    if (m_courtesy)
        m_courtesy->expire(now, isHere);
}

} // namespace Earshot
