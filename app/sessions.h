#pragma once

#include "formerplaces.h"
#include "hosting.h"
#include "session.h"

#include <QAbstractListModel>
#include <QList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Earshot {

//! The rooms this person is in, and the way into another one: hosting it here, or joining it by its address.
class Sessions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Earshot::Hosting *hosting MEMBER m_hosting WRITE setHosting NOTIFY hostingChanged REQUIRED)
    Q_PROPERTY(bool showTyping READ showTyping WRITE setShowTyping NOTIFY showTypingChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(bool knocking READ isKnocking NOTIFY busyChanged)
    Q_PROPERTY(QString pendingAddress READ pendingAddress NOTIFY busyChanged)
    Q_PROPERTY(QString pendingInvitation READ pendingInvitation NOTIFY busyChanged)
    Q_PROPERTY(int news READ news NOTIFY newsChanged)
    Q_PROPERTY(int othersPresent READ othersPresent NOTIFY othersPresentChanged)

public:
    enum Role { SessionRole = Qt::UserRole + 1 };

    explicit Sessions(QObject *parent = nullptr);
    //! Leaves every room.
    ~Sessions() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_sessions.size()); }
    //! Whether a way in is being tried.
    bool busy() const { return m_pending || !m_opening.isEmpty(); }
    //! Whether the host of the room is being asked.
    bool isKnocking() const { return m_pending && m_pending->isKnocking(); }
    //! The whole of what is being tried, with its proof and key.
    QString pendingInvitation() const
    {
        return m_pending && !m_pending->hosted() ? m_pending->invitation() : QString();
    }
    //! To show.
    QString pendingAddress() const
    {
        return m_pending && !m_pending->hosted() ? m_pending->address() : QString();
    }
    int news() const;
    //! People besides oneself in the rooms hosted here.
    int othersPresent() const;

    void setHosting(Hosting *hosting);
    bool showTyping() const { return m_showTyping; }
    void setShowTyping(bool show);
    //! The name to come in with; empty: two words, drawn anew for each room.
    void setWishedName(const QString &name) { m_wishedName = name; }

    Q_INVOKABLE void hostRandom(bool isPrivate = false);
    //! A room's name hosts it here, an address joins it there; entered() or refused() follows. Private: where
    //! the address has no key, a private room is to begin there; nobody comes into an open one.
    Q_INVOKABLE void enter(const QString &text, bool isPrivate = false);
    //! Whether enter() would host.
    Q_INVOKABLE bool wouldHost(const QString &text) const;
    //! Gives up the way in that is being tried.
    Q_INVOKABLE void cancel();
    //! Leaves a room; one hosted here is closed for everybody.
    Q_INVOKABLE void leave(Earshot::Session *session);
    Q_INVOKABLE Earshot::Session *at(int index) const { return m_sessions.value(index); }

Q_SIGNALS:
    void hostingChanged();
    void showTypingChanged();
    void countChanged();
    void busyChanged();
    void newsChanged();
    void othersPresentChanged();

    void entered(Earshot::Session *session, int index);
    //! The way in is closed: a reason token, what it is about (an address to show, or the system's words),
    //! and the whole address that led nowhere, if it was one.
    void refused(const QString &reason, const QString &detail, const QString &address);

private:
    void host(const QString &room, bool isPrivate);
    void joinHosted(const QString &room);
    bool isOpenHere(const QString &room) const;
    void join(const RoomUrl &url, bool hosted);
    void settle(Session *session);
    void remember(const Session *session);
    void refuse(const QString &reason, const QString &detail, const QString &address);
    bool show(const QString &room, const std::function<bool(const Session *)> &isSame);
    bool isHostedHere(const QString &room) const;
    void updateAddresses();
    void leaveAll();

    Hosting *m_hosting = nullptr;
    QString m_wishedName;
    bool m_showTyping = true;
    QList<Session *> m_sessions;
    Session *m_pending = nullptr; // not in the room yet
    FormerPlaces m_formerPlaces;
    QString m_opening; // the room that the server is being started for
    SecretKey m_openingKey; // where it is to be private
};

} // namespace Earshot
