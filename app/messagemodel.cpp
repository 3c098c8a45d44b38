#include "messagemodel.h"

#include "figure.h"
#include "hue.h"
#include "linktext.h"
#include "shownname.h"

#include <QLocale>

namespace Earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 GroupMs = 5 * 60 * 1'000;
constexpr qint64 RunMs = 60 * 1'000;
constexpr qsizetype MaxNames = 1'000; // a view is given all of them each time a run grows

bool areWithin(const QDateTime &a, const QDateTime &b, qint64 ms)
{
    return a.isValid() && b.isValid() && qAbs(a.msecsTo(b)) < ms;
}

QString shownTime(const QDateTime &at)
{
    // The C locale's short form has seconds.
    const QLocale locale;
    return locale.language() == QLocale::C ? at.time().toString(u"HH:mm")
                                           : locale.toString(at.time(), QLocale::ShortFormat);
}

} // namespace

MessageModel::MessageModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &MessageModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &MessageModel::countChanged);
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MessageModel::roleNames() const
{
    return {{KindRole, "kind"},       {AuthorRole, "author"},     {TextRole, "text"},
            {HtmlRole, "html"},       {SentAtRole, "sentAt"},     {OwnRole, "own"},
            {GroupedRole, "grouped"}, {MemberIdRole, "memberId"}, {HueRole, "hue"},
            {NamesRole, "names"},     {CountRole, "count"},       {FirstRole, "first"},
            {CutRole, "cut"},         {FigureRole, "figure"}};
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KindRole: return row.kindName();
    case AuthorRole: return row.author;
    case TextRole: return row.shownText();
    case HtmlRole: return linkedHtml(row.shownText());
    case SentAtRole: return shownTime(row.at);
    case OwnRole: return row.own;
    case GroupedRole: return isGrouped(index.row());
    case MemberIdRole: return row.memberId;
    case HueRole: return hueOf(row.who());
    case FigureRole: return figureOf(row.who());
    case NamesRole: return row.names;
    case CountRole: return row.count;
    case FirstRole: return index.row() == m_first;
    case CutRole: return row.cut;
    case SeqRole: return row.seq;
    default: return {};
    }
}

bool MessageModel::isGrouped(qsizetype row) const
{
    // The line where one left off comes between.
    if (row == 0 || row == m_first)
        return false;
    const Row &above = m_rows.at(row - 1);
    const Row &here = m_rows.at(row);
    return above.isOfTheSame(here) && areWithin(above.at, here.at, GroupMs);
}

void MessageModel::add(const QList<Arrival> &arrivals)
{
    QList<Row> rows;
    bool hasGrown = false;
    for (const Arrival &arrival : arrivals) {
        if (const auto *passed = std::get_if<Passed>(&arrival))
            hasGrown =
                addToRun(rows, passed->came ? Kind::Joined : Kind::Left, passed->at, shownName(passed->name))
                || hasGrown;
        else if (const auto *tampered = std::get_if<Tampered>(&arrival))
            hasGrown = addToRun(rows, tampered->what == Tampered::Name ? Kind::TamperedName : Kind::Tampered,
                                tampered->at)
                       || hasGrown;
        else if (const Said &said = std::get<Said>(arrival); isHidden(said.memberId) && !said.own)
            hasGrown = addToFold(rows, said) || hasGrown;
        else
            addTo(rows, Row::of(said));
    }
    if (hasGrown)
        changed(m_rows.size() - 1, {AuthorRole, SentAtRole, NamesRole, CountRole});
    insert(rows);
}

//! Whether it made the last row longer that is there already.
bool MessageModel::addToRun(QList<Row> &rows, Kind kind, const QDateTime &at, const QString &name)
{
    const bool isShown = rows.isEmpty();
    QList<Row> &all = isShown ? m_rows : rows;
    if (!continuesRun(all, kind, at)) {
        Row row = Row::event(kind, at);
        row.author = name;
        row.names = {name};
        row.count = 1;
        addTo(rows, std::move(row));
        return false;
    }
    Row &run = all.last();
    if (run.names.size() < MaxNames)
        run.names += name;
    ++run.count;
    return isShown;
}

bool MessageModel::continuesRun(const QList<Row> &rows, Kind kind, const QDateTime &at)
{
    if (rows.isEmpty() || rows.last().kind != kind)
        return false;
    const QDateTime start = rows.last().at;
    return areWithin(start, at, RunMs + 1) && start.date() == at.toLocalTime().date();
}

void MessageModel::addYouJoined(const QString &name, const QDateTime &at)
{
    Row row = Row::event(Kind::YouJoined, at);
    row.author = shownName(name);
    addRow(std::move(row));
}

void MessageModel::addRenamed(const QString &from, const QString &to, const QDateTime &at)
{
    Row row = Row::event(Kind::Renamed, at);
    row.author = shownName(from);
    row.text = shownName(to);
    addRow(std::move(row));
}

void MessageModel::addGap(int count, const QDateTime &at)
{
    Row row = Row::event(Kind::Gap, at);
    row.count = qMax(0, count);
    addRow(std::move(row));
}

void MessageModel::addRestarted(const QDateTime &at)
{
    addRow(Row::event(Kind::Restarted, at));
}

void MessageModel::addClosed(const QDateTime &at)
{
    addRow(Row::event(Kind::Closed, at));
}

void MessageModel::addDeed(const ToldDeed &deed, const QString &by, const QDateTime &at)
{
    Row row = Row::event(Kind::Deed, at);
    row.deed = deed.what;
    row.memberId = deed.memberId;
    row.author = by;
    row.text = deed.username;
    row.count = deed.seconds;
    addRow(std::move(row));
}

void MessageModel::addRow(Row row)
{
    QList<Row> rows;
    addTo(rows, std::move(row));
    insert(rows);
}

//! With the line of its day above it, where that begins.
void MessageModel::addTo(QList<Row> &rows, Row row)
{
    row.at = row.at.toLocalTime();
    const QDate day = row.at.date();
    // Clocks of two machines differ a little: around midnight the day would go to and fro.
    if (day.isValid() && (!m_day.isValid() || day > m_day)) {
        if (!m_rows.isEmpty() || !rows.isEmpty())
            rows.append(Row::event(Kind::Day, row.at));
        m_day = day;
    }
    rows.append(std::move(row));
}

void MessageModel::insert(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    while (m_rows.size() + m_folded + rows.size() > MaxRows && m_rows.size() > BlockOfRows)
        dropOldest();
    const qsizetype first = m_rows.size();
    beginInsertRows({}, int(first), int(first + rows.size() - 1));
    m_rows.append(rows);
    markFirstUnread(first);
    endInsertRows();
}

void MessageModel::markFirstUnread(qsizetype from)
{
    for (qsizetype row = from; m_markNext && row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind != Kind::Message || m_rows.at(row).own)
            continue;
        m_first = row;
        m_markNext = false;
    }
}

// The row that says so takes the place of one more.
void MessageModel::dropOldest()
{
    for (qsizetype row = 0; row <= BlockOfRows; ++row)
        m_folded -= m_rows.at(row).folded.size();
    beginRemoveRows({}, 1, BlockOfRows);
    m_rows.remove(1, BlockOfRows);
    m_first = m_first > BlockOfRows ? m_first - BlockOfRows : -1;
    endRemoveRows();
    m_rows.first() = Row::event(Kind::Earlier, m_rows.at(1).at);
    changed(0, {});
    changed(1, {GroupedRole});
}

void MessageModel::markUnreadFrom()
{
    clearUnreadMark();
    m_markNext = true;
}

void MessageModel::clearUnreadMark()
{
    m_markNext = false;
    const qsizetype row = std::exchange(m_first, -1);
    if (row >= 0)
        changed(row, {FirstRole, GroupedRole});
}

void MessageModel::changed(qsizetype row, const QList<int> &roles)
{
    const QModelIndex at = index(int(row));
    Q_EMIT dataChanged(at, at, roles);
}

QString MessageModel::plainText(int firstRow, int lastRow) const
{
    const auto [first, last] = std::minmax(firstRow, lastRow);
    QStringList lines;
    for (int i = qMax(0, first); i <= qMin(last, count() - 1); ++i) {
        const Row &row = m_rows.at(i);
        if (row.kind == Kind::Message)
            lines += u"%1 (%2): %3"_s.arg(row.author, shownTime(row.at), row.text);
    }
    return lines.join(u'\n');
}

} // namespace Earshot
