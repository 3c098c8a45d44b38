#include "load.h"

#include <algorithm>
#include <utility>

namespace Earshot {

namespace {

constexpr std::int64_t second = 1'000'000'000;

bool holds(std::string_view text, std::string_view what)
{
    return text.find(what) != text.npos;
}

} // namespace

Load::Load(const Options &options, pid_t server)
    : m_options(options)
    , m_server(server)
    , m_pool(*this, options.port, options.sources)
{}

void Load::come(std::uint32_t room)
{
    const auto seat = std::uint32_t(m_rooms[room].members.size());
    const auto peer = Pool::Peer(m_members.size());
    m_members.push_back({room, seat});
    m_rooms[room].members.push_back(peer);
    m_pool.open(m_options.channels ? "/socket/websocket?vsn=2.0.0" : "/b" + std::to_string(room),
                peer == m_stalled ? 4096 : 0);
}

Load::Arrivals Load::gather(std::uint32_t firstRoom, std::uint32_t rooms, std::uint32_t members, int atOnce)
{
    m_arrivals = {};
    m_rooms.resize(std::max(m_rooms.size(), std::size_t(firstRoom) + rooms));
    const std::int64_t begun = Pool::now();
    const std::uint32_t all = rooms * members;
    std::uint32_t came = 0;
    int settled = 0;
    for (std::int64_t last = begun; std::uint32_t(settled) < all && Pool::now() - last < 60 * second;) {
        while (came < all && int(came) - settled < atOnce)
            come(firstRoom + came++ / members);
        m_pool.turn(100);
        int now = m_arrivals.in;
        for (const auto &[problem, count] : m_arrivals.problems)
            now += count;
        if (now != settled)
            last = Pool::now();
        settled = now;
    }
    m_arrivals.seconds = double(Pool::now() - begun) / second;
    if (const int silent = int(all) - settled; silent > 0)
        m_arrivals.problems["no answer"] += silent;
    return m_arrivals;
}

void Load::opened(Pool::Peer peer)
{
    if (m_options.channels)
        m_pool.send(peer, Speech::joinFrame(m_members[peer].room));
    else
        isIn(peer);
}

void Load::isIn(Pool::Peer peer)
{
    m_members[peer].in = true;
    ++m_arrivals.in;
}

void Load::lost(Pool::Peer peer, const std::string &why)
{
    if (peer == m_stalled)
        m_end = why;
    else
        ++m_arrivals.problems[why];
    m_members[peer].in = false;
}

void Load::told(Pool::Peer peer, std::string_view text)
{
    const auto heard = m_speech ? m_speech->heardIn(text) : std::nullopt;
    if (heard)
        hear(peer, *heard);
    else
        note(peer, text);
}

void Load::note(Pool::Peer peer, std::string_view text)
{
    const std::string_view head = text.substr(0, 64);
    const bool isState = holds(head, "\"presence_state\"");
    if (holds(head, "\"phx_reply\""))
        return answered(peer, text);
    if (!isState && !holds(head, "\"presence_diff\""))
        return;
    ++m_presenceFrames;
    if (m_options.lists && isState)
        m_members[peer].list.state(text);
    else if (m_options.lists)
        m_members[peer].list.diff(text);
}

void Load::answered(Pool::Peer peer, std::string_view text)
{
    const bool ok = holds(text, "\"status\":\"ok\"");
    if (!m_members[peer].in && ok)
        return isIn(peer);
    if (!m_members[peer].in) {
        ++m_arrivals.problems[std::string(text.substr(0, 200))];
        return;
    }
    ++m_answers;
    m_refused += ok ? 0 : 1;
}

bool Load::addStalled(std::uint32_t room)
{
    m_stalled = Pool::Peer(m_members.size());
    m_end.clear();
    come(room);
    for (int i = 0; i < 100 && !m_members[m_stalled].in && m_end.empty(); ++i)
        m_pool.turn(100);
    m_rooms[room].members.pop_back(); // it neither speaks nor is waited for
    settle(200);
    if (m_end.empty())
        m_pool.stall(m_stalled);
    return m_end.empty();
}

std::string Load::endOfStalled(int ms)
{
    m_speech.reset();
    m_pool.resume(m_stalled);
    for (const std::int64_t end = Pool::now() + ms * 1'000'000LL; m_end.empty() && Pool::now() < end;)
        m_pool.turn(100);
    m_pool.close(std::exchange(m_stalled, noPeer));
    return m_end.empty() ? "open" : m_end;
}

void Load::settle(int ms)
{
    std::uint64_t bytes = m_pool.bytes();
    for (std::int64_t last = Pool::now(); Pool::now() - last < ms * 1'000'000LL;) {
        m_pool.turn(20);
        if (std::exchange(bytes, m_pool.bytes()) != m_pool.bytes())
            last = Pool::now();
    }
}

int Load::differingLists() const
{
    int differing = 0;
    for (const Member &member : m_members) {
        const Room &room = m_rooms[member.room];
        const PresenceList &first = m_members[room.members.front()].list;
        const bool same =
            member.list.hasState() && member.list.size() == room.members.size() && member.list == first;
        differing += same ? 0 : 1;
    }
    return differing;
}

} // namespace Earshot
