#include "figures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 100 ? 1 : 0);
}

QString wordFor(double share)
{
    return share >= 1 ? u"max"_s : u"p%1"_s.arg(qRound(share * 100));
}

QString verdict(const Figures &figures)
{
    if (figures.limit <= 0)
        return {};
    return u"%1 <= %2 %3"_s.arg(wordFor(figures.share), number(figures.limit),
                                figures.holds() ? u"held"_s : u"MISSED"_s);
}

} // namespace

double Figures::at(double wanted) const
{
    if (values.isEmpty())
        return 0;
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const auto place = qsizetype(std::ceil(wanted * double(sorted.size()))) - 1;
    return sorted.at(std::clamp<qsizetype>(place, 0, sorted.size() - 1));
}

QString asTable(const QList<Figures> &all)
{
    QString table = u"%1 %2 %3 %4 %5 %6\n"_s.arg(u"(software renderer)"_s, -46)
                        .arg(u"n"_s, 6)
                        .arg(u"min"_s, 8)
                        .arg(u"p50"_s, 8)
                        .arg(u"p99"_s, 8)
                        .arg(u"max"_s, 8);
    for (const Figures &one : all)
        table += u"%1 %2 %3 %4 %5 %6  %7\n"_s.arg(one.name + u", "_s + one.unit, -46)
                     .arg(one.values.size(), 6)
                     .arg(number(one.at(0)), 8)
                     .arg(number(one.at(0.5)), 8)
                     .arg(number(one.at(0.99)), 8)
                     .arg(number(one.at(1)), 8)
                     .arg(verdict(one));
    return table;
}

QByteArray asJson(const QList<Figures> &all)
{
    QJsonObject json;
    for (const Figures &one : all)
        json.insert(one.name, QJsonObject{{u"unit"_s, one.unit},
                                          {u"count"_s, one.values.size()},
                                          {u"min"_s, one.at(0)},
                                          {u"p50"_s, one.at(0.5)},
                                          {u"p99"_s, one.at(0.99)},
                                          {u"max"_s, one.at(1)},
                                          {u"limit"_s, one.limit},
                                          {u"held"_s, one.holds()}});
    return QJsonDocument(json).toJson();
}

} // namespace Earshot
