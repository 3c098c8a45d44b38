#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <vector>

namespace Earshot {

//! What a whole crowd saw, added up: how many, how late, and what went wrong.
class Tally
{
public:
    void count(const QString &what, qint64 by = 1) { m_counts[what] += by; }
    void delivered(qint64 microseconds);
    QJsonObject toJson() const;
    void clear();

private:
    double percentile(double share) const; // ms

    QMap<QString, qint64> m_counts;
    qint64 m_deliveries = 0;
    mutable std::vector<quint32> m_latencies; // µs
};

} // namespace Earshot
