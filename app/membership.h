#pragma once

#include "connection.h"
#include "formerself.h"
#include "messagemodel.h"
#include "outgoing.h"
#include "ownplace.h"
#include "secretkey.h"
#include "wire/roomurl.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Earshot {

class PrivateRoom;

//! Being a member of one room, on the wire: joins and joins anew under the same name, keeps count of what it
//! saw, and sends what its person says until the room has answered.
class Membership : public QObject
{
    Q_OBJECT

public:
    //! `key`: a private room's; an open room has none.
    Membership(const QList<QUrl> &socketUrls, const QString &room, const QString &username,
               const SecretKey &key = {}, QObject *parent = nullptr);
    ~Membership() override;

    //! What shows the server that this program opened the room. Before join().
    void setOwnerSecret(const QString &secret) { m_ownerSecret = secret; }
    //! Who one was in the room: one comes as nobody new. Before join().
    void comeAs(const FormerSelf &self);
    FormerSelf self() const;
    void join() { m_connection.open(m_urls); }
    //! Leaves for good: the others see it at once.
    void leave();
    void retryNow() { m_connection.retryNow(); }
    int retryIn() const { return m_connection.retryIn(); }

    //! False while an earlier text is still on its way.
    bool say(const QString &text);
    void rename(const QString &username);
    void typed();
    //! Pushes an event to the room, as it is; answered() follows, unless the line is lost before. Empty where
    //! there is no line, else the reference that the answer will bear.
    QString ask(const QString &event, const QJsonObject &payload = {})
    {
        return m_connection.push(m_topic, event, payload, m_joinRef);
    }

    //! By which of the ways one is in.
    QUrl socketUrl() const { return m_connection.url(); }
    const QString &member() const { return m_place.member(); }
    //! Which room of this name it is: another one after a restart.
    const QString &epoch() const { return m_place.epoch(); }
    //! The room's last number when one came in.
    quint64 seqAtJoin() const { return m_place.seqAtJoin(); }
    //! Whether one came back as who one was.
    bool isBack() const { return m_place.isBack(); }
    const QString &username() const { return m_username; }
    void setUsername(const QString &username) { m_username = username; }
    const QString &outgoing() const { return m_outgoing.text(); }
    int characterLimit() const { return limit(QLatin1String("message_characters")); }
    //! What the room said of itself when one came in; 0: nothing.
    int limit(QLatin1String name) const { return m_place.limit(name); }
    //! What the room calls somebody, as it can be shown: in a private room it has only what is sealed.
    QString shownName(const QString &memberId, const QString &username);

Q_SIGNALS:
    void joined();
    //! The server does not let us in, and asking again does not help.
    void refused(const QString &reason);
    //! The host is asked whether to let us in; the room is asked again by itself.
    void knocking();
    void lost(const QString &problem);
    void left();
    void ended(const QString &reason);
    void retryInChanged();

    void said(const Earshot::Said &said);
    //! Something came in a private room that nobody sealed for this place: it is not shown.
    void tampered(Earshot::Tampered::What what);
    void missed(int count);
    void restarted();
    void presenceState(const QJsonObject &state);
    void presenceDiff(const QJsonObject &diff);
    void otherTyped(const QString &memberId);
    //! Who is the host, and what holds here: of the join reply where `event` is empty.
    void courtesyTold(const QString &event, const QJsonObject &payload);

    //! `seq` is the number it got, 0 from a server that counts nothing.
    void accepted(const QString &text, quint64 seq);
    void sayRefused(const QString &text, const QString &reason, int retryMs);
    //! The room took the wish, which may be the name one has already.
    void renamed();
    void renameRefused(const QString &reason);
    void outgoingChanged();
    //! What the room says to ask(): a token where it refused.
    void answered(const QString &ref, const QString &refusal, const QJsonObject &response);

private:
    void beginJoin();
    void sendJoin();
    void sendOutgoing();
    bool isTooLong(const QString &text) const;
    void refuseOutgoing(const QString &reason, int retryMs = 0);
    void receive(const Frame &frame);
    void receiveReply(const QString &ref, const QString &status, const QJsonObject &response);
    void receiveJoinReply(const QString &status, const QJsonObject &response);
    void receiveEvent(const QString &event, const QJsonObject &payload);
    void receiveMessage(const QJsonObject &payload);
    QString refusalIn(const QString &status, const QJsonObject &response);
    void takeSeat(const QJsonObject &response);
    void takePrivateSeat(const QJsonObject &response);
    void keepBack();
    void waitOutside(const QJsonObject &response);
    void resume(const QJsonObject &response);
    void receivePresence(const QString &event, const QJsonObject &payload);
    void receiveTyping(const QJsonObject &payload);
    void end(const QString &reason);
    void onLost(const QString &problem);
    void onLate();
    void refuse(const QString &reason) { m_wasIn ? end(reason) : Q_EMIT refused(reason); }

    Connection m_connection;
    QList<QUrl> m_urls;
    QString m_topic;
    QString m_username;
    std::unique_ptr<PrivateRoom> m_private; // none in an open room
    OwnPlace m_place;
    QString m_ownerSecret; // empty: somebody else opened it
    QString m_joinRef;
    QString m_renameRef;
    QString m_refusal; // by a server that was passed over since
    QString m_closing; // the reason the room gave before it closed
    bool m_inRoom = false;
    bool m_wasIn = false; // in this room, at some time
    Outgoing m_outgoing;
    QTimer m_answerDeadline; // for what is on its way
    QTimer m_rejoin;
};

} // namespace Earshot
