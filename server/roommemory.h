#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <deque>
#include <optional>

namespace Earshot {

//! One accepted message, as everyone in the room gets it.
struct Message
{
    QString uuid;
    QString username;
    QString member;
    QString content;
    quint64 seq = 0;
    qint64 at = 0; //!< ms since 1970, UTC, by the server's clock

    bool operator==(const Message &) const = default;
    QJsonObject toJson() const;
};

//! What a room still knows of what was said: a short ring for those who were there, and the ids of sends, so
//! that a repeated one is shown once. In memory only, bounded in number, bytes and time.
class RoomMemory
{
public:
    static constexpr int messages = 256;
    static constexpr qsizetype bytes = 256 * 1024;
    static constexpr int ids = 512;
    static constexpr qint64 milliseconds = 2 * 60 * 1000;

    void remember(const Message &message, const QString &id, qint64 now);
    //! What was said after `seq` and is still known, in order.
    QList<Message> after(quint64 seq) const;
    //! The number that the send `id` of `member` got, if it was accepted already.
    std::optional<quint64> seqOf(const QString &member, const QString &id) const;
    //! Drops what is too old at `now` (ms, monotonic).
    void expire(qint64 now);

private:
    struct Entry
    {
        Message message;
        qint64 at;
        qsizetype size() const { return (message.content.size() + message.username.size()) * 2 + 128; }
    };
    struct Id
    {
        QString key;
        qint64 at;
    };
    static QString idKey(const QString &member, const QString &id) { return member + u'/' + id; }
    void dropOldest();

    std::deque<Entry> m_ring;
    qsizetype m_size = 0;
    std::deque<Id> m_idOrder;
    QHash<QString, quint64> m_seqOfId;
};

} // namespace Earshot
