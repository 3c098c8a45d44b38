#include "membership.h"

#include "shownname.h"
#include "wire/codec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int rejoinMs = 2000;
constexpr qint64 repeatMs = 100 * 1000; // rooms remember what was sent for two minutes
constexpr int longestRef = 20;
constexpr int textLimit = 64 * 1024; // what a server may call a reason, an id or an epoch is cut far below

QString token(const QJsonValue &value)
{
    return value.toString().left(128);
}

// No refusal is silent, also where a server gives no reason.
QString reasonOf(const QJsonObject &response)
{
    const QString reason = token(response["reason"_L1]);
    return reason.isEmpty() ? u"no reason"_s : reason;
}

Said saidFrom(const QJsonObject &payload, const QString &own)
{
    const QString member = token(payload["member"_L1]);
    const qint64 at = payload["at"_L1].toInteger();
    return {token(payload["uuid"_L1]),
            member,
            payload["username"_L1].toString().left(1024),
            payload["content"_L1].toString().left(textLimit),
            quint64(std::max(qint64(0), payload["seq"_L1].toInteger())),
            at > 0 ? QDateTime::fromMSecsSinceEpoch(at) : QDateTime::currentDateTime(),
            !own.isEmpty() && member == own};
}

// A refusal that will be another one soon: nothing is wrong with the address.
bool isPassing(const QString &reason)
{
    return reason == "room-full"_L1 || reason == "too-many-rooms"_L1 || reason == "rate"_L1
           || reason == "join crashed"_L1;
}

} // namespace

Membership::Membership(const QUrl &socketUrl, const QString &room, const QString &username, QObject *parent)
    : QObject(parent)
    , m_url(socketUrl)
    , m_topic(u"room:"_s + room)
    , m_username(username)
{
    m_answerDeadline.setSingleShot(true);
    m_answerDeadline.setInterval(Connection::answerMs);
    m_rejoin.setSingleShot(true);
    m_rejoin.setInterval(rejoinMs);
    connect(&m_answerDeadline, &QTimer::timeout, this, [this] { m_connection.reconnect(u"no-answer"_s); });
    connect(&m_rejoin, &QTimer::timeout, this, &Membership::sendJoin);
    connect(&m_connection, &Connection::opened, this, &Membership::sendJoin);
    connect(&m_connection, &Connection::received, this, &Membership::receive);
    connect(&m_connection, &Connection::retryInChanged, this, &Membership::retryInChanged);
    connect(&m_connection, &Connection::lost, this, [this](const QString &problem) {
        m_inRoom = false;
        m_answerDeadline.stop();
        m_rejoin.stop();
        if (!std::exchange(m_renameRef, {}).isEmpty())
            Q_EMIT renameRefused(u"offline"_s);
        Q_EMIT lost(problem);
    });
}

void Membership::join()
{
    m_connection.open(m_url);
}

void Membership::leave()
{
    // Also while the join is on its way: it would leave a place kept for nobody.
    m_connection.push(m_topic, u"phx_leave"_s, {}, m_joinRef);
    end({});
}

void Membership::end(const QString &reason)
{
    m_inRoom = false;
    m_rejoin.stop();
    m_answerDeadline.stop();
    m_connection.close();
    refuseOutgoing(u"unconfirmed"_s);
    if (!reason.isEmpty())
        Q_EMIT ended(reason);
}

void Membership::sendJoin()
{
    QJsonObject payload{{u"session"_s, m_sessionKey}};
    if (!m_username.isEmpty())
        payload.insert("username"_L1, m_username);
    if (!m_epoch.isEmpty()) {
        payload.insert("epoch"_L1, m_epoch);
        payload.insert("seq"_L1, qint64(m_seq));
    }
    m_joinRef = m_connection.join(m_topic, payload);
    m_answerDeadline.start();
}

void Membership::receive(const Frame &frame)
{
    const bool isOurs = frame.topic == m_topic && (frame.joinRef.isNull() || frame.joinRef == m_joinRef);
    if (!isOurs)
        return;
    const QString event = frame.event.toString();
    const QJsonObject payload = frame.payload.toObject();
    if (event == "phx_reply"_L1)
        receiveReply(frame.ref.toString(), payload["status"_L1].toString(),
                     payload["response"_L1].toObject());
    else
        receiveEvent(event, payload);
}

void Membership::receiveReply(const QString &ref, const QString &status, const Payload &response)
{
    if (ref == m_joinRef) {
        m_answerDeadline.stop();
        return receiveJoinReply(status, response);
    }
    const bool ok = status == "ok"_L1;
    const QString reason = reasonOf(response);
    if (m_outgoing.isAnswered(ref)) {
        m_answerDeadline.stop();
        if (!ok)
            return refuseOutgoing(reason, int(std::clamp(response["retry_ms"_L1].toDouble(), 0.0, 1e9)));
        const QString text = m_outgoing.finish();
        Q_EMIT outgoingChanged();
        Q_EMIT accepted(text);
    } else if (ref == m_renameRef) {
        m_renameRef.clear();
        if (ok)
            Q_EMIT renamed();
        else
            Q_EMIT renameRefused(reason);
    }
}

void Membership::receiveJoinReply(const QString &status, const Payload &response)
{
    if (status == "ok"_L1) {
        m_inRoom = true;
        return takeSeat(response);
    }
    const QString reason = reasonOf(response);
    if (m_wasIn && isPassing(reason))
        m_rejoin.start();
    else if (m_wasIn)
        end(reason);
    else
        Q_EMIT refused(reason);
}

void Membership::takeSeat(const Payload &response)
{
    const QString member = token(response["member"_L1]);
    const QString epoch = token(response["epoch"_L1]);
    const QString username = response["username"_L1].toString().left(1024);
    m_wasIn = true;
    m_connection.settle();
    const bool isNewRoom = !m_epoch.isEmpty() && epoch != m_epoch;
    const bool isNewMember = !m_member.isEmpty() && member != m_member;
    m_sessionKey = token(response["session"_L1]);
    m_member = member;
    m_username = username.isEmpty() ? m_username : shownName(username);
    m_limits = response["limits"_L1].toObject();
    Q_EMIT joined();
    if (isNewRoom)
        Q_EMIT restarted();
    else if (!m_epoch.isEmpty())
        resume(response);
    m_epoch = epoch;
    m_seq = quint64(std::max(qint64(0), response["seq"_L1].toInteger()));
    // A room that does not know us or the id any more could show twice what it heard before, and another room
    // is another audience.
    if (m_outgoing.wasSent() && (isNewRoom || isNewMember || m_outgoing.age() > repeatMs))
        refuseOutgoing(u"unconfirmed"_s);
    else
        sendOutgoing();
}

void Membership::resume(const Payload &response)
{
    const QJsonArray known = response["missed"_L1].toArray();
    for (const QJsonValue &message : known)
        receiveMessage(message.toObject());
    const quint64 last = quint64(std::max(qint64(0), response["seq"_L1].toInteger()));
    if (last > m_seq)
        Q_EMIT missed(int(std::min(last - m_seq, quint64(1000000))));
}

void Membership::receiveEvent(const QString &event, const Payload &payload)
{
    if (event == "new_message"_L1)
        receiveMessage(payload);
    else if (event == "presence_state"_L1)
        Q_EMIT presenceState(payload);
    else if (event == "presence_diff"_L1)
        Q_EMIT presenceDiff(payload);
    else if (event == "typing"_L1)
        Q_EMIT otherTyped(token(payload["member"_L1]));
    else if (event == "room_closed"_L1)
        m_closing = token(payload["reason"_L1]);
    else if (event == "phx_close"_L1)
        end(m_closing.isEmpty() ? u"room-closed"_s : m_closing);
    else if (event == "phx_error"_L1 && m_inRoom)
        m_connection.reconnect(u"unreachable"_s);
}

void Membership::receiveMessage(const Payload &payload)
{
    const Said message = saidFrom(payload, m_member);
    if (message.seq > 0) { // a plain Phoenix server has no numbers
        if (message.seq <= m_seq)
            return;
        if (message.seq > m_seq + 1)
            Q_EMIT missed(int(std::min(message.seq - m_seq - 1, quint64(1000000))));
        m_seq = message.seq;
    }
    Q_EMIT said(message);
}

bool Membership::say(const QString &text)
{
    if (!m_outgoing.isEmpty() || m_connection.state() == Connection::State::Closed)
        return false;
    m_outgoing.begin(text);
    Q_EMIT outgoingChanged();
    if (isTooLong(text))
        refuseOutgoing(u"too-long"_s);
    else
        sendOutgoing();
    return true;
}

// A server closes the line on what is longer than a message may be: it must not come to that.
bool Membership::isTooLong(const QString &text) const
{
    const int characters = characterLimit();
    const int bytes = m_limits["message_bytes"_L1].toInt();
    const QJsonObject payload{{u"content"_s, text}, {u"id"_s, m_outgoing.id()}};
    return (characters > 0 && text.toUcs4().size() > characters)
           || (bytes > 0
               && encode({m_joinRef, QString(longestRef, u'9'), m_topic, u"new_message"_s, payload}).size()
                      > bytes);
}

void Membership::sendOutgoing()
{
    if (m_outgoing.isEmpty() || !m_inRoom)
        return;
    m_outgoing.sentAs(m_connection.push(m_topic, u"new_message"_s,
                                        {{u"content"_s, m_outgoing.text()}, {u"id"_s, m_outgoing.id()}},
                                        m_joinRef));
    m_answerDeadline.start();
}

void Membership::refuseOutgoing(const QString &reason, int retryMs)
{
    if (m_outgoing.isEmpty())
        return;
    const QString text = m_outgoing.finish();
    Q_EMIT outgoingChanged();
    Q_EMIT sayRefused(text, reason, retryMs);
}

void Membership::rename(const QString &username)
{
    m_renameRef = m_connection.push(m_topic, u"rename"_s, {{u"username"_s, username}}, m_joinRef);
    if (m_renameRef.isEmpty())
        Q_EMIT renameRefused(u"offline"_s);
}

void Membership::typed()
{
    if (m_inRoom)
        m_connection.push(m_topic, u"typing"_s, {}, m_joinRef);
}

} // namespace Earshot
