#include "room.h"

#include "slug.h"
#include "wire/username.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qint64 typingEveryMs = 2000;
constexpr int absentAtMost = 1000;

QString randomHex(int words)
{
    QString hex;
    for (int i = 0; i < words; ++i)
        hex += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    return hex;
}

qsizetype codePoints(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace

Room::Room(const QString &name, const Limits &limits)
    : m_name(name)
    , m_epoch(randomHex(2))
    , m_limits(limits)
{}

Outcome<Room::Admission> Room::join(const Arrival &arrival, qint64 now)
{
    forgetOldAbsent(now);
    const QString known = m_sessions.value(arrival.session);
    const QString id = known.isEmpty() ? randomHex(2) : known;
    auto member = m_members.find(id);
    const bool present = member != m_members.end();
    // Who names the room it was in comes back: a line it seems to have still is one that nobody missed yet.
    const bool replaces = present && member->connections > 0 && arrival.epoch == m_epoch;
    const bool kept = present && (replaces || member->connections == 0);
    if (!present) {
        if (isFull())
            return Refusal{u"room-full"_s};
        Member newcomer = m_absent.value(id);
        const auto name = freeName(arrival.username.isEmpty() ? newcomer.username : arrival.username);
        if (const Refusal *refusal = std::get_if<Refusal>(&name))
            return *refusal;
        newcomer.username = std::get<QString>(name);
        if (newcomer.session.isEmpty()) {
            newcomer.session = randomHex(4);
            newcomer.since = m_seq;
        }
        m_absent.remove(id);
        m_names.insert(usernameKey(newcomer.username), id);
        m_sessions.insert(newcomer.session, id);
        member = m_members.insert(id, newcomer);
    }
    member->connections += replaces ? 0 : 1;
    member->returns = arrival.returns;
    return Admission{id,
                     member->session,
                     member->username,
                     m_seq,
                     kept,
                     replaces,
                     known.isEmpty() ? QList<Message>() : missedBy(arrival, *member)};
}

QList<Message> Room::missedBy(const Arrival &arrival, const Member &member) const
{
    return arrival.epoch == m_epoch ? m_memory.after(std::max(arrival.seq, member.since)) : QList<Message>();
}

bool Room::leave(const QString &member)
{
    const auto it = m_members.find(member);
    if (it == m_members.end() || --it->connections > 0)
        return false;
    m_sessions.remove(it->session);
    remove(member);
    return true;
}

bool Room::lose(const QString &member, qint64 now)
{
    const auto it = m_members.find(member);
    if (it == m_members.end())
        return false;
    // Places are kept for people whose line breaks now and then, not for a crowd that comes and goes.
    const int mostKept = m_limits.membersPerRoom > 0 ? m_limits.membersPerRoom : absentAtMost;
    if (!it->returns || keptPlaces() >= mostKept)
        return leave(member);
    if (--it->connections == 0)
        it->lostAt = now;
    return false;
}

QStringList Room::expire(qint64 now)
{
    m_memory.expire(now);
    forgetOldAbsent(now);
    QStringList gone;
    for (auto it = m_members.begin(); it != m_members.end(); ++it) {
        if (it->connections == 0 && now - it->lostAt >= graceMs)
            gone.append(it.key());
    }
    for (const QString &member : gone) {
        if (m_absent.size() < absentAtMost)
            m_absent.insert(member, m_members.value(member));
        else
            m_sessions.remove(m_members.value(member).session);
        remove(member);
    }
    return gone;
}

void Room::remove(const QString &member)
{
    m_names.remove(usernameKey(m_members.value(member).username));
    m_members.remove(member);
}

void Room::forgetOldAbsent(qint64 now)
{
    m_absent.removeIf([&](const QHash<QString, Member>::iterator &it) {
        if (now - it->lostAt < RoomMemory::milliseconds)
            return false;
        m_sessions.remove(it->session);
        return true;
    });
}

Outcome<Room::Said> Room::say(const QString &member, const QString &content, const QString &id, qint64 now,
                              qint64 at)
{
    const auto it = m_members.find(member);
    if (it == m_members.end())
        return Refusal{u"not-in-room"_s};
    m_memory.expire(now);
    if (const auto seq = m_memory.seqOf(member, id); seq && !id.isEmpty())
        return Said{Message{{}, it->username, member, content, *seq, at}, true};
    if (content.trimmed().isEmpty())
        return Refusal{u"empty"_s};
    if (m_limits.messageCharacters > 0 && codePoints(content) > m_limits.messageCharacters)
        return Refusal{u"too-long"_s};
    if (const qint64 wait = it->messages.take(now, m_limits.messagesPerSecond, m_limits.messageBurst))
        return Refusal{u"rate"_s, wait};
    const Message message{
        QUuid::createUuid().toString(QUuid::WithoutBraces), it->username, member, content, ++m_seq, at};
    m_memory.remember(message, id, now);
    return Said{message};
}

Outcome<QString> Room::rename(const QString &member, const QString &wish, qint64 now)
{
    const auto it = m_members.find(member);
    if (it == m_members.end())
        return Refusal{u"not-in-room"_s};
    const auto cleaned = cleanUsername(wish);
    if (const Refusal *refusal = std::get_if<Refusal>(&cleaned))
        return *refusal;
    const QString &name = std::get<QString>(cleaned);
    const QString owner = m_names.value(usernameKey(name));
    if (!owner.isEmpty() && owner != member)
        return Refusal{u"name-taken"_s};
    if (name == it->username)
        return name;
    // Every change is told to everyone, so it is rarer than talk.
    if (const qint64 wait = it->renames.take(now, 1, 5))
        return Refusal{u"rate"_s, wait};
    m_names.remove(usernameKey(it->username));
    m_names.insert(usernameKey(name), member);
    it->username = name;
    return name;
}

bool Room::type(const QString &member, qint64 now)
{
    const auto it = m_members.find(member);
    if (it == m_members.end() || (it->typedAt > 0 && now - it->typedAt < typingEveryMs))
        return false;
    it->typedAt = std::max(qint64(1), now);
    return true;
}

int Room::keptPlaces() const
{
    return int(std::count_if(m_members.begin(), m_members.end(),
                             [](const Member &member) { return member.connections == 0; }));
}

bool Room::isFull() const
{
    const int limit = m_limits.membersPerRoom;
    return limit > 0 && m_members.size() >= limit && m_members.size() - keptPlaces() >= limit;
}

Outcome<QString> Room::freeName(const QString &wish) const
{
    if (!wish.isEmpty()) {
        const auto cleaned = cleanUsername(wish);
        const QString *name = std::get_if<QString>(&cleaned);
        if (!name || !isTaken(*name))
            return cleaned;
    }
    QString drawn = randomUsername();
    while (isTaken(drawn))
        drawn = randomUsername();
    return drawn;
}

bool Room::isTaken(const QString &name) const
{
    return m_names.contains(usernameKey(name));
}

} // namespace Earshot
