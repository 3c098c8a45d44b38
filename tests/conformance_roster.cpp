#include "conformance_roster.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QSet<QString> refsOf(const QJsonArray &metas)
{
    QSet<QString> refs;
    for (const QJsonValue &meta : metas)
        refs.insert(meta["phx_ref"_L1].toString());
    return refs;
}

QJsonArray without(const QJsonArray &metas, const QSet<QString> &refs)
{
    QJsonArray kept;
    for (const QJsonValue &meta : metas) {
        if (!refs.contains(meta["phx_ref"_L1].toString()))
            kept.append(meta);
    }
    return kept;
}

} // namespace

QByteArray freshRoom()
{
    static int counter = 0;
    return "room:conformance-" + QByteArray::number(QCoreApplication::applicationPid()) + '-'
           + QByteArray::number(++counter);
}

bool Roster::take(const QJsonArray &frame)
{
    const QJsonObject payload = frame[4].toObject();
    if (frame[3] == "presence_state"_L1) {
        m_hasState = true;
        m_metas.clear();
        for (auto it = payload.begin(); it != payload.end(); ++it)
            m_metas[it.key()] = it.value()["metas"_L1].toArray();
        for (const QJsonObject &diff : std::exchange(m_early, {}))
            apply(diff);
    } else if (frame[3] == "presence_diff"_L1 && !m_hasState) {
        m_early.append(payload);
    } else if (frame[3] == "presence_diff"_L1) {
        apply(payload);
    } else {
        return false;
    }
    return true;
}

void Roster::apply(const QJsonObject &diff)
{
    const QJsonObject joins = diff["joins"_L1].toObject();
    for (auto it = joins.begin(); it != joins.end(); ++it) {
        const QJsonArray added = it.value()["metas"_L1].toArray();
        QJsonArray metas = without(m_metas.value(it.key()), refsOf(added));
        for (const QJsonValue &meta : added)
            metas.append(meta);
        m_metas[it.key()] = metas;
    }
    const QJsonObject leaves = diff["leaves"_L1].toObject();
    for (auto it = leaves.begin(); it != leaves.end(); ++it) {
        const QJsonArray left = without(m_metas.value(it.key()), refsOf(it.value()["metas"_L1].toArray()));
        if (left.isEmpty())
            m_metas.remove(it.key());
        else
            m_metas[it.key()] = left;
    }
}

RoomGuest::RoomGuest(const ConformanceServer &server, const QByteArray &topic, const QByteArray &username,
                     const QByteArray &session)
    : m_client(server, "vsn=2.0.0" + (username.isEmpty() ? QByteArray() : "&username=" + username))
    , m_topic(topic)
{
    QJsonObject payload;
    if (!username.isEmpty())
        payload["username"_L1] = QString::fromUtf8(username);
    if (!session.isNull())
        payload["session"_L1] = QString::fromUtf8(session);
    m_joined =
        push("phx_join", QJsonDocument(payload).toJson(QJsonDocument::Compact))["response"_L1].toObject();
    if (m_joined.contains("member"_L1))
        m_key = m_joined["member"_L1].toString();
    [[maybe_unused]] const bool seen =
        seesUntil([&] { return !m_key.isEmpty() && m_roster.contains(m_key); });
}

void RoomGuest::take(const QByteArray &message)
{
    const QJsonArray frame = QJsonDocument::fromJson(message).array();
    if (frame[3] == "phx_reply"_L1 || frame[3] == "phx_error"_L1)
        m_reply = frame;
    const QJsonObject diff = frame[3] == "presence_diff"_L1 ? frame[4].toObject() : QJsonObject();
    const QStringList joined = diff["joins"_L1].toObject().keys();
    if (m_key.isEmpty() && !joined.isEmpty()) // the first join that one hears of is one's own
        m_key = joined.constFirst();
    if (!diff.isEmpty())
        m_diffs.append(diff);
    m_roster.take(frame);
}

bool RoomGuest::seesUntil(const std::function<bool()> &isTrue)
{
    while (!isTrue()) {
        const QByteArray message = m_client.next();
        if (message.isEmpty() || message.startsWith("closed "))
            return false;
        take(message);
    }
    return true;
}

void RoomGuest::look()
{
    const QByteArrayList messages = m_client.rest();
    for (const QByteArray &message : messages)
        take(message);
}

QJsonObject RoomGuest::push(const QByteArray &event, const QByteArray &payload)
{
    const QByteArray ref = QByteArray::number(++m_counter);
    m_client.text("[\"1\",\"" + ref + "\",\"" + m_topic + "\",\"" + event + "\"," + payload + ']');
    m_reply = {};
    const bool answered = seesUntil([&] { return !m_reply.isEmpty(); });
    return answered && m_reply[3] == "phx_reply"_L1 ? m_reply[4].toObject() : QJsonObject();
}

} // namespace Earshot
