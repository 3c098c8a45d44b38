#include "roommemory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

QJsonObject Message::toJson() const
{
    return {{u"uuid"_s, uuid},       {u"username"_s, username}, {u"member"_s, member},
            {u"content"_s, content}, {u"seq"_s, qint64(seq)},   {u"at"_s, at}};
}

void RoomMemory::remember(const Message &message, const QString &id, qint64 now)
{
    m_ring.push_back({message, now});
    m_size += m_ring.back().size();
    if (!id.isEmpty()) {
        m_idOrder.push_back({idKey(message.member, id), now});
        m_seqOfId.insert(m_idOrder.back().key, message.seq);
    }
    expire(now);
}

QList<Message> RoomMemory::after(quint64 seq) const
{
    QList<Message> missed;
    for (const Entry &entry : m_ring) {
        if (entry.message.seq > seq)
            missed.append(entry.message);
    }
    return missed;
}

std::optional<quint64> RoomMemory::seqOf(const QString &member, const QString &id) const
{
    const auto seq = m_seqOfId.find(idKey(member, id));
    return seq == m_seqOfId.end() ? std::nullopt : std::optional(*seq);
}

void RoomMemory::expire(qint64 now)
{
    while (!m_ring.empty()
           && (m_ring.size() > messages || m_size > bytes || now - m_ring.front().at > milliseconds))
        dropOldest();
    while (!m_idOrder.empty() && (m_idOrder.size() > ids || now - m_idOrder.front().at > milliseconds)) {
        m_seqOfId.remove(m_idOrder.front().key);
        m_idOrder.pop_front();
    }
}

void RoomMemory::dropOldest()
{
    m_size -= m_ring.front().size();
    m_ring.pop_front();
}

} // namespace Earshot
