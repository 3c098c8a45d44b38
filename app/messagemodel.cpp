#include "messagemodel.h"

#include "hue.h"
#include "linktext.h"
#include "shownname.h"

#include <QLocale>

#include <array>

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

//! What it costs to show a character: pictures are unpacked from their font anew for each layout, so a
//! thousand of them would freeze the window.
int costOf(char32_t character)
{
    const bool isPicture = character >= 0x1f000 || character == 0xfe0f;
    return isPicture ? 40 : 1;
}

//! Where `text` is to be cut so that it costs no more than MaxCodePoints letters; its size when it is short
//! enough.
qsizetype cutPosition(QStringView text)
{
    qsizetype position = 0;
    int cost = 0;
    while (position < text.size()) {
        const bool isPair = text[position].isHighSurrogate() && position + 1 < text.size()
                            && text[position + 1].isLowSurrogate();
        cost += costOf(isPair ? QChar::surrogateToUcs4(text[position], text[position + 1])
                              : text[position].unicode());
        if (cost > MessageModel::MaxCodePoints)
            break;
        position += isPair ? 2 : 1;
    }
    return position;
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
            {CutRole, "cut"}};
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KindRole: return nameOf(row.kind);
    case AuthorRole: return row.author;
    case TextRole: return textOf(row);
    case HtmlRole: return linkedHtml(textOf(row));
    case SentAtRole: return shownTime(row.at);
    case OwnRole: return row.own;
    case GroupedRole: return isGrouped(index.row());
    case MemberIdRole: return row.memberId;
    case HueRole: return hueOf(row.memberId);
    case NamesRole: return row.names;
    case CountRole: return row.count;
    case FirstRole: return index.row() == m_first;
    case CutRole: return row.cut;
    default: return {};
    }
}

QString MessageModel::nameOf(Kind kind)
{
    static const std::array names{u"message"_s, u"joined"_s,    u"left"_s,   u"renamed"_s, u"you-joined"_s,
                                  u"gap"_s,     u"restarted"_s, u"closed"_s, u"day"_s};
    return names.at(size_t(kind));
}

QString MessageModel::textOf(const Row &row) const
{
    return row.kind == Kind::Day ? QLocale().toString(row.at.date(), QLocale::LongFormat) : row.text;
}

bool MessageModel::isGrouped(qsizetype row) const
{
    // The line where one left off comes between.
    if (row == 0 || row == m_first)
        return false;
    const Row &above = m_rows.at(row - 1);
    const Row &here = m_rows.at(row);
    // Servers without member ids tell people apart by their names only.
    return above.kind == Kind::Message && here.kind == Kind::Message && above.memberId == here.memberId
           && above.author == here.author && areWithin(above.at, here.at, GroupMs);
}

void MessageModel::addMessage(const Said &said)
{
    const qsizetype cut = cutPosition(said.text);
    const bool isCut = cut < said.text.size();
    add({.kind = Kind::Message,
         .at = said.sentAt,
         .author = shownName(said.author),
         .text = isCut ? said.text.left(cut) + u'…' : said.text,
         .memberId = said.memberId,
         .names = {},
         .count = 0,
         .own = said.own,
         .cut = isCut});
}

void MessageModel::addJoined(const QString &name, const QDateTime &at)
{
    addToRun(Kind::Joined, shownName(name), at);
}

void MessageModel::addLeft(const QString &name, const QDateTime &at)
{
    addToRun(Kind::Left, shownName(name), at);
}

void MessageModel::addToRun(Kind kind, const QString &name, const QDateTime &at)
{
    if (!continuesRun(kind, at)) {
        Row row = event(kind, at);
        row.author = name;
        row.names = {name};
        row.count = 1;
        add(std::move(row));
        return;
    }
    Row &run = m_rows.last();
    if (run.names.size() < MaxNames)
        run.names += name;
    ++run.count;
    changed(m_rows.size() - 1, {NamesRole, CountRole});
}

bool MessageModel::continuesRun(Kind kind, const QDateTime &at) const
{
    if (m_rows.isEmpty() || m_rows.last().kind != kind)
        return false;
    const QDateTime start = m_rows.last().at;
    return areWithin(start, at, RunMs + 1) && start.date() == at.toLocalTime().date();
}

void MessageModel::addYouJoined(const QString &name, const QDateTime &at)
{
    Row row = event(Kind::YouJoined, at);
    row.author = shownName(name);
    add(std::move(row));
}

void MessageModel::addRenamed(const QString &from, const QString &to, const QDateTime &at)
{
    Row row = event(Kind::Renamed, at);
    row.author = shownName(from);
    row.text = shownName(to);
    add(std::move(row));
}

void MessageModel::addGap(int count, const QDateTime &at)
{
    Row row = event(Kind::Gap, at);
    row.count = qMax(0, count);
    add(std::move(row));
}

void MessageModel::addRestarted(const QDateTime &at)
{
    add(event(Kind::Restarted, at));
}

void MessageModel::addClosed(const QDateTime &at)
{
    add(event(Kind::Closed, at));
}

MessageModel::Row MessageModel::event(Kind kind, const QDateTime &at)
{
    Row row;
    row.kind = kind;
    row.at = at;
    return row;
}

void MessageModel::add(Row row)
{
    row.at = row.at.toLocalTime();
    addDayBefore(row.at);
    insert(std::move(row));
}

void MessageModel::addDayBefore(const QDateTime &at)
{
    const QDate day = at.date();
    // Clocks of two machines differ a little: around midnight the day would go to and fro.
    if (!day.isValid() || (m_day.isValid() && day <= m_day))
        return;
    if (!m_rows.isEmpty())
        insert(event(Kind::Day, at));
    m_day = day;
}

void MessageModel::insert(Row row)
{
    if (m_rows.size() >= MaxRows)
        dropOldest();
    const int position = count();
    beginInsertRows({}, position, position);
    if (m_markNext && row.kind == Kind::Message && !row.own) {
        m_first = position;
        m_markNext = false;
    }
    m_rows.append(std::move(row));
    endInsertRows();
}

void MessageModel::dropOldest()
{
    beginRemoveRows({}, 0, BlockOfRows - 1);
    m_rows.remove(0, BlockOfRows);
    m_first = qMax<qsizetype>(-1, m_first - BlockOfRows);
    endRemoveRows();
    changed(0, {GroupedRole});
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
