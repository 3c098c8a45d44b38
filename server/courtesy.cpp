#include "courtesy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qint64 waitingToldEveryMs = 1000;

} // namespace

bool Courtesy::set(const Deed &deed)
{
    if (deed.what == Deed::What::Lock)
        return std::exchange(m_locked, deed.on) != deed.on;
    if (deed.what == Deed::What::Knock)
        return std::exchange(m_knocks, deed.on) != deed.on;
    if (deed.ms == 0)
        m_heardAt.clear();
    return std::exchange(m_slowMs, deed.ms) != deed.ms;
}

bool Courtesy::mute(MemberId member, bool on)
{
    return on ? m_muted.insert(member).second : m_muted.erase(member) > 0;
}

std::optional<QString> Courtesy::decide(const Deed &deed, qint64 now)
{
    const auto known = find(deed.member);
    if (known == m_strangers.end())
        return {};
    if (deed.what == Deed::What::Admit)
        return admit(known, now);
    return deed.what == Deed::What::TurnAway ? turnAway(known, now) : forgive(known, now);
}

std::optional<QString> Courtesy::admit(Strangers::iterator known, qint64 now)
{
    if (known->standing != Standing::Waits)
        return {};
    m_isWaitingUntold = true;
    known->standing = Standing::Welcome;
    known->at = now;
    return known->stranger.username;
}

std::optional<QString> Courtesy::turnAway(Strangers::iterator known, qint64 now)
{
    if (known->standing != Standing::Waits)
        return {};
    m_isWaitingUntold = true;
    m_isOutsideUntold = true;
    const Stranger stranger = known->stranger;
    m_strangers.erase(known);
    add(stranger, Standing::TurnedAway, now);
    return stranger.username;
}

// Who was turned away may knock again; who was removed is who they were, if they come soon.
std::optional<QString> Courtesy::forgive(Strangers::iterator known, qint64 now)
{
    const Known before = *known;
    if (!before.isOutside())
        return {};
    m_isOutsideUntold = true;
    m_strangers.erase(known);
    if (before.standing == Standing::Removed)
        add(before.stranger, Standing::Welcome, now);
    return before.stranger.username;
}

void Courtesy::keepOut(const Stranger &stranger, qint64 now)
{
    m_isOutsideUntold = true;
    m_muted.erase(stranger.member);
    add(stranger, Standing::Removed, now);
}

void Courtesy::add(const Stranger &stranger, Standing standing, qint64 now)
{
    m_strangers.push_back({stranger, standing, now});
    if (m_strangers.size() > strangersAtMost)
        m_strangers.pop_front();
}

std::optional<Refusal> Courtesy::refusesText(MemberId member, qint64 now) const
{
    if (isMuted(member))
        return Refusal{u"muted"_s};
    const auto heardAt = m_heardAt.find(member);
    const qint64 wait = heardAt == m_heardAt.end() ? 0 : *heardAt + m_slowMs - now;
    return wait > 0 ? std::optional(Refusal{u"slow"_s, wait}) : std::nullopt;
}

void Courtesy::heard(MemberId member, qint64 now)
{
    if (m_slowMs > 0)
        m_heardAt.insert(member, now);
}

std::optional<QString> Courtesy::refusal(const QString &session) const
{
    const Known *known = find(session);
    if (known && known->standing == Standing::Removed)
        return u"removed"_s;
    if (known && known->standing == Standing::TurnedAway)
        return u"turned-away"_s;
    const bool isWelcome = known && known->standing == Standing::Welcome;
    return m_locked && !isWelcome ? std::optional(u"locked"_s) : std::nullopt;
}

bool Courtesy::mustKnock(const QString &session) const
{
    const Known *known = find(session);
    return m_knocks && !(known && known->standing == Standing::Welcome);
}

bool Courtesy::isCrowded() const
{
    return std::count_if(m_strangers.begin(), m_strangers.end(),
                         [](const Known &each) { return each.standing == Standing::Waits; })
           >= waitingAtMost;
}

void Courtesy::knock(const Stranger &stranger, qint64 now)
{
    m_isWaitingUntold = true;
    add(stranger, Standing::Waits, now);
}

bool Courtesy::knocksAgain(const QString &session, qint64 now)
{
    const Known *known = find(session);
    if (!known || (known->standing == Standing::Muted && isCrowded()))
        return false;
    const auto again = find(known->stranger.member);
    m_isWaitingUntold |= again->standing != Standing::Waits;
    again->standing = Standing::Waits;
    again->at = now;
    return true;
}

// Where nobody has to knock any more, those who did come in as they waited.
const Stranger *Courtesy::welcome(const QString &session) const
{
    const Known *known = find(session);
    const bool isOutside =
        !known || known->standing == Standing::Removed || known->standing == Standing::TurnedAway;
    return isOutside ? nullptr : &known->stranger;
}

void Courtesy::cameIn(MemberId member)
{
    const auto known = find(member);
    if (known == m_strangers.end())
        return;
    m_isWaitingUntold |= known->standing == Standing::Waits;
    m_strangers.erase(known);
}

std::optional<MemberId> Courtesy::idOf(const QString &session) const
{
    const Known *known = find(session);
    return known ? std::optional(known->stranger.member) : std::nullopt;
}

bool Courtesy::knows(MemberId member) const
{
    return std::any_of(m_strangers.begin(), m_strangers.end(),
                       [member](const Known &each) { return each.stranger.member == member; });
}

void Courtesy::expire(qint64 now)
{
    for (Known &each : m_strangers) {
        if (!isOver(each, now))
            continue;
        m_isWaitingUntold |= each.standing == Standing::Waits;
        if (isMuted(each.stranger.member))
            each.standing = Standing::Muted;
    }
    std::erase_if(m_strangers, [now](const Known &each) { return isOver(each, now); });
}

bool Courtesy::isOver(const Known &known, qint64 now)
{
    return (known.standing == Standing::Waits && now - known.at >= patienceMs)
           || (known.standing == Standing::Welcome && now - known.at >= welcomeMs);
}

std::optional<QString> Courtesy::unmuteGone(MemberId member)
{
    const auto known = find(member);
    if (known == m_strangers.end() || m_muted.erase(member) == 0)
        return {};
    const QString username = known->stranger.username;
    if (known->standing == Standing::Muted)
        m_strangers.erase(known);
    return username;
}

bool Courtesy::takeWaitingUntold(qint64 now)
{
    if (!m_isWaitingUntold || now - m_waitingToldAt < waitingToldEveryMs)
        return false;
    m_isWaitingUntold = false;
    m_waitingToldAt = now;
    return true;
}

void Courtesy::passOn(MemberId to)
{
    m_muted.erase(to);
    m_isWaitingUntold = m_isOutsideUntold = true;
}

QList<Stranger> Courtesy::waiting() const
{
    QList<Stranger> waiting;
    for (const Known &each : m_strangers) {
        if (each.standing == Standing::Waits)
            waiting.append(each.stranger);
    }
    return waiting;
}

QList<Stranger> Courtesy::outside(int most) const
{
    QList<Stranger> outside;
    for (auto each = m_strangers.rbegin(); each != m_strangers.rend() && outside.size() < most; ++each) {
        if (each->isOutside())
            outside.prepend(each->stranger);
    }
    return outside;
}

const Courtesy::Known *Courtesy::find(const QString &session) const
{
    const MemberId named = namedBy(session);
    const auto known =
        std::find_if(m_strangers.begin(), m_strangers.end(), [named, &session](const Known &each) {
            const Stranger &stranger = each.stranger;
            return stranger.member == named && sessionOf(stranger.member, stranger.secret) == session;
        });
    return known == m_strangers.end() ? nullptr : &*known;
}

Courtesy::Strangers::iterator Courtesy::find(MemberId member)
{
    return std::find_if(m_strangers.begin(), m_strangers.end(),
                        [member](const Known &each) { return each.stranger.member == member; });
}

} // namespace Earshot
