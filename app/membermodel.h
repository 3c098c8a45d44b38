#pragma once

#include "presencelist.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QList>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! The people in one room, oneself first and the others by name; tells who came, went or took another name.
class MemberModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A session has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        MemberIdRole = Qt::UserRole + 1,
        UsernameRole,
        OwnRole,
        HueRole,
        FigureRole,
        TypingRole,
        HiddenRole,
        HostRole,
        MutedRole,
    };
    Q_ENUM(Role)

    explicit MemberModel(QObject *parent = nullptr);

    int count() const { return int(m_members.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setOwn(const QString &memberId);
    //! A join was sent: diffs wait for the state that comes with it. Who was there stays shown until then.
    void reset();
    //! Payload of presence_state.
    void sync(const QJsonObject &presenceState);
    //! Payload of presence_diff.
    void apply(const QJsonObject &presenceDiff);
    //! As new: nobody is here, and the next state is the first one again. Keeps which member is one's own.
    void clear();

    void setTyping(const QString &memberId, bool typing);
    //! Kept for who comes back.
    void setHidden(const QString &memberId, bool hidden);
    bool isHidden(const QString &memberId) const { return m_hidden.contains(memberId); }
    //! Whose room it is; empty: nobody's.
    void setHost(const QString &memberId);
    void setMuted(const QSet<QString> &memberIds);
    QSet<QString> usernames() const;
    //! Empty when nobody has this id.
    QString username(const QString &memberId) const;

Q_SIGNALS:
    void countChanged();
    void joined(const QString &memberId, const QString &username);
    void left(const QString &memberId, const QString &username);
    void renamed(const QString &memberId, const QString &from, const QString &to);

private:
    struct Member
    {
        QString id;
        QString username;
        QString sortName;
        bool own = false;
        bool typing = false;
    };

    bool isBefore(const Member &a, const Member &b) const;
    qsizetype rowOf(const QString &memberId) const;
    qsizetype placeOf(const Member &member, qsizetype from, qsizetype to) const;
    void show(const QList<PresenceList::Change> &changes);
    void fill(const QList<PresenceList::Change> &changes);
    void step(const QList<PresenceList::Change> &changes);
    void announce(const QList<PresenceList::Change> &changes);
    Member memberOf(const QString &memberId, const QString &username) const;
    void insert(const QString &memberId, const QString &username);
    void remove(const QString &memberId);
    void rename(const QString &memberId, const QString &username);
    void setOwnRow(const QString &memberId, bool own);
    void moveToPlace(qsizetype row);
    void changed(qsizetype row, int role);
    void changed(const QString &memberId, int role);

    QList<Member> m_members;
    PresenceList m_presence;
    QCollator m_collator;
    QString m_own;
    QString m_host;
    QSet<QString> m_hidden;
    QSet<QString> m_muted;
};

} // namespace Earshot
