#pragma once

#include "courtesystate.h"
#include "messagerow.h"
#include "tampered.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <variant>

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

//! Somebody came into the room or went.
struct Passed
{
    QString name;
    QDateTime at;
    bool came = true;
};

using Arrival = std::variant<Said, Passed, Tampered>;

//! The lines of one room in the order in which they came: what was said, who came and went, what was missed.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! What the rows mean beside their kind: joined and left: `names` (at most 1,000) and `count` (all of
    //! them); you-joined: `author`; renamed: `author` is now `text`; gap, tampered and tampered-name:
    //! `count`; day: `text`; hidden: so many (`count`) messages of `author`; what a host (`author`) did is a
    //! kind of its own (ToldDeed), about `text` (`memberId`) or `count` seconds.
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
        FigureRole,
        NamesRole,
        CountRole,
        FirstRole,
        CutRole,
        SeqRole, //!< a message's number in its room; no screen shows it
    };
    Q_ENUM(Role)

    //! Of more rows the oldest go, a block at a time; then an `earlier` row stands at the beginning.
    static constexpr int MaxRows = 10'000;
    static constexpr int BlockOfRows = 500;

    explicit MessageModel(QObject *parent = nullptr);

    //! What is in memory, folded away or not.
    struct Held
    {
        int messages = 0;
        qsizetype letters = 0; //!< of texts and names
    };

    int count() const { return int(m_rows.size()); }
    Held held() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! What came since the last frame, in its order: one change for all who look at the rows.
    void add(const QList<Arrival> &arrivals);
    void addMessage(const Said &said) { add({said}); }
    void addJoined(const QString &name, const QDateTime &at) { add({Passed{name, at, true}}); }
    void addLeft(const QString &name, const QDateTime &at) { add({Passed{name, at, false}}); }
    void addYouJoined(const QString &name, const QDateTime &at);
    void addRenamed(const QString &from, const QString &to, const QDateTime &at);
    //! `count` messages are missing here; 0 when nobody knows how many.
    void addGap(int count, const QDateTime &at);
    void addRestarted(const QDateTime &at);
    void addClosed(const QDateTime &at);
    //! Of the host `by`, about somebody: names as they may be shown.
    void addDeed(const ToldDeed &deed, const QString &by, const QDateTime &at);

    //! The next message of somebody else is the first unread one; an older mark goes.
    void markUnreadFrom();
    void clearUnreadMark();

    //! What the person says and said folds away to a line for as long as nobody else says anything; or it
    //! is shown again. One's own never hides.
    void setHidden(const QString &memberId, bool hidden);
    bool isHidden(const QString &memberId) const { return m_hidden.contains(memberId); }

    //! What was said in these rows (both included, in either order), one "name (time): text" line for each.
    Q_INVOKABLE QString plainText(int firstRow, int lastRow) const;

Q_SIGNALS:
    void countChanged();

private:
    using Row = MessageRow;
    using Kind = MessageRow::Kind;

    static bool continuesRun(const QList<Row> &rows, Kind kind, const QDateTime &at);
    bool isGrouped(qsizetype row) const;
    bool addToRun(QList<Row> &rows, Kind kind, const QDateTime &at, const QString &name = {});
    bool addToFold(QList<Row> &rows, const Said &said);
    void foldAll(const QString &memberId);
    void unfoldAll(const QString &memberId);
    void replace(qsizetype first, qsizetype last, const QList<MessageRow> &rows);
    void addTo(QList<Row> &rows, Row row);
    void addRow(Row row);
    void insert(const QList<Row> &rows);
    void markFirstUnread(qsizetype from);
    void dropOldest();
    void changed(qsizetype row, const QList<int> &roles);

    QList<Row> m_rows;
    QDate m_day;
    QSet<QString> m_hidden; // member ids
    qsizetype m_folded = 0; // messages in folds
    qsizetype m_first = -1;
    bool m_markNext = false;
};

} // namespace Earshot
