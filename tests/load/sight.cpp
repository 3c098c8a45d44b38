#include "sight.h"

#include "events.h"
#include "tally.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype headSize = 256; // the event stands within

// What stands in `json` behind `key`, up to one of `ends`. Keys in quotes cannot stand inside of a string.
QByteArrayView behind(QByteArrayView json, QByteArrayView key, const char *ends)
{
    const qsizetype at = json.indexOf(key);
    if (at < 0)
        return {};
    const QByteArrayView rest = json.sliced(at + key.size());
    qsizetype size = 0;
    while (size < rest.size() && !std::strchr(ends, rest[size]))
        ++size;
    return rest.first(size);
}

} // namespace

qint64 microseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

Sight::Sight(Tally &tally, Events &events, const QString &client)
    : m_tally(tally)
    , m_events(events)
    , m_client(client)
{}

void Sight::enter(const QString &room)
{
    m_room = room;
    m_epoch.clear();
    m_seq = 0;
}

void Sight::arrive(const QJsonObject &reply, bool kept)
{
    const QString before = std::exchange(m_epoch, reply["epoch"_L1].toString());
    m_roster = {};
    m_shown.clear();
    note(u"joined"_s, {{u"epoch"_s, m_epoch},
                       {u"seq"_s, reply["seq"_L1]},
                       {u"member"_s, reply["username"_L1]},
                       {u"kept"_s, kept}});
    if (before == m_epoch)
        resume(reply);
    else if (!before.isEmpty())
        note(u"restarted"_s);
    m_seq = quint64(reply["seq"_L1].toInteger());
}

void Sight::resume(const QJsonObject &reply)
{
    const QJsonArray missed = reply["missed"_L1].toArray();
    const quint64 last = quint64(reply["seq"_L1].toInteger());
    for (const QJsonValue &message : missed) {
        const quint64 seq = quint64(message["seq"_L1].toInteger());
        if (seq > m_seq + 1)
            note(u"gap"_s, {{u"count"_s, qint64(seq - m_seq - 1)}});
        show(message.toObject());
        m_seq = seq;
    }
    if (last > m_seq)
        note(u"gap"_s, {{u"count"_s, qint64(last - m_seq)}});
}

// Most of a crowd only counts: parsing everything would measure this program instead of the server.
bool Sight::skim(QByteArrayView message)
{
    const QByteArrayView head = message.first(std::min(headSize, message.size()));
    const bool presence = head.contains("\"presence_");
    if (m_watched || !(presence || head.contains("\"new_message\"")))
        return false;
    if (presence)
        m_tally.count(u"presences"_s);
    else
        hear(behind(message, "\"seq\":", ",}").toULongLong(), behind(message, "\"content\":\"", "\""));
    return true;
}

void Sight::see(const QString &event, const QJsonObject &payload)
{
    if (event == "new_message"_L1) {
        show(payload);
        hear(quint64(payload["seq"_L1].toInteger()), payload["content"_L1].toString().toUtf8());
    } else if (event == "presence_state"_L1) {
        m_roster.setState(payload);
        showRoster();
    } else if (event == "presence_diff"_L1) {
        m_roster.apply(payload);
        showRoster();
    } else if (event == "phx_error"_L1) {
        m_tally.count(u"phx_error"_s);
    }
}

// As it came: a number twice, or left out, is for the checker to see.
void Sight::show(const QJsonObject &message)
{
    note(u"shown"_s, {{u"epoch"_s, m_epoch},
                      {u"seq"_s, message["seq"_L1]},
                      {u"id"_s, Events::idOf(message["content"_L1].toString())},
                      {u"from"_s, message["username"_L1]}});
}

// A message of this crowd reads: an id, a space, the time it was sent, a space, and what was to be said.
void Sight::hear(quint64 seq, QByteArrayView content)
{
    if (seq <= m_seq)
        m_tally.count(u"repeats"_s);
    else if (seq > m_seq + 1)
        m_tally.count(u"holes"_s);
    m_seq = std::max(m_seq, seq);
    m_tally.delivered(microseconds() - behind(content, " ", " ").toLongLong());
}

void Sight::showRoster()
{
    const QStringList names = m_roster.names();
    if (!m_watched || names == m_shown)
        return;
    m_shown = names;
    note(u"presence"_s, {{u"members"_s, QJsonArray::fromStringList(names)}});
}

void Sight::note(const QString &event, const QJsonObject &more)
{
    if (m_watched)
        m_events.write(m_client, m_room, event, more);
}

void Sight::noteAsTest(const QString &event, const QJsonObject &more)
{
    m_events.write(u"test"_s, m_room, event, more);
}

} // namespace Earshot
