#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Earshot {

struct Said;

//! One line of a room: something said, or something that happened.
struct MessageRow
{
    //! In the order of their names.
    enum class Kind {
        Message,
        Joined,
        Left,
        Renamed,
        YouJoined,
        Gap,
        Restarted,
        Closed,
        Day,
        Earlier,
        Hidden,
        Deed,
        Tampered,
        TamperedName,
    };

    Kind kind = Kind::Message;
    QDateTime at;
    QString author;
    QString text;
    QString memberId;
    QStringList names;
    QString deed; // what the host did
    int count = 0;
    quint64 seq = 0; // of a message in its room; 0 where nobody counts
    bool own = false;
    bool cut = false;
    QList<MessageRow> folded; // what a hidden person said here

    static MessageRow of(const Said &said);
    static MessageRow event(Kind kind, const QDateTime &at);

    //! The kind, as delegates know it.
    QString kindName() const;
    //! A day in the words of its place.
    QString shownText() const;
    //! Of whom colour and figure tell: servers without member ids tell people apart by their names only.
    const QString &who() const { return memberId.isEmpty() ? author : memberId; }
    //! Both said by the same person.
    bool isOfTheSame(const MessageRow &other) const;
};

} // namespace Earshot
