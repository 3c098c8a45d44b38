// What the lines of a room do when a person is hidden.
#include "messagefold.h"
#include "messagemodel.h"

#include <algorithm>

namespace Earshot {

//! Whether it made the last row longer that is there already.
bool MessageModel::addToFold(QList<Row> &rows, const Said &said)
{
    const Row row = Row::of(said);
    const bool isShown = rows.isEmpty();
    QList<Row> &all = isShown ? m_rows : rows;
    const bool isMore = !all.isEmpty() && MessageFold::takes(all.constLast(), said.memberId, row.at);
    if (isMore)
        m_folded += MessageFold::add(all.last(), row);
    else {
        addTo(rows, MessageFold::of({row}));
        ++m_folded;
    }
    return isShown && isMore;
}

void MessageModel::setHidden(const QString &memberId, bool hidden)
{
    if (memberId.isEmpty() || hidden == isHidden(memberId))
        return;
    if (hidden) {
        m_hidden.insert(memberId);
        foldAll(memberId);
    } else {
        m_hidden.remove(memberId);
        unfoldAll(memberId);
    }
}

// From the end, so that what is before keeps its place.
void MessageModel::foldAll(const QString &memberId)
{
    for (qsizetype end = m_rows.size(); end > 0; --end) {
        const Row &row = m_rows.at(end - 1);
        if (row.kind != Kind::Message || row.memberId != memberId || row.own)
            continue;
        const qsizetype begin = MessageFold::beginOf(m_rows, end);
        m_folded += end - begin;
        replace(begin, end - 1, {MessageFold::of(m_rows.mid(begin, end - begin))});
        end = begin + 1;
    }
}

void MessageModel::unfoldAll(const QString &memberId)
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (m_rows.at(row).kind != Kind::Hidden || m_rows.at(row).memberId != memberId)
            continue;
        m_folded -= m_rows.at(row).folded.size();
        replace(row, row, MessageFold::unfolded(m_rows.at(row)));
    }
}

//! One row by many, or many by one: the first one stays in its place, and is another one.
void MessageModel::replace(qsizetype first, qsizetype last, const QList<Row> &rows)
{
    const qsizetype grown = rows.size() - 1 - (last - first);
    m_first = m_first > last ? m_first + grown : m_first > first ? first : m_first;
    m_rows[first] = rows.constFirst();
    if (last > first) {
        beginRemoveRows({}, int(first + 1), int(last));
        m_rows.remove(first + 1, last - first);
        endRemoveRows();
    }
    if (rows.size() > 1) {
        beginInsertRows({}, int(first + 1), int(first + rows.size() - 1));
        m_rows = m_rows.mid(0, first + 1) + rows.mid(1) + m_rows.mid(first + 1);
        endInsertRows();
    }
    changed(first, {});
    if (first + rows.size() < m_rows.size())
        changed(first + rows.size(), {GroupedRole});
}

MessageModel::Held MessageModel::held() const
{
    Held held;
    const auto count = [&held](const Row &row) {
        held.messages += row.kind == Kind::Message ? 1 : 0;
        held.letters += row.text.size() + row.author.size();
    };
    for (const Row &row : m_rows) {
        count(row);
        std::for_each(row.folded.cbegin(), row.folded.cend(), count);
    }
    return held;
}

} // namespace Earshot
