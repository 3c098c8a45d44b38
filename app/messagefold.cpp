#include "messagefold.h"

namespace Earshot::MessageFold {

MessageRow of(const QList<MessageRow> &messages)
{
    const MessageRow &last = messages.constLast();
    MessageRow fold = MessageRow::event(MessageRow::Kind::Hidden, last.at);
    fold.memberId = last.memberId;
    fold.author = last.author;
    fold.count = int(messages.size());
    fold.folded = messages;
    return fold;
}

bool takes(const MessageRow &row, const QString &memberId, const QDateTime &at)
{
    return row.kind == MessageRow::Kind::Hidden && row.memberId == memberId && row.at.date() == at.date();
}

int add(MessageRow &fold, const MessageRow &message)
{
    const bool isFull = fold.folded.size() >= maxKept;
    if (isFull)
        fold.folded.removeFirst();
    fold.folded.append(message);
    fold.author = message.author;
    fold.at = message.at;
    ++fold.count;
    return isFull ? 0 : 1;
}

QList<MessageRow> unfolded(const MessageRow &fold)
{
    QList<MessageRow> rows = fold.folded;
    if (fold.count > rows.size())
        rows.prepend(MessageRow::event(MessageRow::Kind::Earlier, rows.constFirst().at));
    return rows;
}

qsizetype beginOf(const QList<MessageRow> &rows, qsizetype end)
{
    const auto isOfFold = [&](const MessageRow &row) {
        return row.kind == MessageRow::Kind::Message && !row.own && row.memberId == rows.at(end - 1).memberId;
    };
    qsizetype begin = end - 1;
    while (begin > 0 && isOfFold(rows.at(begin - 1)))
        --begin;
    return begin;
}

} // namespace Earshot::MessageFold
