#include "room.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int absentAtMost = 1000;

} // namespace

Room::Room(const QString &name, const Limits &limits, const QByteArray &admissionKey)
    : m_name(name)
    , m_epoch(QRandomGenerator::system()->generate64())
    , m_doorkeeper(admissionKey.isEmpty() ? nullptr
                                          : std::make_unique<Doorkeeper>(admissionKey, name, epoch()))
    , m_limits(limits)
    , m_names(isPrivate())
{}

QString Room::epoch() const
{
    QByteArray text;
    appendHex(text, m_epoch, 16);
    return QString::fromLatin1(text);
}

bool Room::isSession(const QString &session, MemberId member) const
{
    const auto *owner = ownerOf(session, m_members);
    return owner && owner->first == member;
}

Outcome<Room::Admission> Room::join(const Arrival &arrival, qint64 now)
{
    forgetOldAbsent(now);
    const auto passed = passDoor(arrival, now);
    if (const Refusal *refusal = std::get_if<Refusal>(&passed))
        return *refusal;
    const auto promised = std::get<std::optional<MemberId>>(passed);
    if (const auto refusal = bar(arrival, promised, now))
        return *refusal;
    const bool isKnown = knownBy(arrival.session) != nullptr;
    const auto *owner = ownerOf(arrival.session, m_members);
    const bool present = owner != nullptr;
    // Who names the room it was in comes back: a line it seems to have still is one that nobody missed yet.
    const bool replaces = present && owner->second.connections > 0 && arrival.epoch == epoch();
    const bool kept = present && (replaces || owner->second.connections == 0);
    const auto arrived =
        present ? Outcome<Members::iterator>(m_members.find(owner->first)) : arrive(arrival, promised);
    if (const Refusal *refusal = std::get_if<Refusal>(&arrived))
        return *refusal;
    const auto member = std::get<Members::iterator>(arrived);
    m_kept -= kept && !replaces ? 1 : 0;
    member->second.connections += replaces ? 0 : 1;
    member->second.returns = arrival.returns;
    member->second.isOwner |= arrival.isOwner;
    if (m_courtesy && !isKnown) // whoever leaves and comes anew is as slow as whoever stays
        m_courtesy->heard(member->first, now);
    mark(arrival, member->first, !isKnown);
    return Admission{member->first,
                     sessionOf(*member),
                     member->second.username,
                     m_seq,
                     kept,
                     replaces,
                     isKnown ? missedBy(arrival, member->second) : QList<Payload>()};
}

// Somebody new, or who was absent or is let in: in any case the others see somebody come.
Outcome<Members::iterator> Room::arrive(const Arrival &arrival, std::optional<MemberId> promised)
{
    if (isFull())
        return Refusal{u"room-full"_s};
    const auto *absent = ownerOf(arrival.session, this->absent());
    const Stranger *welcome = m_courtesy ? m_courtesy->welcome(arrival.session) : nullptr;
    const QString before = absent ? absent->second.username : welcome ? welcome->username : QString();
    const auto name = freeName(arrival.username.isEmpty() || welcome ? before : arrival.username);
    if (const Refusal *refusal = std::get_if<Refusal>(&name))
        return *refusal;
    auto node =
        absent ? m_absent->extract(absent->first) : memberFrom(welcome ? *welcome : newcomer(promised));
    node.mapped().username = std::get<QString>(name);
    node.mapped().place = ++m_came;
    m_names.insert(node.mapped().username, node.key());
    return m_members.insert(std::move(node)).position;
}

Stranger Room::newcomer(std::optional<MemberId> promised) const
{
    quint32 words[5]; // of the system, all at once
    QRandomGenerator::system()->fillRange(words);
    MemberId id = promised.value_or(memberIdFrom(words[0]));
    while (isTaken(id))
        id = memberIdFrom(++words[0]);
    return {id, {words[1], words[2], words[3], words[4]}, {}};
}

Members::node_type Room::memberFrom(const Stranger &stranger)
{
    auto node = memberOf(stranger.member, stranger.secret);
    node.mapped().since = m_seq;
    if (m_courtesy)
        m_courtesy->cameIn(stranger.member);
    return node;
}

bool Room::leave(MemberId member)
{
    const auto it = m_members.find(member);
    if (it == m_members.end() || --it->second.connections > 0)
        return false;
    forget(*it);
    drop(it);
    return true;
}

void Room::drop(Members::iterator member)
{
    const MemberId id = member->first;
    m_names.remove(member->second.username, id);
    m_members.erase(member);
    if (id == m_host)
        passMarkToHeir();
}

bool Room::lose(MemberId member, qint64 now)
{
    const auto it = m_members.find(member);
    if (it == m_members.end() || it->second.connections == 0)
        return false;
    // Places are kept for people whose line breaks now and then, not for a crowd that comes and goes.
    const int mostKept = m_limits.membersPerRoom > 0 ? m_limits.membersPerRoom : absentAtMost;
    if (!it->second.returns || m_kept >= mostKept)
        return leave(member);
    if (--it->second.connections > 0)
        return false;
    it->second.lostAt = now;
    ++m_kept;
    return false;
}

QList<MemberId> Room::expire(qint64 now, qint64 deafMs)
{
    forgetOldSpeech(now);
    forgetOldAbsent(now);
    QList<MemberId> gone;
    for (auto it = m_kept > 0 ? m_members.begin() : m_members.end(); it != m_members.end();) {
        const auto member = it++;
        if (member->second.connections > 0)
            continue;
        qint64 &lostAt = member->second.lostAt;
        lostAt = std::min(now, lostAt + deafMs);
        if (now - lostAt < graceMs)
            continue;
        gone.append(member->first);
        --m_kept;
        m_names.remove(member->second.username, member->first);
        auto node = m_members.extract(member);
        if (!m_absent)
            m_absent = std::make_unique<Members>();
        if (m_absent->size() < absentAtMost)
            m_absent->insert(std::move(node));
        else
            forget({node.key(), node.mapped()});
    }
    expireCourtesy(now);
    return gone;
}

void Room::forgetOldAbsent(qint64 now)
{
    if (!m_absent)
        return;
    std::erase_if(*m_absent, [this, now](const Members::value_type &absent) {
        const bool isOld = now - absent.second.lostAt >= RoomMemory::milliseconds;
        if (isOld)
            forget(absent);
        return isOld;
    });
    if (m_absent->empty())
        m_absent.reset();
}

const Members &Room::absent() const
{
    static const Members nobody;
    return m_absent ? *m_absent : nobody;
}

Outcome<QString> Room::rename(MemberId member, const QString &wish, qint64 now)
{
    const auto it = m_members.find(member);
    if (it == m_members.end())
        return Refusal{u"not-in-room"_s};
    if (isMuted(member))
        return Refusal{u"muted"_s};
    const auto granted = m_names.nameFor(wish, member);
    if (const Refusal *refusal = std::get_if<Refusal>(&granted))
        return *refusal;
    const QString &name = std::get<QString>(granted);
    if (name == it->second.username)
        return name;
    // Every change is told to everyone, so it is rarer than talk.
    if (const qint64 wait = it->second.renames.take(now, 1, 5))
        return Refusal{u"rate"_s, wait};
    m_names.remove(it->second.username, member);
    m_names.insert(name, member);
    it->second.username = name;
    return name;
}

QString Room::username(MemberId member) const
{
    const auto it = m_members.find(member);
    return it == m_members.end() ? QString() : it->second.username;
}

bool Room::isFull() const
{
    const int limit = m_limits.membersPerRoom;
    return limit > 0 && memberCount() - m_kept >= limit;
}

Outcome<QString> Room::freeName(const QString &wish) const
{
    if (wish.isEmpty())
        return m_names.drawn();
    const auto granted = m_names.nameFor(wish);
    const Refusal *refusal = std::get_if<Refusal>(&granted);
    return refusal && refusal->reason == "name-taken"_L1 ? m_names.drawn() : granted;
}

} // namespace Earshot
