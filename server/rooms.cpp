#include "rooms.h"

#include "courtesywords.h"
#include "log.h"
#include "roomchannel.h"
#include "socket.h"
#include "topics.h"
#include "wire/base64url.h"
#include "wire/jsonwriter.h"
#include "wire/roomkeys.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

namespace {

// With those that nobody sets.
QByteArray asJson(const Limits &limits)
{
    QJsonObject all = limits.toJson();
    all.insert(u"ring_messages"_s, RoomMemory::messages);
    all.insert(u"ring_bytes"_s, RoomMemory::bytes);
    all.insert(u"ring_ms"_s, RoomMemory::milliseconds);
    QByteArray json;
    appendJson(json, all);
    return json;
}

} // namespace

Rooms::Rooms(const Limits &limits, Topics &topics, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_limitsJson(asJson(limits))
    , m_topics(topics)
    , m_lines(topics)
{
    m_clock.start();
    m_expiry.setInterval(1s);
    connect(&m_expiry, &QTimer::timeout, this, &Rooms::expire);
    m_window.setSingleShot(true);
    m_window.setTimerType(Qt::PreciseTimer);
    connect(&m_window, &QTimer::timeout, this, &Rooms::tellAll);
}

Rooms::~Rooms() = default;

std::unique_ptr<Channel> Rooms::channelFor(const QString &topic)
{
    const QString prefix = topicOf({});
    if (!topic.startsWith(prefix))
        return nullptr;
    return std::make_unique<RoomChannel>(*this, topic.mid(prefix.size()));
}

Outcome<OpenRoom *> Rooms::enter(const QString &name, const WantedRoom &wanted)
{
    if (OpenRoom *open = find(name))
        return wanted.isPrivate && !open->room.isPrivate() ? Outcome<OpenRoom *>(Refusal{u"room-open"_s})
                                                           : open;
    const auto key = keyFor(name, wanted);
    if (const Refusal *refusal = std::get_if<Refusal>(&key))
        return *refusal;
    if ((m_limits.rooms > 0 && count() >= m_limits.rooms) || isMemoryShort())
        return Refusal{u"too-many-rooms"_s};
    const QByteArray &admissionKey = std::get<QByteArray>(key);
    OpenRoom &open = m_rooms.try_emplace(name, name, m_limits, admissionKey).first->second;
    open.awaitsFounder = !admissionKey.isEmpty() && !m_admitted.contains(name);
    if (!m_expiry.isActive()) {
        m_expiry.start();
        m_expiredAt = now();
    }
    logEvent(QtDebugMsg, "room-began", {{"rooms", count()}});
    return &open;
}

// Whoever wants a private room never comes into an open one: what was to be sealed would be said openly.
Outcome<QByteArray> Rooms::keyFor(const QString &name, const WantedRoom &wanted) const
{
    const auto admitted = m_admitted.constFind(name);
    if (admitted != m_admitted.constEnd())
        return wanted.isPrivate && admitted->admissionKey.isEmpty()
                   ? Outcome<QByteArray>(Refusal{u"room-open"_s})
                   : admitted->admissionKey;
    if (m_admitOnly)
        return Refusal{u"no-such-room"_s};
    if (!wanted.isPrivate)
        return QByteArray();
    if (wanted.admissionKey.isEmpty())
        return Refusal{u"key-wanted"_s};
    const QByteArray key = fromBase64Url(wanted.admissionKey);
    return key.size() == roomKeyBytes ? Outcome<QByteArray>(key) : Refusal{u"invalid-payload"_s};
}

OpenRoom *Rooms::find(const QString &name)
{
    const auto room = m_rooms.find(name);
    return room == m_rooms.end() ? nullptr : &room->second;
}

QList<Event> OpenRoom::takeUntold()
{
    QList<Event> events;
    if (presence.hasDiff())
        events.append({u"presence_diff"_s, presence.takeDiff()});
    else
        presence.dropState();
    if (room.takeMarkUntold())
        events.append(CourtesyWords::passedOn(room));
    return events;
}

void Rooms::tell(OpenRoom &open)
{
    if (!std::exchange(open.isUntold, true))
        m_untold.push_back(&open);
    m_topics.turn().add(this, Turn::Stage::Rooms);
}

// Those who may tell now do; the first who may not says when all others do.
void Rooms::endTurn()
{
    for (OpenRoom *open : std::exchange(m_untold, {})) {
        const bool isNews = open->presence.hasDiff();
        const qint64 wait = isNews ? open->pace.wait(now(), open->room.memberCount()) : 0;
        if (wait == 0) {
            tellNow(*open);
            continue;
        }
        m_untold.push_back(open);
        if (!m_window.isActive())
            m_window.start(std::chrono::milliseconds(wait));
    }
}

void Rooms::tellAll()
{
    for (OpenRoom *open : std::exchange(m_untold, {})) {
        open->pace.wait(now(), open->room.memberCount());
        tellNow(*open);
    }
}

void Rooms::tellNow(OpenRoom &open)
{
    open.isUntold = false;
    const QList<Event> events = open.takeUntold();
    for (const Event &event : events)
        m_topics.broadcast(topicOf(open.room.name()), event);
}

void Rooms::release(const QString &name)
{
    const auto room = m_rooms.find(name);
    if (room != m_rooms.end() && room->second.room.isEmpty() && !room->second.room.isAwaiting(now())) {
        end(room);
        if (!std::exchange(m_wipes, true))
            QMetaObject::invokeMethod(this, &Rooms::wipe, Qt::QueuedConnection);
    }
    if (m_rooms.empty())
        m_expiry.stop();
}

void Rooms::end(OpenRooms::iterator room)
{
    if (room->second.isUntold)
        std::erase(m_untold, &room->second);
    m_rooms.erase(room);
    logEvent(QtDebugMsg, "room-ended", {{"rooms", count()}});
}

void Rooms::wipe()
{
    m_wipes = false;
    wipeUnusedStack();
}

bool Rooms::isOpen(const QString &name) const
{
    return !m_admitOnly || m_admitted.contains(name);
}

QByteArray Rooms::statusOf(const QString &name)
{
    const OpenRoom *open = find(name);
    if (!open || open->room.isEmpty())
        return {};
    QByteArray json;
    QJsonObject status{
        {u"room"_s, name}, {u"epoch"_s, open->room.epoch()}, {u"people"_s, open->room.memberCount()}};
    if (open->room.isPrivate())
        status.insert(u"private"_s, true);
    appendJson(json, status);
    return json;
}

QString Rooms::admit(const QString &name, const QByteArray &admissionKey)
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    QByteArray secret;
    for (const quint32 word : words)
        appendHex(secret, word, 8);
    return m_admitted.insert(name, {admissionKey, QString::fromLatin1(secret)})->secret;
}

bool Rooms::isOwner(const QString &name, const QString &secret)
{
    const auto admitted = secret.isEmpty() ? m_admitted.end() : m_admitted.find(name);
    const bool isOwner =
        admitted != m_admitted.end() && isSameSecret(admitted->secret.toLatin1(), secret.toUtf8());
    if (isOwner)
        admitted->isShown = true;
    return isOwner;
}

void Rooms::carryOut(OpenRoom &open, const Deed &deed, MemberId by)
{
    if (deed.what == Deed::What::Close) { // when the host has its answer
        const auto end = [this, name = open.room.name(), epoch = open.room.epoch()] {
            if (const OpenRoom *room = find(name); room && room->room.epoch() == epoch)
                closeByMark(name);
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    } else if (deed.what == Deed::What::Remove) {
        m_lines.remove(open, deed.member, by);
        tell(open);
    }
    if (deed.what != Deed::What::HandOver) // of which the new host is to hear first
        tellHost(open);
}

// A guest who was quicker than the one who opened the room does not keep them out.
void Rooms::closeByMark(const QString &name)
{
    const auto admitted = m_admitted.find(name);
    admitted == m_admitted.end() || admitted->isShown ? close(name) : dismiss(name);
}

void Rooms::close(const QString &name)
{
    m_admitted.remove(name);
    dismiss(name);
}

void Rooms::dismiss(const QString &name)
{
    const QString topic = topicOf(name);
    m_topics.broadcast(topic, {u"room_closed"_s, {{u"reason"_s, u"host-closed"_s}}});
    // The room goes first: without it, the channels have nobody to tell that each of them left.
    if (const auto room = m_rooms.find(name); room != m_rooms.end()) {
        for (Seat *seat : room->second.presence.seats())
            static_cast<RoomChannel *>(seat)->standUp();
        end(room);
    }
    const std::vector<Socket *> sockets = m_topics.subscribers(topic);
    for (Socket *socket : sockets)
        socket->closeChannel(topic);
}

void Rooms::closeAll()
{
    while (!m_rooms.empty()) {
        const QString name = m_rooms.begin()->first;
        close(name);
    }
}

void Rooms::forget()
{
    for (auto &[name, open] : m_rooms)
        open.room.forget();
}

void Rooms::expire()
{
    QStringList empty;
    // Who came back while this machine slept is heard only from now on.
    const qint64 late = now() - std::exchange(m_expiredAt, now()) - m_expiry.interval();
    for (auto &[name, open] : m_rooms) {
        const QList<MemberId> gone = open.room.expire(now(), late > Pulse::longestDelayMs ? late : 0);
        for (const MemberId member : gone) {
            open.presence.untrackAll(member);
            tell(open);
        }
        if (open.room.isMarkUntold())
            tell(open);
        tellHost(open);
        if (open.room.isEmpty())
            empty.append(name);
    }
    for (const QString &name : std::as_const(empty))
        release(name);
}

} // namespace Earshot
