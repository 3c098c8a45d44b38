#include "lookout.h"

#include <algorithm>

namespace Earshot {

namespace {

constexpr int looks = 25; // for what is due, between two times that a room is asked
constexpr int longestShift = 3;
constexpr int longestShiftOfStrangers = 6;

// Who lies is displaced first; who is shown, or has not had time to answer, by nobody.
int badness(const Candidate &candidate)
{
    const bool hadItsTurn = candidate.failures > 0 || candidate.isTrue;
    return hadItsTurn && !candidate.isShown ? candidate.failures : -1;
}

bool hasPlaceBeside(const std::vector<const Candidate *> &shown, const Candidate &candidate)
{
    const auto isThatMachine = [&candidate](const Candidate *each) {
        return each->verified == candidate.verified;
    };
    const auto isThatRoom = [&candidate](const Candidate *each) { return each->isSameRoomAs(candidate); };
    return shown.size() < Lookout::mostRooms && std::none_of(shown.begin(), shown.end(), isThatRoom)
           && std::count_if(shown.begin(), shown.end(), isThatMachine) < Lookout::mostOfAMachine;
}

} // namespace

Lookout::Lookout(const Pace &pace)
    : m_pace(pace)
{
    m_clock.start();
    m_tick.setInterval(m_pace.again / looks);
    connect(&m_tick, &QTimer::timeout, this, &Lookout::askDue);
}

void Lookout::setOwnEpochs(const QSet<QString> &epochs)
{
    m_ownEpochs = epochs;
    present();
}

void Lookout::add(const FoundRoom &room)
{
    if (room.addresses.isEmpty() || m_ownEpochs.contains(room.epoch))
        return;
    if (const auto known = find(room.key); known != m_candidates.end()) {
        // While it answers, nobody can announce it away; when it does not, its announcement is looked at.
        if (known->isTrue || known->room.saysTheSameAs(room))
            return;
        erase(known);
    }
    if (!makePlace()) {
        Q_EMIT doubted(room.key);
        return;
    }
    m_candidates.push_back({.room = room});
    m_tick.start();
    askDue();
}

bool Lookout::makePlace()
{
    if (m_candidates.size() < mostHeard)
        return true;
    const auto worst = std::max_element(
        m_candidates.begin(), m_candidates.end(),
        [](const Candidate &one, const Candidate &other) { return badness(one) < badness(other); });
    if (badness(*worst) < 0)
        return false;
    erase(worst);
    return true;
}

void Lookout::drop(const QString &key)
{
    if (const auto known = find(key); known != m_candidates.end())
        erase(known);
    if (m_candidates.empty())
        m_tick.stop();
}

bool Lookout::hears(const QHostAddress &address, quint16 port) const
{
    return std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &each) {
        return each.room.port == port && each.room.addresses.contains(address);
    });
}

Lookout::Candidates::iterator Lookout::find(const QString &key)
{
    return std::find_if(m_candidates.begin(), m_candidates.end(),
                        [&key](const Candidate &each) { return each.room.key == key; });
}

void Lookout::askDue()
{
    for (const auto kind : {Candidate::Fresh, Candidate::Shown, Candidate::Doubtful}) {
        Candidate *next = nextOf(kind);
        for (int places = placesFor(kind); places > 0 && next; --places) {
            ask(*next);
            next = nextOf(kind);
        }
        if (next)
            hurry(kind);
    }
}

int Lookout::placesFor(Candidate::Kind kind) const
{
    const auto taken = std::count_if(m_candidates.begin(), m_candidates.end(), [kind](const Candidate &each) {
        return each.probe && each.askedAs == kind;
    });
    return mostAtOnce.at(kind) - int(taken);
}

// Among those never asked the newest and the oldest in turn: be there ever so many lies, who comes beside
// them does not wait for them, and who was there before does not wait for those who come.
Candidate *Lookout::nextOf(Candidate::Kind kind)
{
    Candidate *next = nullptr;
    for (Candidate &each : m_candidates) {
        const bool isDue = each.kind() == kind && !each.probe && each.dueAt <= m_clock.elapsed()
                           && !m_ownEpochs.contains(each.room.epoch);
        const bool isBefore = !next || (kind == Candidate::Fresh ? m_takesNewest : each.dueAt < next->dueAt);
        if (isDue && isBefore)
            next = &each;
    }
    return next;
}

void Lookout::hurry(Candidate::Kind kind)
{
    for (Candidate &each : m_candidates) {
        if (each.probe && each.askedAs == kind)
            each.probe->hurry(m_pace.hurry);
    }
}

// One address after the other, as long as one does not answer.
void Lookout::ask(Candidate &candidate)
{
    candidate.askedAs = candidate.kind();
    if (!std::exchange(candidate.wasAsked, true))
        m_takesNewest = !m_takesNewest;
    candidate.probe = std::make_unique<RoomProbe>(candidate.address(), candidate.url(), m_pace.patience);
    RoomProbe *probe = candidate.probe.get();
    connect(probe, &RoomProbe::finished, this, [this, key = candidate.room.key] { onAnswered(key); });
    // Not now: it may be over at once.
    QMetaObject::invokeMethod(probe, &RoomProbe::begin, Qt::QueuedConnection);
}

void Lookout::onAnswered(const QString &key)
{
    const auto found = find(key);
    if (found == m_candidates.end())
        return;
    const auto status = found->probe->status();
    found->probe.release()->deleteLater();
    if (status && status->epoch == found->room.epoch) {
        found->confirm(status->people, m_clock.elapsed() + m_pace.again);
        present();
    } else {
        doubt(*found);
    }
    askDue();
}

void Lookout::doubt(Candidate &candidate)
{
    candidate.doubt();
    const bool isFirst = candidate.failures == 1;
    const int longest = candidate.wasTrue ? longestShift : longestShiftOfStrangers;
    const qint64 longer = qint64(m_pace.again) << std::min(candidate.failures - 1, longest);
    candidate.dueAt = m_clock.elapsed() + (isFirst ? m_pace.soon : longer);
    if (isFirst)
        return;
    if (std::exchange(candidate.isTrue, false))
        present();
    Q_EMIT doubted(candidate.room.key);
}

// Who is shown stays; of several that are the same room, else, the one that was heard first.
void Lookout::present()
{
    std::vector<Candidate *> inOrder;
    for (Candidate &candidate : m_candidates)
        inOrder.push_back(&candidate);
    std::stable_partition(inOrder.begin(), inOrder.end(),
                          [](const Candidate *each) { return each->isShown; });
    std::vector<const Candidate *> shown;
    for (Candidate *candidate : inOrder) {
        const bool isShown = candidate->isTrue && !m_ownEpochs.contains(candidate->room.epoch)
                             && hasPlaceBeside(shown, *candidate);
        const bool wasShown = std::exchange(candidate->isShown, isShown);
        if (isShown) {
            shown.push_back(candidate);
            m_rooms.show(candidate->row);
        } else if (wasShown) {
            m_rooms.remove(candidate->room.key);
        }
    }
}

void Lookout::erase(Candidates::iterator candidate)
{
    if (candidate->probe) {
        candidate->probe->disconnect(this);
        candidate->probe.release()->deleteLater();
    }
    const QString key = candidate->room.key;
    const bool wasShown = candidate->isShown;
    m_candidates.erase(candidate);
    if (!wasShown)
        return;
    m_rooms.remove(key);
    present();
}

} // namespace Earshot
