#include "sendqueue.h"

#include <algorithm>
#include <utility>

namespace Earshot {

namespace {

constexpr qsizetype smallBytes = 4 * 1024; // cheaper to copy than to hold and to send as two pieces

} // namespace

void SendQueue::append(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    QByteArray &last = m_more ? m_more->back() : m_first;
    if (m_size == 0)
        m_first = bytes;
    else if (last.size() + bytes.size() <= smallBytes)
        last += bytes;
    else
        (m_more ? m_more : m_more = std::make_unique<std::deque<QByteArray>>())->push_back(bytes);
    m_size += bytes.size();
}

void SendQueue::drop(qint64 bytes)
{
    if (bytes >= m_size)
        return clear();
    m_size -= bytes;
    while (bytes >= m_first.size() - m_sent) {
        bytes -= m_first.size() - std::exchange(m_sent, 0);
        m_first = std::move(m_more->front());
        m_more->pop_front();
    }
    m_sent += bytes;
    if (m_more && m_more->empty())
        m_more.reset();
}

int SendQueue::pieces(QByteArrayView *to, int most) const
{
    if (m_size == 0 || most <= 0)
        return 0;
    to[0] = QByteArrayView(m_first).sliced(m_sent);
    const auto more = m_more ? std::min(qsizetype(most - 1), qsizetype(m_more->size())) : 0;
    for (qsizetype i = 0; i < more; ++i)
        to[i + 1] = (*m_more)[std::size_t(i)];
    return int(more) + 1;
}

} // namespace Earshot
