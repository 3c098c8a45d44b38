#pragma once

#include "messagerow.h"

//! What a hidden person said without anything between, as one line that can be unfolded.
namespace Earshot::MessageFold {

//! Of what is added to a fold, the last ones are kept.
constexpr qsizetype maxKept = 100;

MessageRow of(const QList<MessageRow> &messages);
//! Whether the next message goes into it, too: of the same person on the same day.
bool takes(const MessageRow &row, const QString &memberId, const QDateTime &at);
//! How many more messages it keeps: none where an older one had to go.
int add(MessageRow &fold, const MessageRow &message);
//! What is kept of it, under a line that tells what is not.
QList<MessageRow> unfolded(const MessageRow &fold);
//! The first row of those before `end` that go into one fold with the row before `end`.
qsizetype beginOf(const QList<MessageRow> &rows, qsizetype end);

} // namespace Earshot::MessageFold
