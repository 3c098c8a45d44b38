#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! One thing somebody said, as the server sent it to everybody.
struct Said
{
    QString uuid;
    QString memberId;
    QString author;
    QString text;
    quint64 seq = 0;
    QDateTime sentAt;
    bool own = false;

    bool operator==(const Said &) const = default;
};

//! The lines of one room in the order in which they came: what was said, who came and went, what was missed.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! What the rows mean beside their kind: joined and left: `names` (at most 1,000) and `count` (all of
    //! them); you-joined: `author`; renamed: `author` is now `text`; gap: `count`; day: `text`.
    enum Role {
        KindRole = Qt::UserRole + 1,
        AuthorRole,
        TextRole,
        HtmlRole,
        SentAtRole,
        OwnRole,
        GroupedRole,
        MemberIdRole,
        HueRole,
        NamesRole,
        CountRole,
        FirstRole,
        CutRole,
    };
    Q_ENUM(Role)

    static constexpr int MaxRows = 10'000;
    static constexpr int BlockOfRows = 500;
    static constexpr int MaxCodePoints = 4'000;

    explicit MessageModel(QObject *parent = nullptr);

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void addMessage(const Said &said);
    void addJoined(const QString &name, const QDateTime &at);
    void addLeft(const QString &name, const QDateTime &at);
    void addYouJoined(const QString &name, const QDateTime &at);
    void addRenamed(const QString &from, const QString &to, const QDateTime &at);
    //! `count` messages are missing here; 0 when nobody knows how many.
    void addGap(int count, const QDateTime &at);
    void addRestarted(const QDateTime &at);
    void addClosed(const QDateTime &at);

    //! The next message of somebody else is the first unread one; an older mark goes.
    void markUnreadFrom();
    void clearUnreadMark();

    //! What was said in these rows (both included, in either order), one "name (time): text" line for each.
    Q_INVOKABLE QString plainText(int firstRow, int lastRow) const;

Q_SIGNALS:
    void countChanged();

private:
    enum class Kind { Message, Joined, Left, Renamed, YouJoined, Gap, Restarted, Closed, Day };

    struct Row
    {
        Kind kind = Kind::Message;
        QDateTime at;
        QString author;
        QString text;
        QString memberId;
        QStringList names;
        int count = 0;
        bool own = false;
        bool cut = false;
    };

    static QString nameOf(Kind kind);
    static Row event(Kind kind, const QDateTime &at);
    QString textOf(const Row &row) const;
    bool isGrouped(qsizetype row) const;
    bool continuesRun(Kind kind, const QDateTime &at) const;
    void addToRun(Kind kind, const QString &name, const QDateTime &at);
    void add(Row row);
    void addDayBefore(const QDateTime &at);
    void insert(Row row);
    void dropOldest();
    void changed(qsizetype row, const QList<int> &roles);

    QList<Row> m_rows;
    QDate m_day;
    qsizetype m_first = -1;
    bool m_markNext = false;
};

} // namespace Earshot
