#include "tally.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr size_t mostLatencies = 16 * 1000 * 1000; // 64 MB: three minutes of 100,000 a second

} // namespace

void Tally::delivered(qint64 microseconds)
{
    ++m_deliveries;
    if (m_latencies.size() < mostLatencies)
        m_latencies.push_back(quint32(std::clamp(microseconds, qint64(0), qint64(0xffffffff))));
}

double Tally::percentile(double share) const
{
    if (m_latencies.empty())
        return 0;
    const auto at = m_latencies.begin() + qptrdiff(share * double(m_latencies.size() - 1));
    std::nth_element(m_latencies.begin(), at, m_latencies.end());
    return *at / 1000.0;
}

QJsonObject Tally::toJson() const
{
    QJsonObject json{{u"deliveries"_s, m_deliveries},
                     {u"p50_ms"_s, percentile(0.5)},
                     {u"p99_ms"_s, percentile(0.99)},
                     {u"max_ms"_s, percentile(1)}};
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

void Tally::clear()
{
    m_counts.clear();
    m_latencies.clear();
    m_deliveries = 0;
}

} // namespace Earshot
