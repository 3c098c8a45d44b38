#include "load.h"

#include <algorithm>
#include <utility>

// The part of Load in which they talk.
namespace Earshot {

namespace {

constexpr std::int64_t second = 1'000'000'000;

std::int64_t nsOf(double seconds)
{
    return std::int64_t(seconds * second);
}

} // namespace

void Load::speak(std::uint32_t number, std::int64_t at)
{
    Room &room = m_rooms[number];
    room.speaker = (room.speaker + 1) % room.members.size();
    const std::uint32_t id = room.ledger.say(std::uint32_t(room.speaker), at);
    m_pool.send(room.members[room.speaker], m_speech->frame(number, id));
    ++m_said;
    m_expected += room.members.size();
}

void Load::hear(Pool::Peer peer, const Speech::Heard &heard)
{
    Member &member = m_members[peer];
    Room &room = m_rooms[member.room];
    if (!heard.intact)
        return room.ledger.hearChanged();
    const Ledger::Said *said = room.ledger.hear(member.ear, heard.id, heard.number);
    if (!said)
        return;
    ++m_deliveries;
    m_latencies.add(m_pool.heardAt() - said->at);
    if (m_closed && said->heard == room.members.size())
        speak(member.room, Pool::now());
}

void Load::begin(const Plan &plan)
{
    m_speech.emplace(plan.size);
    m_latencies.clear();
    m_said = m_deliveries = m_expected = m_answers = 0;
    m_closed = plan.inFlight > 0;
    m_due = double(Pool::now());
    m_turn = 0;
    for (Room &room : m_rooms)
        room.ledger.begin();
    for (Member &member : m_members)
        member.ear = {};
    for (int i = 0; i < plan.inFlight; ++i) {
        for (std::uint32_t room = 0; room < plan.rooms; ++room)
            speak(plan.firstRoom + room, Pool::now());
    }
}

// Where the clock decides, a text counts from when it was due, whether or not we were late. The load does not
// sleep meanwhile: what it costs a server to wake who it sends to would depend on how fast the load is.
void Load::keepTalking(const Plan &plan, std::int64_t until)
{
    const double interval = plan.perSecond > 0 ? second / plan.perSecond : 0;
    for (std::int64_t now = Pool::now(); now < until; now = Pool::now()) {
        for (; interval > 0 && m_due <= double(now); m_due += interval)
            speak(plan.firstRoom + m_turn++ % plan.rooms, std::int64_t(m_due));
        m_pool.turn(0);
    }
}

void Load::drain(const Plan &plan)
{
    m_closed = false;
    const auto all = [&] { return m_deliveries + (m_options.channels ? m_answers : 0); };
    const std::uint64_t wanted = m_expected + (m_options.channels ? m_said : 0);
    std::uint64_t before = all();
    for (std::int64_t last = Pool::now(); all() < wanted && Pool::now() - last < nsOf(m_options.patience);) {
        m_pool.turn(50);
        if (std::exchange(before, all()) != all())
            last = Pool::now();
    }
    m_pool.turn(0); // what came twice
    m_unanswered += m_options.channels ? m_said - m_answers : 0;
    for (std::uint32_t room = plan.firstRoom; room < plan.firstRoom + plan.rooms; ++room) {
        for (const Pool::Peer peer : m_rooms[room].members)
            m_rooms[room].ledger.close(m_members[peer].ear);
    }
}

// From silence to silence: nothing that was paid for is not counted, and the other way round.
Load::Outcome Load::talk(const Plan &plan)
{
    const std::int64_t warm = nsOf(std::max(0.2, plan.seconds / 5));
    begin(plan);
    keepTalking(plan, Pool::now() + warm);
    drain(plan);
    begin(plan);
    Outcome outcome;
    const std::int64_t begun = Pool::now();
    outcome.before = Vitals::of(m_server);
    keepTalking(plan, begun + nsOf(plan.seconds));
    drain(plan);
    outcome.seconds = double(Pool::now() - begun) / second;
    outcome.after = Vitals::of(m_server);
    outcome.said = m_said;
    outcome.deliveries = m_deliveries;
    outcome.refused = m_refused;
    outcome.unanswered = m_unanswered;
    for (const Room &room : m_rooms)
        outcome.faults += room.ledger.faults();
    return outcome;
}

} // namespace Earshot
