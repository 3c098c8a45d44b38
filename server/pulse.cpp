#include "pulse.h"

#include <algorithm>

namespace Earshot {

Pulse::Pulse(const Pace &pace, qint64 now)
    : m_pace(pace)
    , m_beganAt(now)
    , m_heardAt(now)
{}

void Pulse::hear(qint64 now)
{
    m_heardAt = now;
    m_pings = 0;
}

void Pulse::hearAnswer(qint64 now)
{
    hear(now);
    m_answers = true;
}

Pulse::Verdict Pulse::judge(qint64 now)
{
    const qint64 quiet = silence(now);
    if (m_pace.idleMs > 0 && quiet >= m_pace.idleMs)
        return Verdict::Gone;
    if (m_answers && m_pings > 0 && now - m_pingedAt >= answerMs)
        return Verdict::Gone;
    if (!isPingDue(now))
        return Verdict::Alive;
    m_asked = true;
    ++m_pings;
    m_pingedAt = now;
    return Verdict::Ping;
}

// One that answers gets one ping, which decides; one that did not yet gets another one.
bool Pulse::isPingDue(qint64 now) const
{
    if (m_pace.pingMs <= 0)
        return false;
    const qint64 regular = std::max<qint64>(m_pace.pingMs - sweepMs, sweepMs / 2);
    if (!m_asked)
        return now - m_beganAt >= std::min(firstPingMs, regular);
    return silence(now) >= regular && m_pings < (m_answers ? 1 : 2);
}

} // namespace Earshot
