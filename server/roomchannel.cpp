#include "roomchannel.h"

#include "rooms.h"
#include "wire/roomurl.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int idCharacters = 64;
constexpr int nameCharacters = 1024; // what a name may be before its rules are asked

Room::Arrival arrivalFrom(const QJsonObject &payload)
{
    return {payload["username"_L1].toString().left(nameCharacters), payload["session"_L1].toString(),
            payload.contains("session"_L1), payload["epoch"_L1].toString(),
            quint64(std::max(qint64(0), payload["seq"_L1].toInteger()))};
}

Answer refused(const Refusal &refusal)
{
    return Answer::error(refusal.reason, refusal.retryMs);
}

} // namespace

RoomChannel::RoomChannel(Rooms &rooms, const QString &name)
    : m_rooms(rooms)
    , m_name(name)
{}

Answer RoomChannel::join(const QJsonValue &payload)
{
    const auto name = normalizedRoomName(m_name);
    if (const Refusal *refusal = std::get_if<Refusal>(&name))
        return refused(*refusal);
    // Two spellings of one name would be two topics and one room: only the one that addresses print is a
    // topic.
    if (std::get<QString>(name) != m_name)
        return Answer::error(u"room-characters"_s);
    const auto room = m_rooms.enter(m_name);
    if (const Refusal *refusal = std::get_if<Refusal>(&room))
        return refused(*refusal);
    OpenRoom &open = *std::get<OpenRoom *>(room);
    const auto admission = open.room.join(arrivalFrom(payload.toObject()), m_rooms.now());
    if (const Refusal *refusal = std::get_if<Refusal>(&admission)) {
        m_rooms.release(m_name);
        return refused(*refusal);
    }
    return admit(open, std::get<Room::Admission>(admission));
}

Answer RoomChannel::admit(OpenRoom &open, const Room::Admission &admission)
{
    QJsonArray missed;
    for (const Message &message : admission.missed)
        missed.append(message.toJson());
    Answer answer = Answer::ok({{u"member"_s, admission.member},
                                {u"session"_s, admission.session},
                                {u"username"_s, admission.username},
                                {u"epoch"_s, open.room.epoch()},
                                {u"seq"_s, qint64(admission.seq)},
                                {u"limits"_s, m_rooms.limits().toJson()},
                                {u"missed"_s, missed},
                                {u"room"_s, m_name}});
    if (const QJsonObject diff = sit(open, admission); !diff.isEmpty())
        answer.broadcasts.append({u"presence_diff"_s, diff});
    answer.pushes.append({u"presence_state"_s, open.presence.state()});
    return answer;
}

// Takes a place that was kept, or a new one; what the others are to be told of it, if anything.
QJsonObject RoomChannel::sit(OpenRoom &open, const Room::Admission &admission)
{
    m_member = admission.member;
    m_session = admission.session;
    const QStringList kept = admission.kept ? open.presence.ids(m_member) : QStringList();
    QJsonObject diff;
    if (kept.isEmpty()) {
        const auto tracked =
            open.presence.track(m_member, {{u"username"_s, admission.username},
                                           {u"online_at"_s, QDateTime::currentSecsSinceEpoch()}});
        m_meta = tracked.id;
        diff = tracked.diff;
    } else {
        m_meta = kept.first();
        if (RoomChannel *dead = open.seats.value(m_meta); dead && admission.replaces)
            dead->standUp();
    }
    open.seats.insert(m_meta, this);
    return diff;
}

void RoomChannel::standUp()
{
    m_member.clear();
    m_session.clear();
    m_meta.clear();
}

bool RoomChannel::isContinuedBy(const QJsonValue &payload) const
{
    return !m_session.isEmpty() && payload.toObject()["session"_L1] == m_session;
}

Answer RoomChannel::handle(const QString &event, const QJsonValue &payload)
{
    OpenRoom *open = m_rooms.find(m_name);
    if (!open || m_member.isEmpty())
        return Answer::crash();
    if (event == "new_message"_L1)
        return say(*open, payload.toObject());
    if (event == "rename"_L1)
        return rename(*open, payload.toObject());
    if (event == "typing"_L1)
        return type(*open);
    return Answer::crash();
}

Answer RoomChannel::say(OpenRoom &open, const QJsonObject &payload)
{
    const QJsonValue content = payload["content"_L1];
    const QString id = payload["id"_L1].toString();
    if (!content.isString() || id.size() > idCharacters)
        return Answer::error(u"invalid-payload"_s);
    const auto said =
        open.room.say(m_member, content.toString(), id, m_rooms.now(), QDateTime::currentMSecsSinceEpoch());
    if (const Refusal *refusal = std::get_if<Refusal>(&said))
        return refused(*refusal);
    const auto &[message, repeated] = std::get<Room::Said>(said);
    Answer answer = Answer::ok({{u"seq"_s, qint64(message.seq)}});
    if (!repeated)
        answer.broadcasts.append({u"new_message"_s, message.toJson()});
    return answer;
}

Answer RoomChannel::rename(OpenRoom &open, const QJsonObject &payload)
{
    const QJsonValue wish = payload["username"_L1];
    if (!wish.isString())
        return Answer::error(u"invalid-payload"_s);
    const QString before = open.room.username(m_member);
    const auto renamed = open.room.rename(m_member, wish.toString().left(nameCharacters), m_rooms.now());
    if (const Refusal *refusal = std::get_if<Refusal>(&renamed))
        return refused(*refusal);
    const QString name = std::get<QString>(renamed);
    Answer answer = Answer::ok({{u"username"_s, name}});
    // Each of the member's connections has a meta of its own, and all of them bear the name.
    if (name != before)
        answer.broadcasts.append(
            {u"presence_diff"_s, open.presence.update(m_member, {{u"username"_s, name}})});
    return answer;
}

Answer RoomChannel::type(OpenRoom &open)
{
    Answer answer;
    if (open.room.type(m_member, m_rooms.now())) {
        answer.broadcasts.append(
            {u"typing"_s, {{u"member"_s, m_member}, {u"username"_s, open.room.username(m_member)}}, true});
    }
    return answer;
}

QList<Event> RoomChannel::end(Ending how)
{
    OpenRoom *open = m_rooms.find(m_name);
    if (!open || m_member.isEmpty())
        return {};
    open->seats.remove(m_meta);
    const bool last = open->presence.ids(m_member).size() < 2;
    const bool gone =
        how == Ending::Left ? open->room.leave(m_member) : open->room.lose(m_member, m_rooms.now());
    QList<Event> events;
    // The last meta of one who may come back stays, unseen by the others.
    if (gone || !last)
        events.append({u"presence_diff"_s, open->presence.untrack(m_member, m_meta)});
    m_rooms.release(m_name);
    return events;
}

} // namespace Earshot
