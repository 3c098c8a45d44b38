#include "roommemory.h"

namespace Earshot {

void RoomMemory::remember(quint64 seq, const Payload &message, const Send &send, qint64 now)
{
    m_ring.push_back({seq, message, now});
    m_size += m_ring.back().size();
    if (!send.id.isEmpty()) {
        m_sends.push_back({send, now});
        m_seqOfSend.insert(send, seq);
    }
    expire(now);
}

QList<Payload> RoomMemory::after(quint64 seq) const
{
    QList<Payload> missed;
    for (const Entry &entry : m_ring) {
        if (entry.seq > seq)
            missed.append(entry.message);
    }
    return missed;
}

std::optional<quint64> RoomMemory::seqOf(const Send &send) const
{
    const auto seq = m_seqOfSend.find(send);
    return seq == m_seqOfSend.end() ? std::nullopt : std::optional(*seq);
}

void RoomMemory::expire(qint64 now)
{
    while (!m_ring.empty()
           && (m_ring.size() > messages || m_size > bytes || now - m_ring.front().at > milliseconds))
        dropOldest();
    while (!m_sends.empty() && (m_sends.size() > ids || now - m_sends.front().at > milliseconds)) {
        m_seqOfSend.remove(m_sends.front().send);
        m_sends.pop_front();
    }
}

RoomMemory::Holding RoomMemory::holding(qint64 now) const
{
    return m_ring.empty() ? Holding() : Holding{int(m_ring.size()), m_size, now - m_ring.front().at};
}

void RoomMemory::forget()
{
    m_ring.clear();
    m_ring.shrink_to_fit();
    m_size = 0;
}

void RoomMemory::dropOldest()
{
    m_size -= m_ring.front().size();
    m_ring.pop_front();
}

} // namespace Earshot
