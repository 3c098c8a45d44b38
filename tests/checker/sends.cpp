#include "sends.h"

#include "order.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

int mostInOneEpoch(const QSet<QPair<QString, quint64>> &numbers)
{
    QHash<QString, int> times;
    int most = 0;
    for (const auto &[epoch, seq] : numbers)
        most = std::max(most, ++times[epoch]);
    return most;
}

} // namespace

void Sends::see(const Observation &seen)
{
    const QString &event = seen.event;
    m_hasStrangers = m_hasStrangers || event == "strangers"_L1;
    Client &client = m_clients[event == "killed"_L1 ? seen.who : seen.client];
    if (event == "joined"_L1) {
        client.since = client.joined && client.epoch == seen.epoch ? client.since : seen.t;
        client.joined = true;
        client.epoch = seen.epoch;
    } else if (event == "lost"_L1 || event == "left"_L1 || event == "ended"_L1) {
        client.joined = false;
        client.since = seen.t;
    } else if (event == "killed"_L1) {
        client = {{}, false, true, seen.t, {}};
    } else if (event == "composed"_L1) {
        ++client.open[seen.id];
        ++m_texts[seen.id].composed;
    } else if (event == "ok"_L1 || event == "refused"_L1 || event == "unknown"_L1) {
        settled(seen, client);
    } else if (event == "shown"_L1) {
        shown(seen);
    }
}

void Sends::settled(const Observation &seen, Client &client)
{
    const auto open = client.open.find(seen.id);
    if (open == client.open.end())
        violate(seen.client, u"id %1 is %2 though it was not on its way"_s.arg(seen.id, seen.event));
    else if (--*open == 0)
        client.open.remove(seen.id);
    if (seen.event == "refused"_L1)
        ++m_texts[seen.id].refused;
    else if (seen.event == "ok"_L1)
        accepted(seen, client);
}

void Sends::accepted(const Observation &seen, const Client &client)
{
    m_promises.append({seen.client, seen.id, client.epoch, seen.seq, seen.t});
}

void Sends::shown(const Observation &seen)
{
    Text &text = m_texts[seen.id];
    text.shownBy.insert(seen.client);
    if (seen.seq == 0) {
        ++text.unnumbered[seen.client];
        return;
    }
    text.numbers.insert({seen.epoch, seen.seq});
    m_said.insert({seen.epoch, seen.seq}, seen.id);
}

void Sends::finish(qint64 t)
{
    for (auto client = m_clients.cbegin(); client != m_clients.cend(); ++client) {
        for (auto open = client->open.cbegin(); open != client->open.cend(); ++open)
            violate(client.key(), u"id %1 has no outcome"_s.arg(open.key()));
    }
    for (const Promise &promise : std::as_const(m_promises))
        checkPromise(promise, t);
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        checkText(text.key(), *text);
}

// What has a number is counted by Order for each who was there; here it must be the right text.
void Sends::checkPromise(const Promise &promise, qint64 end)
{
    if (promise.seq > 0) {
        const QString said = m_said.value({promise.epoch, promise.seq}, promise.id);
        if (said != promise.id)
            violate(promise.speaker, u"id %1 is ok as seq %2, which is shown as id %3"_s.arg(promise.id)
                                         .arg(promise.seq)
                                         .arg(said));
        return;
    }
    const QSet<QString> shownBy = m_texts.value(promise.id).shownBy;
    for (auto client = m_clients.cbegin(); client != m_clients.cend(); ++client) {
        const bool wasThere = client->joined && client->epoch == promise.epoch && client->since <= promise.t;
        if (wasThere && end - promise.t >= Order::settleMs && !shownBy.contains(client.key()))
            violate(client.key(),
                    u"id %1 never shown, which %2 was told is ok"_s.arg(promise.id, promise.speaker));
    }
}

void Sends::checkText(const QString &id, const Text &text)
{
    // What is said by one who is not watched may be said once in each epoch.
    const bool isWatched = text.composed > 0;
    if (m_hasStrangers && !isWatched)
        return;
    const int allowed = isWatched ? text.composed - text.refused : 1;
    const int times = isWatched ? int(text.numbers.size()) : mostInOneEpoch(text.numbers);
    if (allowed <= 0 && !text.shownBy.isEmpty())
        violate(*text.shownBy.constBegin(), u"id %1 shown, which was refused"_s.arg(id));
    else if (times > allowed)
        violate(*text.shownBy.constBegin(),
                u"id %1 shown %2 times, which was sent %3 times"_s.arg(id).arg(times).arg(allowed));
    for (auto client = text.unnumbered.cbegin(); allowed > 0 && client != text.unnumbered.cend(); ++client) {
        if (*client > allowed)
            violate(client.key(),
                    u"id %1 shown %2 times, which was sent %3 times"_s.arg(id).arg(*client).arg(allowed));
    }
}

void Sends::violate(const QString &client, const QString &what)
{
    m_violations.append(u"D3 %1 %2"_s.arg(client, what));
}

} // namespace Earshot
