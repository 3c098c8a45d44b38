#include "membership.h"

#include "privateroom.h"
#include "roomwords.h"
#include "shownname.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Earshot {

using namespace RoomWords;

namespace {

constexpr int rejoinMs = 2000;
constexpr int trialMs = 3000; // for the answer to a join while there may be another way
constexpr qint64 repeatMs = 100 * 1000; // rooms remember what was sent for two minutes

} // namespace

Membership::Membership(const QList<QUrl> &socketUrls, const QString &room, const QString &username,
                       const SecretKey &key, QObject *parent)
    : QObject(parent)
    , m_urls(socketUrls)
    , m_topic(u"room:"_s + room)
    , m_username(username)
    , m_private(key.isEmpty() ? nullptr : std::make_unique<PrivateRoom>(key, room, username))
{
    m_answerDeadline.setSingleShot(true);
    m_rejoin.setSingleShot(true);
    connect(&m_answerDeadline, &QTimer::timeout, this, &Membership::onLate);
    connect(&m_rejoin, &QTimer::timeout, this, &Membership::beginJoin);
    connect(&m_connection, &Connection::opened, this, &Membership::beginJoin);
    connect(&m_connection, &Connection::received, this, &Membership::receive);
    connect(&m_connection, &Connection::retryInChanged, this, &Membership::retryInChanged);
    connect(&m_connection, &Connection::lost, this, &Membership::onLost);
}

Membership::~Membership() = default;

void Membership::onLost(const QString &problem)
{
    m_inRoom = false;
    m_answerDeadline.stop();
    m_rejoin.stop();
    if (!std::exchange(m_renameRef, {}).isEmpty())
        Q_EMIT renameRefused(u"offline"_s);
    // What a room said tells more than that another way leads nowhere.
    if (const QString refusal = std::exchange(m_refusal, {}); !refusal.isEmpty())
        refuse(refusal);
    else
        Q_EMIT lost(problem);
}

void Membership::onLate()
{
    if (m_connection.state() == Connection::State::Open)
        m_connection.reconnect(u"no-answer"_s);
}

void Membership::leave()
{
    // Also while the join is on its way: it would leave a place kept for nobody.
    m_connection.push(m_topic, u"phx_leave"_s, {}, m_joinRef);
    end({});
    Q_EMIT left();
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

void Membership::beginJoin()
{
    if (m_private)
        m_private->begin();
    sendJoin();
}

void Membership::sendJoin()
{
    QJsonObject payload = m_place.claim();
    if (m_private)
        payload = m_private->joinPayload(payload);
    else if (!m_username.isEmpty())
        payload.insert("username"_L1, m_username);
    if (!m_ownerSecret.isEmpty())
        payload.insert("host"_L1, m_ownerSecret);
    m_joinRef = m_connection.join(m_topic, payload);
    m_answerDeadline.start(m_connection.hasMoreWays() ? trialMs : Connection::answerMs);
}

void Membership::receive(const Frame &frame)
{
    const bool isOurs = frame.topic == m_topic && (frame.joinRef.isNull() || frame.joinRef == Ref(m_joinRef));
    if (!isOurs)
        return;
    const QJsonObject payload = frame.payload.object();
    if (frame.event == "phx_reply"_L1)
        receiveReply(frame.ref.text(), payload["status"_L1].toString(), payload["response"_L1].toObject());
    else
        receiveEvent(frame.event, payload);
}

void Membership::receiveReply(const QString &ref, const QString &status, const QJsonObject &response)
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
        Q_EMIT accepted(text, seqIn(response));
    } else if (ref == m_renameRef) {
        m_renameRef.clear();
        if (ok && m_private)
            m_private->rename();
        if (ok)
            Q_EMIT renamed();
        else
            Q_EMIT renameRefused(reason);
    } else {
        Q_EMIT answered(ref, ok ? QString() : reason, response);
    }
}

// Empty: one is in, or is to ask again.
QString Membership::refusalIn(const QString &status, const QJsonObject &response)
{
    if (status != "ok"_L1)
        return m_private ? m_private->answer(response) : reasonOf(response);
    // A server that asks for no key would hand on to everybody what is said.
    return !m_private || m_private->isLetIn() ? QString() : u"room-open"_s;
}

void Membership::receiveJoinReply(const QString &status, const QJsonObject &response)
{
    // Somebody else's server, once one is at home: what it says is about another room, and it is given no
    // key.
    const bool isStranger = m_wasIn && !m_connection.isHome() && token(response["epoch"_L1]) != epoch();
    const bool isRefused = status != "ok"_L1;
    const QString reason = isStranger && isRefused ? reasonOf(response) : refusalIn(status, response);
    if (isRefused && reason.isEmpty())
        return sendJoin();
    if (reason.isEmpty() && !isStranger) {
        m_inRoom = true;
        return takeSeat(response);
    }
    if (!isRefused)
        m_connection.push(m_topic, u"phx_leave"_s, {}, m_joinRef);
    if (!isStranger && reason == "knocking"_L1)
        return waitOutside(response);
    if (m_wasIn && !isStranger && isPassing(reason))
        return m_rejoin.start(rejoinMs);
    if (!isStranger && (m_refusal.isEmpty() || m_refusal == "no-such-room"_L1))
        m_refusal = reason;
    if (m_connection.passOver())
        return;
    if (const QString refusal = std::exchange(m_refusal, {}); !refusal.isEmpty())
        refuse(refusal);
    else
        m_connection.reconnect(u"unreachable"_s);
}

// By the session it is one knock, however often it is asked.
void Membership::waitOutside(const QJsonObject &response)
{
    m_connection.settle();
    m_place.waitWith(response);
    m_rejoin.start(int(std::clamp(response["retry_ms"_L1].toDouble(), 500.0, 5000.0)));
    Q_EMIT knocking();
}

void Membership::takeSeat(const QJsonObject &response)
{
    m_place.take(response);
    m_refusal.clear();
    m_connection.settle();
    if (std::exchange(m_wasIn, true))
        keepBack();
    if (m_private)
        takePrivateSeat(response);
    else if (const QString name = response["username"_L1].toString(); !name.isEmpty())
        m_username = Earshot::shownName(name);
    Q_EMIT joined();
    Q_EMIT courtesyTold({}, response["courtesy"_L1].toObject());
    if (m_place.isSameRoom())
        resume(response);
    else if (m_place.isRestarted())
        Q_EMIT restarted();
    m_place.catchUp();
    sendOutgoing();
}

void Membership::takePrivateSeat(const QJsonObject &response)
{
    m_private->sit({m_place.epoch(), m_place.member()});
    m_username = m_private->ownName();
    if (const QString name = m_private->nameToTell(response["username"_L1].toString()); !name.isEmpty())
        ask(u"rename"_s, {{u"username"_s, name}});
}

// Another room is another audience; one that forgot us, or the id, could show twice what it heard.
void Membership::keepBack()
{
    if (m_outgoing.wasSent() && !(m_place.isBack() && m_outgoing.age() <= repeatMs))
        refuseOutgoing(u"unconfirmed"_s);
    else if (!m_place.isSameRoom())
        refuseOutgoing(u"not-in-room"_s);
}

void Membership::resume(const QJsonObject &response)
{
    const QJsonArray known = response["missed"_L1].toArray();
    for (const QJsonValue &message : known)
        receiveMessage(message.toObject());
    if (const int missing = m_place.catchUp(); missing > 0)
        Q_EMIT missed(missing);
}

void Membership::receiveEvent(const QString &event, const QJsonObject &payload)
{
    if (event == "new_message"_L1)
        receiveMessage(payload);
    else if (event.startsWith("presence_"_L1))
        receivePresence(event, payload);
    else if (event == "typing"_L1)
        receiveTyping(payload);
    else if (event == "removed"_L1 && payload.contains("by"_L1))
        m_closing = event;
    else if (event == "courtesy"_L1 || event == "waiting"_L1 || event == "removed"_L1)
        Q_EMIT courtesyTold(event, payload);
    else if (event == "room_closed"_L1)
        m_closing = token(payload["reason"_L1]);
    else if (event == "phx_close"_L1)
        end(m_closing.isEmpty() ? u"room-closed"_s : m_closing);
    else if (event == "phx_error"_L1 && m_inRoom)
        m_connection.reconnect(u"unreachable"_s);
}

void Membership::receivePresence(const QString &event, const QJsonObject &payload)
{
    const bool isState = event == "presence_state"_L1;
    if (!m_private)
        return isState ? Q_EMIT presenceState(payload) : Q_EMIT presenceDiff(payload);
    if (isState)
        Q_EMIT presenceState(m_private->presenceState(payload));
    else
        Q_EMIT presenceDiff(m_private->presenceDiff(payload));
    if (m_private->takeRefusedNames() > 0)
        Q_EMIT tampered(Tampered::Name);
    if (std::exchange(m_username, m_private->ownName()) != m_username)
        Q_EMIT renamed();
}

void Membership::receiveTyping(const QJsonObject &payload)
{
    const QString who = token(payload["member"_L1]);
    if (!m_private || m_private->opensTyping(who, payload["sealed"_L1].toString()))
        Q_EMIT otherTyped(who);
}

void Membership::receiveMessage(const QJsonObject &payload)
{
    Said message = saidFrom(payload, member());
    const std::optional<int> missing = m_place.see(message.seq);
    if (!missing)
        return;
    if (*missing > 0)
        Q_EMIT missed(*missing);
    if (!m_private || m_private->open(message))
        Q_EMIT said(message);
    else
        Q_EMIT tampered(Tampered::Message);
}

} // namespace Earshot
