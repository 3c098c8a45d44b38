#include "session.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qint64 typedEveryMs = 2500;
constexpr int comingBackMs = 10 * 1000;
constexpr qsizetype toldAtMost = 3;

QDateTime now()
{
    return QDateTime::currentDateTime();
}

} // namespace

Session::Session(const RoomUrl &url, const QString &username, bool hosted, QObject *parent)
    : QObject(parent)
    , m_url(url.withoutKey())
    , m_key(QByteArray(url.key))
    , m_hosted(hosted)
    , m_ways(m_url)
    , m_courtesy([this](const QString &id, const QString &name) { return nameOf(id, name); })
    , m_membership(m_ways.socketUrls(), url.room, username, m_key)
{
    connectMembership();
    connectMembers();
    connectCourtesy();
    connect(&m_arrivals, &Arrivals::due, this, &Session::show);
    connect(&m_typists, &Typists::added, this, [this](const QString &id) { m_members.setTyping(id, true); });
    connect(&m_typists, &Typists::removed, this,
            [this](const QString &id) { m_members.setTyping(id, false); });
    connect(this, &Session::unreadChanged, this, &Session::newsChanged);
    connect(&m_typists, &Typists::added, this, &Session::typingChanged);
    connect(&m_typists, &Typists::removed, this, &Session::typingChanged);
}

void Session::connectMembership()
{
    const Membership *membership = &m_membership;
    connect(membership, &Membership::joined, this, &Session::onJoined);
    connect(membership, &Membership::lost, this, &Session::onLost);
    connect(membership, &Membership::refused, this, &Session::failed);
    connect(membership, &Membership::said, this, &Session::onSaid);
    connect(membership, &Membership::tampered, this, [this](Tampered::What what) {
        m_arrivals.add(Tampered{what, now()});
    });
    connect(membership, &Membership::missed, this, [this](int count) { lines().addGap(count, now()); });
    connect(membership, &Membership::restarted, this, &Session::onRestarted);
    connect(membership, &Membership::ended, this, [this](const QString &reason) {
        m_typists.clear();
        m_members.clear();
        m_courtesy.clear();
        setKnocking(false);
        if (reason == "host-closed"_L1 || reason == "room-closed"_L1)
            lines().addClosed(now());
        setStatus(Ended, reason);
    });
    connect(membership, &Membership::presenceState, &m_members, &MemberModel::sync);
    connect(membership, &Membership::presenceDiff, &m_members, &MemberModel::apply);
    connect(membership, &Membership::otherTyped, this, [this](const QString &memberId) {
        if (m_showTyping)
            m_typists.add(memberId);
    });
    connect(membership, &Membership::retryInChanged, this, &Session::retryInChanged);
    connect(membership, &Membership::outgoingChanged, this, &Session::outgoingChanged);
    connect(membership, &Membership::accepted, &m_arrivals, &Arrivals::flush);
    connect(membership, &Membership::accepted, this, &Session::accepted);
    connect(membership, &Membership::sayRefused, this, &Session::refused);
    connect(membership, &Membership::renamed, this, &Session::usernameChanged);
    connect(membership, &Membership::renameRefused, this, &Session::renameRefused);
}

void Session::connectMembers()
{
    connect(&m_members, &MemberModel::renamed, this, &Session::onRenamed);
    connect(&m_members, &MemberModel::joined, this, [this](const QString &id, const QString &name) {
        if (!m_comingBack.remove(name) && id != m_membership.member())
            m_arrivals.add(Passed{name, now(), true});
    });
    connect(&m_members, &MemberModel::left, this, [this](const QString &id, const QString &name) {
        m_typists.remove(id);
        if (id != m_membership.member())
            m_arrivals.add(Passed{name, now(), false});
    });
}

void Session::setWays(const Ways &ways)
{
    if (ways == m_ways)
        return;
    m_ways = ways;
    Q_EMIT waysChanged();
}

void Session::setStatus(Status status, const QString &trouble)
{
    if (m_status == status && m_trouble == trouble)
        return;
    m_status = status;
    m_trouble = trouble;
    Q_EMIT statusChanged();
}

void Session::onJoined()
{
    const bool isFirst = m_status == Joining;
    m_url = Ways::reordered(m_url, m_membership.socketUrl());
    if (!m_hosted)
        setWays(Ways(m_url));
    m_members.setOwn(m_membership.member());
    m_members.reset();
    if (isFirst)
        lines().addYouJoined(username(), now());
    setKnocking(false);
    setStatus(Joined);
    Q_EMIT usernameChanged();
}

void Session::onLost(const QString &problem)
{
    m_arrivals.flush();
    m_typists.clear();
    setKnocking(false);
    if (m_status == Joining)
        Q_EMIT failed(problem);
    else
        setStatus(Lost, problem);
}

// Everybody comes back from a restart, one after the other: they were not away.
void Session::onRestarted()
{
    m_comingBack = m_members.usernames();
    QTimer::singleShot(comingBackMs, this, [this] { m_comingBack.clear(); });
    m_members.clear();
    m_members.reset();
    lines().addRestarted(now());
}

void Session::onSaid(const Said &said)
{
    m_typists.remove(said.memberId);
    m_arrivals.add(said);
    if (said.own)
        m_arrivals.flush();
}

void Session::show(const QList<Arrival> &arrivals)
{
    QList<Said> heardNow;
    for (const Arrival &arrival : arrivals) {
        if (const Said *said = std::get_if<Said>(&arrival);
            said && !said->own && !m_messages.isHidden(said->memberId))
            heardNow.append(*said);
    }
    if (!m_attended && !heardNow.isEmpty()) {
        if (m_unread == 0)
            m_messages.markUnreadFrom();
        m_unread += int(heardNow.size());
        Q_EMIT unreadChanged();
    }
    m_messages.add(arrivals);
    tell(heardNow);
}

// Nobody can listen to more than that.
void Session::tell(const QList<Said> &said)
{
    for (qsizetype i = qMax<qsizetype>(0, said.size() - toldAtMost); i < said.size(); ++i)
        Q_EMIT heard(said.at(i).author, said.at(i).text);
}

// For what is to stand after all that came so far.
MessageModel &Session::lines()
{
    m_arrivals.flush();
    return m_messages;
}

void Session::leave()
{
    m_arrivals.flush();
    m_membership.leave();
}

void Session::onRenamed(const QString &memberId, const QString &from, const QString &to)
{
    lines().addRenamed(from, to, now());
    if (memberId == m_membership.member()) {
        m_membership.setUsername(to);
        Q_EMIT usernameChanged();
    }
    Q_EMIT typingChanged();
}

void Session::setAttended(bool attended)
{
    if (attended == m_attended)
        return;
    m_arrivals.flush(); // counted as what it was when it came
    m_attended = attended;
    Q_EMIT attendedChanged();
    if (m_attended && m_unread > 0) {
        m_unread = 0;
        Q_EMIT unreadChanged();
    } else if (!m_attended) {
        m_messages.clearUnreadMark();
    }
}

QStringList Session::typing() const
{
    QStringList names;
    const QStringList ids = m_typists.memberIds();
    for (const QString &id : ids) {
        if (const QString name = m_members.username(id); !name.isEmpty() && !m_members.isHidden(id))
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names.mid(0, Typists::namedAtMost);
}

void Session::hide(const QString &memberId, bool hidden)
{
    if (memberId == m_membership.member())
        return;
    m_arrivals.flush();
    m_messages.setHidden(memberId, hidden);
    m_members.setHidden(memberId, hidden);
    Q_EMIT typingChanged();
}

bool Session::say(const QString &text)
{
    if (text.trimmed().isEmpty() || !m_membership.say(text))
        return false;
    m_lastSaid = text;
    m_typedAt.invalidate();
    Q_EMIT lastSaidChanged();
    return true;
}

void Session::rename(const QString &username)
{
    m_membership.rename(username);
}

void Session::setShowTyping(bool show)
{
    m_showTyping = show;
    if (!show)
        m_typists.clear();
}

void Session::typed()
{
    if (!m_showTyping)
        return;
    if (m_typedAt.isValid() && !m_typedAt.hasExpired(typedEveryMs))
        return;
    m_typedAt.start();
    m_membership.typed();
}

} // namespace Earshot
