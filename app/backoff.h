#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Earshot {

//! How long to wait before the next try: doubling from half a second to ten, each with jitter, so that a room
//! full of people does not come back in the same instant.
class Backoff
{
public:
    static constexpr int firstMs = 500;
    static constexpr int longestMs = 10 * 1000;

    //! ms until the next try. `random` is from 0 to 1: the wait is between half of the full one and all of
    //! it.
    int next(double random)
    {
        const int full = std::min(longestMs, firstMs << std::min(m_tries++, 10));
        return int(full * (0.5 + 0.5 * std::clamp(random, 0.0, 1.0)));
    }
    void reset() { m_tries = 0; }

private:
    int m_tries = 0;
};

} // namespace Earshot
