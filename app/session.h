#pragma once

#include "arrivals.h"
#include "courtesies.h"
#include "figure.h"
#include "hue.h"
#include "membermodel.h"
#include "membership.h"
#include "messagemodel.h"
#include "typists.h"
#include "ways.h"

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
    Q_PROPERTY(int hue READ hue NOTIFY usernameChanged)
    Q_PROPERTY(int figure READ figure NOTIFY usernameChanged)
    Q_PROPERTY(QString address READ address NOTIFY waysChanged)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY waysChanged)
    Q_PROPERTY(QStringList interfaceNames READ interfaceNames NOTIFY waysChanged)
    Q_PROPERTY(QStringList networks READ networks NOTIFY waysChanged)
    Q_PROPERTY(QString invitation READ invitation NOTIFY waysChanged)
    Q_PROPERTY(QString code READ code NOTIFY waysChanged)
    Q_PROPERTY(bool sealed READ isSealed CONSTANT)
    Q_PROPERTY(bool isPrivate READ isPrivate CONSTANT)
    Q_PROPERTY(QString proof READ proof NOTIFY waysChanged)
    Q_PROPERTY(Status status READ status NOTIFY statusChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY statusChanged)
    Q_PROPERTY(int retryIn READ retryIn NOTIFY retryInChanged)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    Q_PROPERTY(int news READ news NOTIFY newsChanged)
    Q_PROPERTY(bool attended READ attended WRITE setAttended NOTIFY attendedChanged)
    Q_PROPERTY(Earshot::MessageModel *messages READ messages CONSTANT)
    Q_PROPERTY(Earshot::MemberModel *members READ members CONSTANT)
    Q_PROPERTY(Earshot::Courtesies *courtesy READ courtesy CONSTANT)
    Q_PROPERTY(bool knocking READ isKnocking NOTIFY knockingChanged)
    Q_PROPERTY(QStringList typing READ typing NOTIFY typingChanged)
    Q_PROPERTY(QString outgoing READ outgoing NOTIFY outgoingChanged)
    Q_PROPERTY(QString lastSaid READ lastSaid NOTIFY lastSaidChanged)
    Q_PROPERTY(int characterLimit READ characterLimit NOTIFY statusChanged)

public:
    enum Status { Joining, Joined, Lost, Ended };
    Q_ENUM(Status)

    //! `url` is where this program connects; what others are told are the ways.
    Session(const RoomUrl &url, const QString &username, bool hosted, QObject *parent = nullptr);

    const QString &room() const { return m_url.room; }
    bool hosted() const { return m_hosted; }
    const QString &username() const { return m_membership.username(); }
    //! One's own.
    int hue() const { return hueOf(m_membership.member()); }
    int figure() const { return figureOf(m_membership.member()); }
    //! The best one, to read out.
    QString address() const { return addresses().value(0); }
    QStringList addresses() const { return m_ways.addresses(); }
    //! For each address: what the system calls its interface, and a token for its network.
    QStringList interfaceNames() const { return m_ways.interfaceNames(); }
    QStringList networks() const { return m_ways.networks(); }
    //! The best address with the others in it, to hand over.
    QString invitation() const { return invitationBy(0); }
    Q_INVOKABLE QString invitationBy(int index) const { return m_ways.invitation(index, m_key.bytes()); }
    //! The same for cameras.
    QString code() const { return m_ways.code(0); }
    Q_INVOKABLE QString codeBy(int index) const { return m_ways.code(index); }
    //! Whether the line to the host is by TLS alone, and the host proven: by the address, or by an authority.
    bool isSealed() const { return m_url.isSealed(); }
    //! Whether only who has the key in the address can come in and read.
    bool isPrivate() const { return !m_key.isEmpty(); }
    //! What proves the host, as addresses have it; empty: nothing does.
    QString proof() const { return printedFingerprint(m_ways.fingerprint()); }
    void setWays(const Ways &ways);
    //! Whether it is as sure of its host, and as private, as `url` asks for.
    bool isProvenAs(const RoomUrl &url) const
    {
        const bool isHost = url.fingerprint.isEmpty() || url.fingerprint == m_ways.fingerprint();
        return isHost && (url.key.isEmpty() || url.key == m_key.bytes());
    }
    Status status() const { return m_status; }
    //! Why the line is down or the room over: a reason token.
    const QString &trouble() const { return m_trouble; }
    int retryIn() const { return m_membership.retryIn(); }
    int unread() const { return m_unread; }
    //! What is unread, and who waits to be let in.
    int news() const { return m_unread + m_courtesy.waitingCount(); }
    //! Whether one sees who is typing, and is seen typing.
    void setShowTyping(bool show);
    bool attended() const { return m_attended; }
    void setAttended(bool attended);
    MessageModel *messages() { return &m_messages; }
    MemberModel *members() { return &m_members; }
    Courtesies *courtesy() { return &m_courtesy; }
    //! Outside, while the host is asked.
    bool isKnocking() const { return m_isKnocking; }
    QStringList typing() const;
    const QString &outgoing() const { return m_membership.outgoing(); }
    const QString &lastSaid() const { return m_lastSaid; }
    //! The same on the wire.
    const Membership &membership() const { return m_membership; }
    int characterLimit() const { return m_membership.characterLimit(); }

    //! What shows the server that this program opened the room. Before join().
    void setOwnerSecret(const QString &secret) { m_membership.setOwnerSecret(secret); }
    //! Who one was in the room: one comes as nobody new. Before join().
    void comeAs(const FormerSelf &self) { m_membership.comeAs(self); }
    void join() { m_membership.join(); }
    void leave();

    //! Sends a text; accepted() or refused() follows. False where nothing is to be said or one is still on
    //! its way.
    Q_INVOKABLE bool say(const QString &text);
    Q_INVOKABLE void rename(const QString &username);
    //! The person types; the others are told now and then.
    Q_INVOKABLE void typed();
    //! Pushes an event to the room; membership() tells what it answers.
    QString ask(const QString &event, const QJsonObject &payload = {})
    {
        return m_membership.ask(event, payload);
    }
    //! For oneself and this session: what the person says folds away, and nobody is told.
    Q_INVOKABLE void hide(const QString &memberId, bool hidden);
    Q_INVOKABLE void retryNow() { m_membership.retryNow(); }

Q_SIGNALS:
    void usernameChanged();
    void waysChanged();
    void statusChanged();
    void retryInChanged();
    void unreadChanged();
    void newsChanged();
    void attendedChanged();
    void typingChanged();
    void knockingChanged();
    void outgoingChanged();
    void lastSaidChanged();

    //! The room has the text; `text` is as it was given to say().
    void accepted(const QString &text);
    void refused(const QString &text, const QString &reason, int retryMs);
    void renameRefused(const QString &reason);
    //! Somebody else said something; of much at once, only the last.
    void heard(const QString &author, const QString &text);
    //! The first try to get in failed.
    void failed(const QString &reason);

private:
    void connectMembership();
    void connectMembers();
    void connectCourtesy();
    void setKnocking(bool knocking);
    void onDone(const ToldDeed &deed);
    QString nameOf(const QString &memberId, const QString &username);
    void setStatus(Status status, const QString &trouble = {});
    void onJoined();
    void onLost(const QString &problem);
    void onRestarted();
    void onSaid(const Said &said);
    void show(const QList<Arrival> &arrivals);
    void tell(const QList<Said> &said);
    MessageModel &lines();
    void onRenamed(const QString &memberId, const QString &from, const QString &to);

    RoomUrl m_url; // without the key
    SecretKey m_key; // of a private room
    bool m_hosted;
    Ways m_ways;
    Status m_status = Joining;
    QString m_trouble;
    int m_unread = 0;
    bool m_attended = true;
    bool m_showTyping = true;
    QString m_lastSaid;
    QElapsedTimer m_typedAt;
    QSet<QString> m_comingBack; // who was there before the room was restarted
    MessageModel m_messages;
    Arrivals m_arrivals;
    MemberModel m_members;
    Typists m_typists;
    Courtesies m_courtesy;
    QString m_courtesyRef;
    bool m_isKnocking = false;
    Membership m_membership;
};

} // namespace Earshot
