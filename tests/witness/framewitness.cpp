#include "framewitness.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString roomOf(const QString &topic)
{
    return topic.mid(topic.indexOf(u':') + 1);
}

quint64 seqIn(const QJsonObject &payload)
{
    return quint64(std::max(qint64(0), payload["seq"_L1].toInteger()));
}

QString keyOf(const QJsonArray &frame)
{
    return frame[2].toString() + u'\n' + frame[1].toVariant().toString();
}

Observation ofText(const QString &id)
{
    Observation seen;
    seen.id = id;
    return seen;
}

} // namespace

FrameWitness::FrameWitness(const QString &client, const Sink &sink)
    : m_client(client)
    , m_sink(sink)
{}

void FrameWitness::sent(const QJsonArray &frame)
{
    const QString name = frame[2].toString();
    const QJsonObject payload = frame[4].toObject();
    if (frame.size() != 5)
        return;
    if (frame[3] == "phx_join"_L1)
        m_joins.insert(keyOf(frame), {name, payload["session"_L1].toString()});
    Topic &topic = m_topics[name];
    if (frame[3] == "new_message"_L1 && topic.joined && payload["content"_L1].isString()) {
        const QString id = textId(payload["content"_L1].toString());
        tell(u"composed"_s, roomOf(name), ofText(id));
        if (frame[1].isNull()) // nobody is told what became of it
            tell(u"unknown"_s, roomOf(name), ofText(id));
        else
            topic.open.insert(keyOf(frame), id);
    }
}

void FrameWitness::received(const QJsonArray &frame)
{
    if (frame.size() != 5 || !m_topics.contains(frame[2].toString()))
        return;
    Topic &topic = m_topics[frame[2].toString()];
    if (frame[3] == "phx_reply"_L1)
        replied(topic, frame);
    else if (topic.joined)
        pushed(topic, frame);
}

void FrameWitness::replied(Topic &topic, const QJsonArray &frame)
{
    const QString key = keyOf(frame);
    const bool ok = frame[4]["status"_L1] == "ok"_L1;
    const QJsonObject response = frame[4]["response"_L1].toObject();
    if (m_joins.contains(key)) {
        const Join join = m_joins.take(key);
        if (ok)
            joined(topic, join, frame);
    } else if (topic.open.contains(key)) {
        Observation seen = ofText(topic.open.take(key));
        seen.seq = seqIn(response);
        seen.why = response["reason"_L1].toString();
        tell(ok ? u"ok"_s : u"refused"_s, roomOf(frame[2].toString()), seen);
    }
}

void FrameWitness::joined(Topic &topic, const Join &join, const QJsonArray &frame)
{
    const QJsonObject response = frame[4]["response"_L1].toObject();
    Observation seen;
    seen.epoch = response["epoch"_L1].toString();
    seen.seq = seqIn(response);
    seen.member = response["member"_L1].toString();
    seen.from = response["username"_L1].toString();
    seen.kept = !join.session.isEmpty() && response["session"_L1] == join.session;
    const bool wasHere = topic.epoch == seen.epoch;
    const bool isNewRoom = !topic.epoch.isEmpty() && !wasHere;
    topic.joined = true;
    topic.joinRef = frame[0];
    topic.epoch = seen.epoch;
    topic.member = seen.member;
    topic.members.clear();
    tell(u"joined"_s, roomOf(join.topic), seen);
    if (isNewRoom)
        tell(u"restarted"_s, roomOf(join.topic));
    if (!wasHere)
        topic.last = seen.kept ? 0 : seen.seq;
    resume(topic, response, wasHere);
}

// What was missed is shown, and marked as far as the room does not know it any more.
void FrameWitness::resume(Topic &topic, const QJsonObject &response, bool isKnown)
{
    const QString room = response["room"_L1].toString();
    const auto mark = [&](quint64 next) {
        Observation gap;
        gap.count = int(next - topic.last - 1);
        if (isKnown && next > topic.last + 1)
            tell(u"gap"_s, room, gap);
    };
    const QJsonArray missed = response["missed"_L1].toArray();
    for (const QJsonValue &each : missed) {
        mark(seqIn(each.toObject()));
        message(topic, room, each.toObject());
    }
    mark(seqIn(response) + 1);
    topic.last = std::max(topic.last, seqIn(response));
}

void FrameWitness::pushed(Topic &topic, const QJsonArray &frame)
{
    const QString room = roomOf(frame[2].toString());
    const QJsonObject payload = frame[4].toObject();
    const QString event = frame[3].toString();
    if (event == "new_message"_L1) {
        message(topic, room, payload);
    } else if (event == "presence_state"_L1) {
        topic.members.clear();
        presence(topic, room, payload, {});
    } else if (event == "presence_diff"_L1) {
        presence(topic, room, payload["joins"_L1].toObject(), payload["leaves"_L1].toObject());
    } else if (event == "phx_close"_L1 && frame[0] == topic.joinRef) {
        end(topic, room, u"left"_s);
    } else if (event == "phx_error"_L1 && frame[0] == topic.joinRef) {
        end(topic, room, u"lost"_s);
    }
}

void FrameWitness::message(Topic &topic, const QString &room, const QJsonObject &payload)
{
    Observation seen = ofText(textId(payload["content"_L1].toString()));
    seen.epoch = topic.epoch;
    seen.seq = seqIn(payload);
    seen.from = payload["username"_L1].toString();
    topic.last = std::max(topic.last, seen.seq);
    tell(u"shown"_s, room, seen);
}

void FrameWitness::presence(Topic &topic, const QString &room, const QJsonObject &joins,
                            const QJsonObject &leaves)
{
    const auto without = [](Names &names, const QJsonValue &entry) {
        const QJsonArray metas = entry["metas"_L1].toArray();
        for (const QJsonValue &meta : metas) {
            const QString ref = meta["phx_ref"_L1].toString();
            names.removeIf([&ref](const auto &name) { return name.first == ref; });
        }
        return metas;
    };
    for (auto join = joins.begin(); join != joins.end(); ++join) {
        Names &names = topic.members[join.key()];
        const QJsonArray metas = without(names, join.value());
        for (const QJsonValue &meta : metas)
            names.append({meta["phx_ref"_L1].toString(), meta["username"_L1].toString()});
    }
    for (auto leave = leaves.begin(); leave != leaves.end(); ++leave)
        without(topic.members[leave.key()], leave.value());
    topic.members.removeIf([](const QMap<QString, Names>::iterator &member) { return member->isEmpty(); });
    tellPresence(topic, room);
}

void FrameWitness::tellPresence(Topic &topic, const QString &room)
{
    Observation seen;
    for (const Names &names : std::as_const(topic.members))
        seen.members.append(names.constLast().second);
    seen.members.sort();
    const Names own = topic.members.value(topic.member);
    seen.from = own.isEmpty() ? QString() : own.constLast().second;
    if (std::exchange(topic.shown, seen.members) != seen.members)
        tell(u"presence"_s, room, seen);
}

void FrameWitness::end(Topic &topic, const QString &room, const QString &event)
{
    for (const QString &id : std::as_const(topic.open))
        tell(u"unknown"_s, room, ofText(id));
    topic.open.clear();
    if (std::exchange(topic.joined, false))
        tell(event, room);
}

void FrameWitness::closed()
{
    for (auto topic = m_topics.begin(); topic != m_topics.end(); ++topic)
        end(*topic, roomOf(topic.key()), u"lost"_s);
}

void FrameWitness::tell(const QString &event, const QString &room, Observation seen)
{
    seen.t = QDateTime::currentMSecsSinceEpoch();
    seen.client = m_client;
    seen.event = event;
    seen.room = room;
    m_sink(seen);
}

} // namespace Earshot
