#include "sessions.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// What is wrong with a text that can only be meant as a room's name.
bool isAboutARoomsName(const QString &reason)
{
    return reason == "room-characters"_L1 || reason == "room-too-long"_L1 || reason == "room-reserved"_L1;
}

} // namespace

Sessions::Sessions(QObject *parent)
    : QAbstractListModel(parent)
{}

Sessions::~Sessions()
{
    leaveAll();
}

void Sessions::leaveAll()
{
    for (Session *session : std::exchange(m_sessions, {})) {
        session->disconnect(this);
        session->leave();
    }
}

int Sessions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Sessions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != SessionRole)
        return {};
    return QVariant::fromValue(m_sessions.at(index.row()));
}

QHash<int, QByteArray> Sessions::roleNames() const
{
    return {{SessionRole, "session"}};
}

int Sessions::news() const
{
    return std::accumulate(m_sessions.begin(), m_sessions.end(), 0,
                           [](int sum, const Session *session) { return sum + session->news(); });
}

int Sessions::othersPresent() const
{
    return std::accumulate(m_sessions.begin(), m_sessions.end(), 0, [](int sum, Session *session) {
        const bool counts = session->hosted() && session->status() != Session::Ended;
        return sum + (counts ? std::max(0, session->members()->count() - 1) : 0);
    });
}

void Sessions::setHosting(Hosting *hosting)
{
    if (m_hosting == hosting)
        return;
    m_hosting = hosting;
    connect(hosting, &Hosting::opened, this, [this](const QString &room) {
        if (room == m_opening)
            joinHosted(room);
        else if (!isHostedHere(room))
            m_hosting->close(room); // given up in the meantime
    });
    connect(hosting, &Hosting::failed, this,
            [this](const QString &room, const QString &reason, const QString &detail) {
                if (room == m_opening)
                    refuse(reason, detail, {});
            });
    connect(hosting, &Hosting::addressesChanged, this, &Sessions::updateAddresses);
    connect(hosting, &Hosting::ending, this, &Sessions::leaveAll);
    Q_EMIT hostingChanged();
}

void Sessions::setShowTyping(bool show)
{
    if (show == m_showTyping)
        return;
    m_showTyping = show;
    for (Session *session : std::as_const(m_sessions))
        session->setShowTyping(show);
    Q_EMIT showTypingChanged();
}

bool Sessions::wouldHost(const QString &text) const
{
    const auto parsed = RoomUrl::parse(text);
    if (const Refusal *refusal = std::get_if<Refusal>(&parsed))
        return !text.contains(u'/') && isAboutARoomsName(refusal->reason);
    return std::get<RoomUrl>(parsed).isRoomName();
}

void Sessions::hostRandom(bool isPrivate)
{
    host(Hosting::randomRoomName(), isPrivate);
}

void Sessions::enter(const QString &text, bool isPrivate)
{
    const auto parsed = RoomUrl::parse(text);
    if (const Refusal *refusal = std::get_if<Refusal>(&parsed))
        return Q_EMIT refused(refusal->reason, text.trimmed().left(200), {});
    RoomUrl url = std::get<RoomUrl>(parsed);
    if (url.isRoomName())
        return host(url.room, isPrivate);
    if (isPrivate && url.key.isEmpty())
        url.key = newRoomKey();
    join(url, false);
}

void Sessions::host(const QString &room, bool isPrivate)
{
    cancel(); // the last wish counts
    if (isPrivate && isOpenHere(room))
        return Q_EMIT refused(u"room-open"_s, room, {});
    if (show(room, [](const Session *session) { return session->hosted(); }))
        return;
    m_opening = room;
    m_openingKey = isPrivate ? SecretKey(newRoomKey()) : SecretKey();
    Q_EMIT busyChanged();
    m_hosting->open(room, admissionKey(m_openingKey.bytes()));
}

void Sessions::joinHosted(const QString &room)
{
    const SecretKey key = std::exchange(m_openingKey, {});
    RoomUrl url = m_hosting->localUrl(room);
    url.key = key.bytes();
    join(url, true);
}

bool Sessions::isOpenHere(const QString &room) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [&room](const Session *session) {
        const bool isThat = session->hosted() && session->room() == room;
        return isThat && !session->isPrivate() && session->status() != Session::Ended;
    });
}

void Sessions::join(const RoomUrl &url, bool hosted)
{
    if (m_pending || !hosted)
        cancel();
    const QStringList all = Ways(url).addresses();
    const QSet<QString> wanted(all.begin(), all.end());
    if (!hosted && show(url.room, [&wanted, &url](const Session *session) {
            const QStringList known = session->addresses();
            return session->isProvenAs(url) && wanted.intersects(QSet<QString>(known.begin(), known.end()));
        }))
        return;
    m_opening.clear();
    m_pending = new Session(url, m_wishedName, hosted, this);
    m_pending->setShowTyping(m_showTyping);
    m_pending->comeAs(m_formerPlaces.selfIn(url.room, all));
    if (hosted)
        m_pending->setOwnerSecret(m_hosting->ownerSecret(url.room));
    connect(m_pending, &Session::knockingChanged, this, &Sessions::busyChanged);
    connect(m_pending, &Session::statusChanged, this, [this, session = m_pending] {
        if (session == m_pending && session->status() == Session::Joined)
            settle(session);
    });
    connect(m_pending, &Session::failed, this, [this, shown = url.withoutKey()](const QString &reason) {
        if (reason == "turned-away"_L1)
            remember(m_pending);
        refuse(reason, shown.alone().withoutProof().toString(), shown.toString());
    });
    Q_EMIT busyChanged();
    m_pending->join();
}

void Sessions::settle(Session *session)
{
    m_pending = nullptr;
    m_formerPlaces.remove(session->membership().self().session);
    disconnect(session, &Session::failed, this, nullptr);
    connect(session, &Session::newsChanged, this, &Sessions::newsChanged);
    connect(session->members(), &MemberModel::countChanged, this, &Sessions::othersPresentChanged);
    connect(session, &Session::statusChanged, this, &Sessions::othersPresentChanged);
    connect(session, &Session::statusChanged, this, [this, session] {
        if (session->trouble() == "removed"_L1)
            remember(session);
    });
    if (session->hosted())
        session->setWays(m_hosting->waysTo(session->room()));
    beginInsertRows({}, count(), count());
    m_sessions.append(session);
    endInsertRows();
    Q_EMIT busyChanged();
    Q_EMIT countChanged();
    Q_EMIT entered(session, count() - 1);
}

void Sessions::remember(const Session *session)
{
    m_formerPlaces.add(session->room(), session->addresses(), session->membership().self());
}

// One is in each room once: a second way into it shows it. A room that has ended makes way for the new one.
bool Sessions::show(const QString &room, const std::function<bool(const Session *)> &isSame)
{
    for (qsizetype i = 0; i < m_sessions.size(); ++i) {
        Session *session = m_sessions.at(i);
        if (session->room() != room || !isSame(session))
            continue;
        if (session->status() == Session::Ended) {
            leave(session);
            return false;
        }
        Q_EMIT entered(session, int(i));
        return true;
    }
    return false;
}

bool Sessions::isHostedHere(const QString &room) const
{
    const auto hosts = [&](const Session *session) { return session->hosted() && session->room() == room; };
    return (m_pending && hosts(m_pending)) || std::any_of(m_sessions.begin(), m_sessions.end(), hosts);
}

void Sessions::cancel()
{
    if (!busy())
        return;
    m_opening.clear();
    if (Session *session = std::exchange(m_pending, nullptr)) {
        if (session->hosted())
            m_hosting->close(session->room());
        session->disconnect(this);
        session->leave();
        session->deleteLater();
    }
    Q_EMIT busyChanged();
}

void Sessions::refuse(const QString &reason, const QString &detail, const QString &address)
{
    cancel();
    Q_EMIT refused(reason, detail, address);
}

void Sessions::leave(Session *session)
{
    const qsizetype row = m_sessions.indexOf(session);
    if (row < 0)
        return;
    beginRemoveRows({}, int(row), int(row));
    m_sessions.removeAt(row);
    endRemoveRows();
    session->disconnect(this);
    if (session->courtesy()->isMuted())
        remember(session);
    if (session->hosted())
        m_hosting->close(session->room());
    session->leave();
    session->deleteLater();
    Q_EMIT countChanged();
    Q_EMIT newsChanged();
    Q_EMIT othersPresentChanged();
}

void Sessions::updateAddresses()
{
    for (Session *session : std::as_const(m_sessions)) {
        if (session->hosted())
            session->setWays(m_hosting->waysTo(session->room()));
    }
}

} // namespace Earshot
