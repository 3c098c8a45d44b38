#include "client.h"

#include "events.h"
#include "tally.h"
#include "wsframes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QByteArray textFrame(const QJsonArray &frame)
{
    return WsFrames::masked(1, QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

} // namespace

Client::Client(World &world, const QString &id)
    : m_world(world)
    , m_line(world.loop)
    , m_id(id)
    , m_sight(world.tally, world.events, id)
{
    m_line.received = [this](QByteArrayView message) { receive(message); };
    m_line.lost = [this](const QString &why) { onLost(why); };
}

void Client::connect(const QString &source, Done done)
{
    m_done = std::move(done);
    m_line.opened = [this] { settle({}); };
    m_line.open(source);
}

void Client::join(const QString &room, const QString &name, bool keeps, Done done)
{
    m_done = std::move(done);
    m_sight.enter(room);
    m_name = name;
    m_keeps = keeps;
    m_session.clear();
    m_member.clear();
    if (!m_line.isOpen())
        return settle(u"not connected"_s);
    sendJoin();
}

void Client::comeBack(Done done)
{
    m_done = std::move(done);
    m_line.opened = [this] { sendJoin(); };
    m_line.open();
}

void Client::sendJoin()
{
    QJsonObject payload{{u"username"_s, m_name}};
    if (m_keeps)
        payload.insert("session"_L1, m_session);
    if (!m_sight.epoch().isEmpty()) {
        payload.insert("epoch"_L1, m_sight.epoch());
        payload.insert("seq"_L1, qint64(m_sight.seq()));
    }
    m_joinRef = m_ref + 1;
    m_deedRef = send(u"phx_join"_s, payload);
}

void Client::leave(Done done)
{
    if (!m_line.isOpen())
        return done(u"not connected"_s);
    m_done = std::move(done);
    m_deedRef = send(u"phx_leave"_s, {});
    if (std::exchange(m_in, false))
        m_sight.note(u"left"_s, {{u"why"_s, u"own"_s}});
    m_counts = false;
    forgetPending();
}

void Client::rename(const QString &name, Done done)
{
    m_done = std::move(done);
    m_deedRef = send(u"rename"_s, {{u"username"_s, name}});
}

void Client::say(const QString &text)
{
    if (!m_in || !m_line.reads())
        return;
    const QString id = m_id + u'-' + QString::number(++m_sends);
    const QString whole = u"%1 %2 %3"_s.arg(id).arg(microseconds()).arg(text);
    m_sight.note(u"composed"_s, {{u"id"_s, Events::idOf(whole)}});
    m_said.insert(send(u"new_message"_s, {{u"content"_s, whole}, {u"id"_s, id}}), {whole, id});
    m_world.tally.count(u"said"_s);
}

void Client::push(const QString &event, const QJsonObject &payload)
{
    send(event, payload);
}

void Client::beat()
{
    if (m_line.isOpen() && m_line.reads()) // who reads nothing is as good as dead, and says nothing
        send(u"heartbeat"_s, {}, u"phoenix"_s);
}

quint64 Client::send(const QString &event, const QJsonObject &payload, const QString &topic)
{
    ++m_ref;
    const QString to = topic.isEmpty() ? u"room:"_s + room() : topic;
    const QJsonValue joinRef =
        topic.isEmpty() ? QJsonValue(QString::number(m_joinRef)) : QJsonValue(QJsonValue::Null);
    m_line.send(textFrame({joinRef, QString::number(m_ref), to, event, payload}));
    return m_ref;
}

void Client::vanish(bool reset, bool returns)
{
    m_line.end(reset);
    m_away = m_in && returns;
    if (m_away)
        m_sight.noteAsTest(u"away"_s, {{u"member"_s, m_name}});
    m_counts = m_counts && returns;
    onLost(u"own"_s);
    if (!returns)
        forgetPending();
}

void Client::setReading(bool reads)
{
    m_line.setReading(reads);
}

void Client::onLost(const QString &why)
{
    m_world.tally.count(u"lost: "_s + why);
    if (std::exchange(m_in, false))
        m_sight.note(u"lost"_s, {{u"why"_s, why}});
    settle(why);
}

void Client::settle(const QString &problem)
{
    if (const Done done = std::exchange(m_done, {}))
        done(problem);
}

void Client::forgetPending()
{
    const auto said = std::exchange(m_said, {});
    for (const Said &each : said)
        m_sight.note(u"unknown"_s, {{u"id"_s, Events::idOf(each.text)}});
}

void Client::receive(QByteArrayView message)
{
    if (m_sight.skim(message))
        return;
    const QJsonDocument json =
        QJsonDocument::fromJson(QByteArray::fromRawData(message.data(), message.size()));
    receiveParsed(json.array());
}

void Client::receiveParsed(const QJsonArray &frame)
{
    const QJsonObject payload = frame[4].toObject();
    const bool isReply = frame[3] == "phx_reply"_L1;
    if (!isReply && m_in) // else it left, and this was under way
        m_sight.see(frame[3].toString(), payload);
    else if (isReply && frame[2] != "phoenix"_L1)
        receiveReply(frame[1].toString().toULongLong(), payload["status"_L1].toString(),
                     payload["response"_L1].toObject());
}

void Client::receiveReply(quint64 ref, const QString &status, const QJsonObject &response)
{
    const bool ok = status == "ok"_L1;
    if (m_said.contains(ref))
        return receiveSaidReply(m_said.take(ref), status, response);
    if (!ok)
        m_world.tally.count(u"refused: "_s + response["reason"_L1].toString());
    if (ref != m_deedRef)
        return;
    if (ok && ref == m_joinRef)
        receiveJoinReply(response);
    else if (ok && response.contains("username"_L1))
        m_name = response["username"_L1].toString();
    settle(ok ? QString() : response["reason"_L1].toString());
}

void Client::receiveSaidReply(const Said &said, const QString &status, const QJsonObject &response)
{
    const bool ok = status == "ok"_L1;
    const QString reason = response["reason"_L1].toString();
    m_world.tally.count(ok ? u"accepted"_s : u"refused: "_s + reason);
    QJsonObject more{{u"id"_s, Events::idOf(said.text)}};
    more.insert(ok ? "seq"_L1 : "reason"_L1, ok ? response["seq"_L1] : QJsonValue(reason));
    m_sight.note(ok ? u"ok"_s : u"refused"_s, more);
}

void Client::receiveJoinReply(const QJsonObject &response)
{
    const QString member = response["member"_L1].toString();
    const bool kept = member == m_member && response["epoch"_L1] == m_sight.epoch();
    m_session = response["session"_L1].toString();
    m_name = response["username"_L1].toString();
    m_member = member;
    m_in = true;
    m_counts = true;
    m_sight.arrive(response, kept);
    if (std::exchange(m_away, false))
        m_sight.noteAsTest(u"back"_s, {{u"member"_s, m_name}});
    if (kept)
        sayAgain();
    else
        forgetPending();
}

void Client::sayAgain()
{
    const auto said = std::exchange(m_said, {});
    for (const Said &each : said)
        m_said.insert(send(u"new_message"_s, {{u"content"_s, each.text}, {u"id"_s, each.id}}), each);
}

} // namespace Earshot
