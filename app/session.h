#pragma once

#include "membermodel.h"
#include "membership.h"
#include "messagemodel.h"
#include "typists.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! Being in one room, as a screen shows it: who and what is there, what one says, and how the line is.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Sessions makes them")
    Q_PROPERTY(QString room READ room CONSTANT)
    Q_PROPERTY(bool hosted READ hosted CONSTANT)
    Q_PROPERTY(QString username READ username NOTIFY usernameChanged)
    Q_PROPERTY(QString address READ address NOTIFY addressesChanged)
    Q_PROPERTY(QStringList otherAddresses READ otherAddresses NOTIFY addressesChanged)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY statusChanged)
    Q_PROPERTY(int retryIn READ retryIn NOTIFY retryInChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    Q_PROPERTY(bool attended READ attended WRITE setAttended NOTIFY attendedChanged)
    Q_PROPERTY(Earshot::MessageModel *messages READ messages CONSTANT)
    Q_PROPERTY(Earshot::MemberModel *members READ members CONSTANT)
    Q_PROPERTY(QStringList typing READ typing NOTIFY typingChanged)
    Q_PROPERTY(QString outgoing READ outgoing NOTIFY outgoingChanged)
    Q_PROPERTY(QString lastSaid READ lastSaid NOTIFY lastSaidChanged)
    Q_PROPERTY(int characterLimit READ characterLimit NOTIFY statusChanged)

public:
    enum Status { Joining, Joined, Lost, Ended };
    Q_ENUM(Status)

    //! `url` is where this program connects; what is handed out to others are the addresses.
    Session(const RoomUrl &url, const QString &username, bool hosted, QObject *parent = nullptr);

    const QString &room() const { return m_url.room; }
    bool hosted() const { return m_hosted; }
    const QString &username() const { return m_membership.username(); }
    QString address() const { return m_addresses.value(0); }
    QStringList otherAddresses() const { return m_addresses.mid(1); }
    void setAddresses(const QStringList &addresses);
    Status status() const { return m_status; }
    //! Why the line is down or the room over: a reason token.
    const QString &trouble() const { return m_trouble; }
    int retryIn() const { return m_membership.retryIn(); }
    int unread() const { return m_unread; }
    //! Whether one sees who is typing, and is seen typing.
    void setShowTyping(bool show);
    bool attended() const { return m_attended; }
    void setAttended(bool attended);
    MessageModel *messages() { return &m_messages; }
    MemberModel *members() { return &m_members; }
    QStringList typing() const;
    const QString &outgoing() const { return m_membership.outgoing(); }
    const QString &lastSaid() const { return m_lastSaid; }
    int characterLimit() const { return m_membership.characterLimit(); }

    void join() { m_membership.join(); }
    void leave() { m_membership.leave(); }

    //! Sends a text; accepted() or refused() follows. False where nothing is to be said or one is still on
    //! its way.
    Q_INVOKABLE bool say(const QString &text);
    Q_INVOKABLE void rename(const QString &username);
    //! The person types; the others are told now and then.
    Q_INVOKABLE void typed();
    Q_INVOKABLE void retryNow() { m_membership.retryNow(); }

Q_SIGNALS:
    void usernameChanged();
    void addressesChanged();
    void statusChanged();
    void retryInChanged();
    void unreadChanged();
    void attendedChanged();
    void typingChanged();
    void outgoingChanged();
    void lastSaidChanged();

    //! The room has the text; `text` is as it was given to say().
    void accepted(const QString &text);
    void refused(const QString &text, const QString &reason, int retryMs);
    void renameRefused(const QString &reason);
    //! Somebody else said something.
    void heard(const QString &author, const QString &text);
    //! The first try to get in failed.
    void failed(const QString &reason);

private:
    void connectMembership();
    void connectMembers();
    void setStatus(Status status, const QString &trouble = {});
    void onJoined();
    void onLost(const QString &problem);
    void onRestarted();
    void onSaid(const Said &said);
    void onRenamed(const QString &memberId, const QString &from, const QString &to);

    RoomUrl m_url;
    bool m_hosted;
    QStringList m_addresses;
    Status m_status = Joining;
    QString m_trouble;
    int m_unread = 0;
    bool m_attended = true;
    bool m_showTyping = true;
    QString m_lastSaid;
    QElapsedTimer m_typedAt;
    QSet<QString> m_comingBack; // who was there before the room was restarted
    MessageModel m_messages;
    MemberModel m_members;
    Typists m_typists;
    Membership m_membership;
};

} // namespace Earshot
