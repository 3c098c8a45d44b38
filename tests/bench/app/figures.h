#pragma once

#include <QList>
#include <QString>

namespace Earshot {

//! What was measured of one thing, time after time, and how much of it there may be.
struct Figures
{
    QString name;
    QString unit;
    QList<double> values;
    double share = 1; // which of them counts: 0.99 is the 99th percentile, 1 the largest
    double limit = 0; // 0 where nothing was promised

    //! The value that this share of all stays below or at.
    double at(double wanted) const;
    bool holds() const { return limit <= 0 || (!values.isEmpty() && at(share) <= limit); }
};

QString asTable(const QList<Figures> &all);
QByteArray asJson(const QList<Figures> &all);

} // namespace Earshot
