#include "presencerule.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Earshot {

void PresenceRule::see(const Observation &seen)
{
    const QString &event = seen.event;
    m_hasStrangers = m_hasStrangers || event == "strangers"_L1;
    if (event == "truth"_L1)
        return truth(seen);
    if (event == "away"_L1 || event == "back"_L1) {
        event == "away"_L1 ? void(m_away.insert(seen.member)) : void(m_away.remove(seen.member));
        return;
    }
    const bool isEnd = event == "lost"_L1 || event == "left"_L1 || event == "ended"_L1;
    const bool isKilled = event == "killed"_L1;
    if (!isEnd && !isKilled && event != "joined"_L1 && event != "presence"_L1)
        return;
    const QString name = isKilled ? seen.who : seen.client;
    Client &client = m_clients[name];
    judge(name, client, seen.t - 1);
    client.since = seen.t;
    if (event == "joined"_L1) {
        client.judgedFrom = client.joined ? client.judgedFrom : seen.t + cleanMs;
        client.joined = true;
    } else if (event == "presence"_L1) {
        presence(seen, client);
    } else {
        client.joined = false;
        client.reported.clear();
    }
}

void PresenceRule::truth(const Observation &seen)
{
    judgeAll(seen.t - 1);
    const QSet<QString> members(seen.members.begin(), seen.members.end());
    const QSet<QString> changed = (members - m_truth) + (m_truth - members);
    const qint64 settled = seen.t + seen.within + (seen.after == "silent"_L1 ? silentMs : cleanMs);
    for (const QString &member : changed)
        m_settled[member] = std::max(m_settled.value(member), settled);
    if (!std::exchange(m_hasTruth, true))
        m_othersSettled = settled;
    m_truth = members;
    for (Client &client : m_clients)
        client.since = seen.t;
}

void PresenceRule::presence(const Observation &seen, Client &client)
{
    const QSet<QString> list(seen.members.begin(), seen.members.end());
    const QSet<QString> renamed(seen.renamed.begin(), seen.renamed.end());
    const QSet<QString> gone = ((client.list - list) & m_away) - renamed;
    for (const QString &member : gone) {
        if (client.joined && seen.t >= client.judgedFrom) {
            m_violations.append(
                u"D5 %1 saw %2 leave, who was away for less than the grace"_s.arg(seen.client, member));
            client.reported.insert(member);
        }
    }
    client.list = list;
    client.shows = true;
}

void PresenceRule::judgeAll(qint64 t)
{
    for (auto client = m_clients.begin(); client != m_clients.end(); ++client)
        judge(client.key(), *client, t);
}

// What the client shows did not change up to `t`, and neither did the truth; only time passed, and nothing
// that was wrong becomes right by that.
void PresenceRule::judge(const QString &name, Client &client, qint64 t)
{
    if (!m_hasTruth || m_hasStrangers || !client.joined || !client.shows || t < client.since
        || t < client.judgedFrom)
        return;
    const QSet<QString> missing = m_truth - client.list;
    const QSet<QString> ghosts = client.list - m_truth;
    QSet<QString> wrong;
    const QSet<QString> strange = missing + ghosts;
    for (const QString &member : strange) {
        if (!isSettled(member, t))
            continue;
        wrong.insert(member);
        if (!client.reported.contains(member))
            m_violations.append((ghosts.contains(member) ? u"D5 %1 shows %2, who is not in the room"_s
                                                         : u"D5 %1 does not show %2, who is in the room"_s)
                                    .arg(name, member));
    }
    client.reported = wrong;
}

bool PresenceRule::isSettled(const QString &member, qint64 t) const
{
    return m_settled.value(member, m_othersSettled) <= t;
}

void PresenceRule::finish(qint64 t)
{
    judgeAll(t);
}

} // namespace Earshot
