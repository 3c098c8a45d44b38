// What is said in a room, and what the room remembers of it.

#include "message.h"
#include "room.h"
#include "sayable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qint64 typingEveryMs = 2000;

} // namespace

RoomMemory &Room::memory()
{
    if (!m_memory)
        m_memory = std::make_unique<RoomMemory>();
    return *m_memory;
}

RoomMemory::Holding Room::holding(qint64 now)
{
    forgetOldSpeech(now);
    return m_memory ? m_memory->holding(now) : RoomMemory::Holding();
}

void Room::forget()
{
    if (m_memory)
        m_memory->forget();
}

Outcome<Room::Said> Room::say(MemberId member, const QString &content, const QString &id, qint64 now,
                              qint64 at)
{
    const auto it = m_members.find(member);
    if (it == m_members.end())
        return Refusal{u"not-in-room"_s};
    const RoomMemory::Send send{member, id};
    memory().expire(now);
    if (const auto seq = m_memory->seqOf(send); seq && !id.isEmpty())
        return Said{*seq, {}, true};
    if (const auto refusal =
            m_doorkeeper ? refusalOfSealed(content) : refusalOfText(content, m_limits.messageCharacters))
        return *refusal;
    if (m_courtesy && member != m_host) {
        if (const auto refusal = m_courtesy->refusesText(member, now))
            return *refusal;
    }
    if (const qint64 wait = it->second.messages.take(now, m_limits.messagesPerSecond, m_limits.messageBurst))
        return Refusal{u"rate"_s, wait};
    const Message message{Message::newUuid(), it->second.username, member, content, ++m_seq, at};
    const Payload payload = message.toPayload();
    m_memory->remember(m_seq, payload, send, now);
    if (m_courtesy)
        m_courtesy->heard(member, now);
    return Said{m_seq, payload};
}

bool Room::type(MemberId member, qint64 now)
{
    const auto it = m_members.find(member);
    if (it == m_members.end() || (it->second.typedAt > 0 && now - it->second.typedAt < typingEveryMs))
        return false;
    it->second.typedAt = std::max(qint64(1), now);
    return true;
}

QList<Payload> Room::missedBy(const Arrival &arrival, const Member &member) const
{
    return m_memory && arrival.epoch == epoch() ? m_memory->after(std::max(arrival.seq, member.since))
                                                : QList<Payload>();
}

void Room::forgetOldSpeech(qint64 now)
{
    if (!m_memory)
        return;
    m_memory->expire(now);
    if (m_memory->isEmpty())
        m_memory.reset();
}

} // namespace Earshot
