#include "history.h"

#include "checker.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// Who comes is told by itself, others may see it a moment before: the truth is told as if it had been
// earlier.
constexpr qint64 earlierMs = 500;
constexpr qint64 graceMs = 9 * 1000; // rooms keep a place for 10 s
constexpr int settleMs = 2100; // a little more than what the rules allow

Observation ofTest(const QString &event, qint64 t)
{
    Observation seen;
    seen.t = t;
    seen.client = u"test"_s;
    seen.event = event;
    return seen;
}

} // namespace

History &History::ofThisTest()
{
    static History history;
    return history;
}

QString History::newClient()
{
    return u"c%1"_s.arg(++m_clients);
}

void History::tell(Observation seen)
{
    if (seen.t == 0)
        seen.t = QDateTime::currentMSecsSinceEpoch();
    m_lines.append(seen);
    follow(seen);
}

void History::hasStrangers()
{
    m_lines.append(ofTest(u"strangers"_s, QDateTime::currentMSecsSinceEpoch()));
}

void History::follow(const Observation &seen)
{
    if (seen.event == "killed"_L1)
        return killed(seen);
    Room &room = m_rooms[seen.room];
    if (seen.event == "joined"_L1)
        return joined(seen, room);
    const auto place = room.find(seen.client);
    if (place == room.end())
        return;
    if (seen.event == "lost"_L1 && place->lostAt == 0) { // each vain try to come back is told so, too
        place->lostAt = seen.t;
        tellTruth(seen.room, u"silent"_s, seen.t);
    } else if (seen.event == "left"_L1 || seen.event == "ended"_L1) {
        room.remove(seen.client);
        tellTruth(seen.room, u"clean"_s, seen.t);
    } else if (seen.event == "presence"_L1 && place->username != seen.from && !seen.from.isEmpty()) {
        place->username = seen.from;
        tellTruth(seen.room, u"clean"_s, seen.t);
    }
}

void History::joined(const Observation &seen, Room &room)
{
    const Place before = std::exchange(room[seen.client], {seen.from, 0});
    const bool isBack = before.lostAt > 0 && seen.kept && before.username == seen.from;
    if (isBack && seen.t - before.lostAt < graceMs) {
        add(u"away"_s, seen.room, seen.from, before.lostAt);
        add(u"back"_s, seen.room, seen.from, seen.t);
    }
    tellTruth(seen.room, u"clean"_s, seen.t);
}

void History::killed(const Observation &seen)
{
    for (auto room = m_rooms.begin(); room != m_rooms.end(); ++room) {
        if (room->remove(seen.who) > 0)
            tellTruth(room.key(), u"silent"_s, seen.t);
    }
}

void History::tellTruth(const QString &room, const QString &after, qint64 t)
{
    Observation truth = ofTest(u"truth"_s, t - earlierMs);
    truth.room = room;
    truth.after = after;
    truth.within = earlierMs;
    for (const Place &place : std::as_const(m_rooms[room])) {
        if (place.lostAt == 0)
            truth.members.append(place.username);
    }
    truth.members.sort();
    m_lines.append(truth);
}

void History::add(const QString &event, const QString &room, const QString &member, qint64 t)
{
    Observation seen = ofTest(event, t);
    seen.room = room;
    seen.member = member;
    m_lines.append(seen);
}

// Settled is what would be well if nothing more came.
void History::settle() const
{
    const auto isSettled = [this] {
        QList<Observation> lines = m_lines;
        lines.append(ofTest(u"end"_s, QDateTime::currentMSecsSinceEpoch() + 10 * settleMs));
        const QStringList found = violations(lines);
        return std::none_of(found.begin(), found.end(), [](const QString &violation) {
            return violation.startsWith("D1"_L1) || violation.startsWith("D5"_L1);
        });
    };
    [[maybe_unused]] const bool settled = QTest::qWaitFor(isSettled, settleMs);
}

QStringList History::judge()
{
    return violations(std::exchange(*this, {}).m_lines);
}

void JudgedTest::cleanup()
{
    const QStringList found = History::ofThisTest().judge();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

} // namespace Earshot
