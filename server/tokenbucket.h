#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace Earshot {

//! Lets through `rate` things a second on average and `burst` at once; the time is the caller's.
class TokenBucket
{
public:
    //! Takes one token at `now` (ms, monotonic). Returns 0, or the ms to wait until there is one. A rate
    //! or a burst of 0 has no limit.
    qint64 take(qint64 now, int rate, int burst)
    {
        if (rate <= 0 || burst <= 0)
            return 0;
        const double full = burst;
        m_missing = std::clamp(m_missing - double(now - m_at) * rate / 1000.0, 0.0, full);
        m_at = now;
        if (m_missing + 1 > full)
            return std::max(qint64(1), qint64(std::ceil((m_missing + 1 - full) * 1000.0 / rate)));
        m_missing += 1;
        return 0;
    }

private:
    double m_missing = 0; // a fresh bucket is full
    qint64 m_at = 0;
};

} // namespace Earshot
