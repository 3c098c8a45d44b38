#include "order.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString numbers(quint64 first, quint64 last)
{
    return first == last ? u"seq %1"_s.arg(first) : u"seq %1 to %2"_s.arg(first).arg(last);
}

} // namespace

void Order::see(const Observation &seen)
{
    Client &client = m_clients[seen.event == "killed"_L1 ? seen.who : seen.client];
    if (seen.event == "joined"_L1)
        joined(seen, client);
    else if (seen.event == "shown"_L1)
        shown(seen, client);
    else if (seen.event == "gap"_L1)
        gap(seen, client);
    else if (seen.event == "restarted"_L1)
        --client.newEpochs;
    else if (seen.event == "ok"_L1 && seen.seq > 0)
        accept(client.epoch, seen.seq, seen.t);
    else if (seen.event == "lost"_L1)
        client.joined = false;
    else if (seen.event == "left"_L1 || seen.event == "ended"_L1)
        leave(seen.client, client, seen.t);
    else if (seen.event == "killed"_L1)
        client = {}; // whatever it owed, it owes no more
}

void Order::joined(const Observation &seen, Client &client)
{
    const bool isBack = client.epoch == seen.epoch;
    if (!isBack) {
        client.newEpochs += client.epoch.isEmpty() ? 0 : 1;
        client.epoch = seen.epoch;
        client.knowsLast = !seen.kept;
        client.last = client.start = seen.kept ? 0 : seen.seq;
        client.gap = 0;
        client.marked.clear();
    } else if (client.knowsLast && seen.seq < client.last) {
        violate(u"D1"_s, seen.client,
                u"joined at seq %1 though it showed seq %2"_s.arg(seen.seq).arg(client.last));
    }
    client.joined = true;
    client.joinedSeq = seen.seq;
    client.joinedAt = seen.t;
    accept(seen.epoch, seen.seq, seen.t);
}

void Order::shown(const Observation &seen, Client &client)
{
    if (!client.joined || seen.epoch != client.epoch)
        violate(u"D1"_s, seen.client, u"seq %1 shown while it was not in the room"_s.arg(seen.seq));
    if (seen.seq == 0 || seen.epoch != client.epoch) // a server that counts nothing has no holes
        return;
    accept(seen.epoch, seen.seq, seen.t);
    compareText(seen);
    checkMarkers(seen.client, client);
    if (client.knowsLast && seen.seq <= client.last)
        return shownAgain(seen, client);
    if (client.knowsLast)
        finishGap(seen.client, client, seen.seq);
    else
        client.start = seen.seq - 1;
    client.knowsLast = true;
    client.gap = 0;
    client.last = seen.seq;
}

void Order::shownAgain(const Observation &seen, const Client &client)
{
    const auto contains = [&seen](const Range &range) {
        return range.first <= seen.seq && seen.seq <= range.second;
    };
    if (seen.seq <= client.start)
        violate(u"D1"_s, seen.client, u"seq %1 shown, which was said before it joined"_s.arg(seen.seq));
    else if (std::any_of(client.marked.begin(), client.marked.end(), contains))
        violate(u"D1"_s, seen.client, u"seq %1 shown after seq %2"_s.arg(seen.seq).arg(client.last));
    else
        violate(u"D1"_s, seen.client, u"seq %1 shown twice"_s.arg(seen.seq));
}

void Order::gap(const Observation &seen, Client &client)
{
    if (seen.count <= 0)
        violate(u"D4"_s, seen.client, u"a gap of %1 marked"_s.arg(seen.count));
    client.gap += quint64(std::max(0, seen.count));
}

// One text per number, whoever shows it.
void Order::compareText(const Observation &seen)
{
    auto &texts = m_epochs[seen.epoch].texts;
    const auto first = texts.constFind(seen.seq);
    if (first == texts.cend()) {
        texts.insert(seen.seq, {seen.id, seen.client});
        return;
    }
    const auto &[id, client] = *first;
    if (id != seen.id)
        violate(u"D2"_s, seen.client,
                u"seq %1 is id %2, for %3 it is %4"_s.arg(seen.seq).arg(seen.id, client, id));
}

// Compares what was marked with what is missing before number `next`.
void Order::finishGap(const QString &name, Client &client, quint64 next)
{
    const quint64 missing = next - client.last - 1;
    if (client.gap != missing && client.gap > 0)
        violate(u"D4"_s, name,
                u"a gap of %1 marked where %2 are missing before seq %3"_s.arg(client.gap)
                    .arg(missing)
                    .arg(next));
    else if (missing > 0 && client.gap == 0)
        violate(u"D1"_s, name, numbers(client.last + 1, next - 1) + u" never shown, and no gap marked"_s);
    else if (missing > 0 && next - 1 > client.joinedSeq)
        violate(u"D1"_s, name,
                numbers(std::max(client.last, client.joinedSeq) + 1, next - 1)
                    + u" never shown though it stayed joined, but marked as a gap"_s);
    if (missing > 0)
        client.marked.append({client.last + 1, next - 1});
}

void Order::leave(const QString &name, Client &client, qint64 t)
{
    checkMarkers(name, client);
    if (!std::exchange(client.joined, false) || !client.knowsLast)
        return;
    const quint64 known = acceptedBefore(client.epoch, t);
    const quint64 accounted = client.last + client.gap;
    const quint64 owed = t - client.joinedAt < settleMs ? 0 : acceptedBefore(client.epoch, t - settleMs);
    if (client.gap > 0 && accounted > known)
        violate(u"D4"_s, name,
                u"a gap of %1 marked where %2 are missing"_s.arg(client.gap).arg(known - client.last));
    else if (client.gap > 0 && accounted > client.joinedSeq)
        finishGap(name, client, accounted + 1);
    if (owed > accounted)
        violate(u"D1"_s, name, numbers(accounted + 1, owed) + u" never shown"_s);
}

// A new room has a marker, and a marker a new room.
void Order::checkMarkers(const QString &name, Client &client)
{
    if (client.newEpochs > 0)
        violate(u"D4"_s, name, u"no \"restarted\" marked when the epoch became %1"_s.arg(client.epoch));
    else if (client.newEpochs < 0)
        violate(u"D4"_s, name, u"\"restarted\" marked though the epoch stayed %1"_s.arg(client.epoch));
    client.newEpochs = 0;
}

void Order::accept(const QString &epoch, quint64 seq, qint64 t)
{
    auto &accepted = m_epochs[epoch].accepted;
    if (accepted.isEmpty() || accepted.constLast().second < seq)
        accepted.append({t, seq});
}

// The highest number that somebody knew of at `t`.
quint64 Order::acceptedBefore(const QString &epoch, qint64 t) const
{
    const auto accepted = m_epochs.value(epoch).accepted;
    const auto after = std::upper_bound(accepted.begin(), accepted.end(), t,
                                        [](qint64 at, const auto &entry) { return at < entry.first; });
    return after == accepted.begin() ? 0 : std::prev(after)->second;
}

void Order::finish(qint64 t)
{
    for (auto client = m_clients.begin(); client != m_clients.end(); ++client)
        leave(client.key(), *client, t);
}

void Order::violate(const QString &rule, const QString &client, const QString &what)
{
    m_violations.append(rule + u' ' + client + u' ' + what);
}

} // namespace Earshot
