#include "roomchannel.h"

#include "courtesywords.h"
#include "rooms.h"
#include "wire/jsonwriter.h"
#include "wire/roomurl.h"
#include "wire/sealedform.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int idCharacters = 64;
constexpr qsizetype besidesLimits = 320; // what a join reply has, as a rule
constexpr qint64 fullMs = 5000; // after which there may be memory again
constexpr int nameCharacters = 1024; // what a name may be before its rules are asked

Room::Arrival arrivalFrom(const QJsonObject &payload)
{
    return {payload["username"_L1].toString().left(nameCharacters), payload["session"_L1].toString(),
            payload.contains("session"_L1), payload["epoch"_L1].toString(),
            quint64(std::max(qint64(0), payload["seq"_L1].toInteger()))};
}

void showKey(Room::Arrival &arrival, const QJsonObject &payload, bool founds)
{
    arrival.nonce = payload["nonce"_L1].toString();
    arrival.proof = payload["proof"_L1].toString();
    arrival.founds = founds;
}

bool isOfCourtesy(const QString &reason)
{
    constexpr std::array reasons{"locked"_L1, "knocking"_L1, "turned-away"_L1, "removed"_L1};
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

Answer refused(const Refusal &refusal)
{
    return Answer::error(refusal.reason, refusal.retryMs, refusal.session);
}

QByteArray arrayOf(const QList<Payload> &messages)
{
    QByteArray json;
    for (const Payload &message : messages)
        json.append(json.isEmpty() ? '[' : ',').append(message.json());
    return json.isEmpty() ? QByteArrayLiteral("[]") : json.append(']');
}

// By hand and with what is written already, keys in order: a crowd's joins are many.
Payload joinReply(const Room &room, const Room::Admission &admission, const QByteArray &limits)
{
    QByteArray json;
    json.reserve(limits.size() + besidesLimits);
    json += "{\"courtesy\":";
    CourtesyWords::append(json, room, admission.member);
    appendQuoted(json.append(",\"epoch\":"), room.epoch());
    json.append(",\"limits\":").append(limits);
    append(json.append(",\"member\":\""), admission.member);
    json.append("\",\"missed\":").append(arrayOf(admission.missed));
    appendQuoted(json.append(",\"room\":"), room.name());
    appendDecimal(json.append(",\"seq\":"), qint64(admission.seq));
    appendQuoted(json.append(",\"session\":"), admission.session);
    appendQuoted(json.append(",\"username\":"), admission.username);
    return Payload::fromJson(json.append('}'));
}

Payload seqReply(quint64 seq)
{
    QByteArray json = "{\"seq\":";
    appendDecimal(json, qint64(seq));
    return Payload::fromJson(json.append('}'));
}

} // namespace

RoomChannel::RoomChannel(Rooms &rooms, const QString &name)
    : m_rooms(rooms)
    , m_name(name)
{}

Answer RoomChannel::join(const Payload &payload)
{
    const auto name = normalizedRoomName(m_name);
    if (const Refusal *refusal = std::get_if<Refusal>(&name))
        return refused(*refusal);
    // Two spellings of one name would be two topics and one room: only the one that addresses print is a
    // topic.
    if (std::get<QString>(name) != m_name)
        return Answer::error(u"room-characters"_s);
    const QJsonObject wish = payload.object();
    const bool wantsPrivacy = wish["private"_L1].toBool();
    const auto room =
        m_rooms.enter(m_name, {wantsPrivacy, wantsPrivacy ? wish["admission"_L1].toString() : QString()});
    if (const Refusal *refusal = std::get_if<Refusal>(&room))
        return refused(*refusal);
    OpenRoom &open = *std::get<OpenRoom *>(room);
    m_name = open.room.name(); // one text for all who are in it
    Room::Arrival arrival = arrivalFrom(wish);
    arrival.isOwner = m_rooms.isOwner(m_name, wish["host"_L1].toString());
    if (open.room.isPrivate())
        showKey(arrival, wish, std::exchange(open.awaitsFounder, false));
    if (m_rooms.isMemoryShort() && !open.room.keepsPlaceFor(arrival.session)) {
        m_rooms.release(m_name);
        return Answer::error(u"room-full"_s, fullMs);
    }
    const auto admission = open.room.join(arrival, m_rooms.now());
    if (const Refusal *refusal = std::get_if<Refusal>(&admission))
        return turnAway(open, arrival, *refusal);
    m_open = &open;
    return admit(std::get<Room::Admission>(admission));
}

// Whoever has to prove that it knows the room's key is told what to prove it over. The epoch tells whoever
// was in it that this is the room, by whichever way it asks.
Answer RoomChannel::turnAway(OpenRoom &open, const Room::Arrival &arrival, const Refusal &refusal)
{
    Answer answer = refused(refusal);
    const bool isKeyWanted = refusal.reason == "key-required"_L1;
    if (isKeyWanted || isOfCourtesy(refusal.reason)) {
        QJsonObject response = answer.response.object();
        response.insert(u"epoch"_s, open.room.epoch());
        answer.response = response;
    }
    if (isKeyWanted) {
        const Room::Challenge challenge = open.room.challenge(arrival.session, m_rooms.now());
        QJsonObject response = answer.response.object();
        response.insert(u"nonce"_s, challenge.nonce);
        response.insert(u"member"_s, textOf(challenge.member));
        answer.response = response;
        answer.isWrongKey = !arrival.proof.isEmpty();
    }
    m_rooms.tellHost(open); // who knocks
    m_rooms.release(m_name);
    return answer;
}

Answer RoomChannel::admit(const Room::Admission &admission)
{
    Answer answer = Answer::ok(joinReply(m_open->room, admission, m_rooms.limitsJson()));
    sit(admission);
    answer.pushes.append({u"presence_state"_s, m_open->presence.state()});
    return answer;
}

// Takes a place that was kept, of which the others are told nothing, or a new one.
void RoomChannel::sit(const Room::Admission &admission)
{
    m_member = admission.member;
    Presence &presence = m_open->presence;
    if (!admission.kept) {
        presence.track(m_member, this, admission.username, QDateTime::currentSecsSinceEpoch());
    } else if (Seat *dead = presence.reseat(m_member, this)) {
        static_cast<RoomChannel *>(dead)->standUp();
    }
    m_rooms.tell(*m_open); // if only that the state that was written for it is not needed any more
}

bool RoomChannel::isContinuedBy(const Payload &payload) const
{
    return m_open && m_open->room.isSession(payload.text("session"_L1).value_or(QString()), m_member);
}

Answer RoomChannel::handle(const QString &event, const Payload &payload)
{
    if (!m_open)
        return Answer::crash();
    if (event == "new_message"_L1)
        return say(payload);
    if (event == "rename"_L1)
        return rename(payload);
    if (event == "typing"_L1)
        return type(payload);
    if (event == "ring"_L1)
        return tellHolding();
    if (event == "courtesy"_L1)
        return act(payload);
    return Answer::crash();
}

Answer RoomChannel::say(const Payload &payload)
{
    const auto [content, id] = payload.texts(std::array{"content"_L1, "id"_L1}); // no event is hotter
    if (m_rooms.isMemoryShort())
        m_open->room.forget();
    if (!content || (id && id->size() > idCharacters))
        return Answer::error(u"invalid-payload"_s);
    const auto outcome = m_open->room.say(m_member, *content, id.value_or(QString()), m_rooms.now(),
                                          QDateTime::currentMSecsSinceEpoch());
    if (const Refusal *refusal = std::get_if<Refusal>(&outcome))
        return refused(*refusal);
    const Room::Said &said = std::get<Room::Said>(outcome);
    Answer answer = Answer::ok(seqReply(said.seq));
    if (!said.repeated) { // nobody hears one whom they have not seen come
        answer.broadcasts = m_open->takeUntold();
        answer.broadcasts.append({u"new_message"_s, said.message});
    }
    return answer;
}

Answer RoomChannel::rename(const Payload &payload)
{
    const auto wish = payload.text("username"_L1);
    if (!wish)
        return Answer::error(u"invalid-payload"_s);
    const QString before = m_open->room.username(m_member);
    const auto renamed = m_open->room.rename(m_member, wish->left(nameCharacters), m_rooms.now());
    if (const Refusal *refusal = std::get_if<Refusal>(&renamed))
        return refused(*refusal);
    const QString name = std::get<QString>(renamed);
    // Each of the member's connections has a meta of its own, and all of them bear the name.
    if (name != before) {
        m_open->presence.rename(m_member, name);
        m_rooms.tell(*m_open);
    }
    return Answer::ok({{u"username"_s, name}});
}

Answer RoomChannel::type(const Payload &payload)
{
    if (m_open->room.isMuted(m_member))
        return Answer::error(u"muted"_s);
    const bool isPrivate = m_open->room.isPrivate();
    const QString sealed = isPrivate ? payload.text("sealed"_L1).value_or(QString()) : QString();
    if (isPrivate && (sealed.size() > SealedForm::typingLetters || !hasBase64UrlForm(sealed)))
        return Answer::error(u"invalid-payload"_s);
    if (!m_open->room.type(m_member, m_rooms.now()))
        return {};
    const auto who = isPrivate ? std::pair(u"sealed"_s, QJsonValue(sealed))
                               : std::pair(u"username"_s, QJsonValue(m_open->room.username(m_member)));
    Answer answer;
    answer.broadcasts.append({u"typing"_s, {{u"member"_s, textOf(m_member)}, who}, true});
    return answer;
}

Answer RoomChannel::tellHolding()
{
    const RoomMemory::Holding holding = m_open->room.holding(m_rooms.now());
    return Answer::ok(
        {{u"messages"_s, holding.messages}, {u"bytes"_s, holding.bytes}, {u"oldest_ms"_s, holding.oldestMs}});
}

Answer RoomChannel::act(const Payload &payload)
{
    const auto deed = deedFrom(payload.object());
    if (!deed)
        return Answer::error(u"invalid-payload"_s);
    const auto outcome = m_open->room.act(m_member, *deed, m_rooms.now());
    if (const Refusal *refusal = std::get_if<Refusal>(&outcome))
        return refused(*refusal);
    const Room::Done &done = std::get<Room::Done>(outcome);
    Answer answer = Answer::ok();
    if (done.isNew)
        m_rooms.carryOut(*m_open, *deed, m_member);
    if (done.isNew && deed->what != Deed::What::Close) {
        answer.broadcasts = m_open->takeUntold(); // nobody is spoken of whom they have not seen come
        answer.broadcasts.append(
            CourtesyWords::changed(m_open->room, CourtesyWords::did(*deed, done.username, m_member)));
    }
    return answer;
}

QList<Event> RoomChannel::end(Ending how, qint64 silentMs)
{
    if (!m_open)
        return {};
    OpenRoom &open = *std::exchange(m_open, nullptr);
    const bool last = open.presence.count(m_member) < 2;
    // The grace counts from its last sign of life.
    const bool gone =
        how == Ending::Left ? open.room.leave(m_member) : open.room.lose(m_member, m_rooms.now() - silentMs);
    // The last meta of one who may come back stays, unseen by the others.
    if (gone || !last)
        open.presence.untrack(m_member, this);
    else
        open.presence.vacate(m_member, this);
    m_rooms.tell(open);
    m_rooms.release(m_name);
    return {};
}

} // namespace Earshot
