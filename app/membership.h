#pragma once

#include "connection.h"
#include "messagemodel.h"
#include "outgoing.h"
#include "wire/roomurl.h"

#include <QObject>
#include <QTimer>

namespace Earshot {

//! Being a member of one room, on the wire: joins and joins anew under the same name, keeps count of what it
//! saw, and sends what its person says until the room has answered.
class Membership : public QObject
{
    Q_OBJECT

public:
    Membership(const QUrl &socketUrl, const QString &room, const QString &username,
               QObject *parent = nullptr);

    void join();
    //! Leaves for good: the others see it at once.
    void leave();
    void retryNow() { m_connection.retryNow(); }
    int retryIn() const { return m_connection.retryIn(); }

    //! False while an earlier text is still on its way.
    bool say(const QString &text);
    void rename(const QString &username);
    void typed();

    const QString &member() const { return m_member; }
    const QString &username() const { return m_username; }
    void setUsername(const QString &username) { m_username = username; }
    const QString &outgoing() const { return m_outgoing.text(); }
    int characterLimit() const { return m_limits.value(QLatin1String("message_characters")).toInt(); }

Q_SIGNALS:
    void joined();
    //! The server does not let us in, and asking again does not help.
    void refused(const QString &reason);
    void lost(const QString &problem);
    void ended(const QString &reason);
    void retryInChanged();

    void said(const Earshot::Said &said);
    void missed(int count);
    void restarted();
    void presenceState(const QJsonObject &state);
    void presenceDiff(const QJsonObject &diff);
    void otherTyped(const QString &memberId);

    void accepted(const QString &text);
    void sayRefused(const QString &text, const QString &reason, int retryMs);
    //! The room took the wish, which may be the name one has already.
    void renamed();
    void renameRefused(const QString &reason);
    void outgoingChanged();

private:
    using Payload = QJsonObject;

    void sendJoin();
    void sendOutgoing();
    bool isTooLong(const QString &text) const;
    void refuseOutgoing(const QString &reason, int retryMs = 0);
    void receive(const Frame &frame);
    void receiveReply(const QString &ref, const QString &status, const Payload &response);
    void receiveJoinReply(const QString &status, const Payload &response);
    void receiveEvent(const QString &event, const Payload &payload);
    void receiveMessage(const Payload &payload);
    void takeSeat(const Payload &response);
    void resume(const Payload &response);
    void end(const QString &reason);

    Connection m_connection;
    QUrl m_url;
    QString m_topic;
    QString m_username;
    QString m_member;
    QString m_sessionKey; // proves to the server that we are who was there
    QString m_epoch;
    quint64 m_seq = 0; // the last number seen
    QJsonObject m_limits;
    QString m_joinRef;
    QString m_renameRef;
    QString m_closing; // the reason the room gave before it closed
    bool m_inRoom = false;
    bool m_wasIn = false; // in this room, at some time
    Outgoing m_outgoing;
    QTimer m_answerDeadline; // for what is on its way
    QTimer m_rejoin;
};

} // namespace Earshot
