#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace Earshot {

//! How long things took, in buckets that are 3 % wide.
class Histogram
{
public:
    void add(std::int64_t ns)
    {
        ++m_counts[bucketOf(ns < 0 ? 0 : std::uint64_t(ns))];
        ++m_count;
    }

    void clear() { *this = {}; }

    //! Milliseconds under which the part `share` (0 to 1) of all lies.
    double quantile(double share) const
    {
        const auto wanted = std::uint64_t(share * double(m_count));
        std::uint64_t seen = 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            seen += m_counts[i];
            if (seen > wanted)
                return double(endOf(i)) / 1e6;
        }
        return 0;
    }

private:
    static constexpr int precision = 5; // 32 buckets for each power of two

    static std::size_t bucketOf(std::uint64_t ns)
    {
        const int power = std::max(0, int(std::bit_width(ns)) - precision - 1);
        return (std::size_t(power) << precision) + std::size_t(ns >> power);
    }
    static std::uint64_t endOf(std::size_t bucket)
    {
        const auto power = std::max<std::int64_t>(0, std::int64_t(bucket >> precision) - 1);
        return (std::uint64_t(bucket) - (std::uint64_t(power) << precision) + 1) << power;
    }

    std::array<std::uint64_t, 64 << precision> m_counts = {};
    std::uint64_t m_count = 0;
};

} // namespace Earshot
