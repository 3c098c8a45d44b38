#pragma once

#include "histogram.h"
#include "ledger.h"
#include "pool.h"
#include "presencelist.h"
#include "speech.h"
#include "vitals.h"

#include <map>
#include <optional>

namespace Earshot {

//! Rooms full of clients, who come, talk and listen; and what came of it.
class Load : private Pool::Listener
{
public:
    struct Options
    {
        std::uint16_t port = 0;
        int sources = 20; //!< addresses that clients come from
        bool channels =
            true; //!< Phoenix Channels; otherwise a server that sends to all in a path what one sent
        bool lists = false; //!< clients keep presence lists
        double patience = 20; //!< seconds of silence after which what did not come is lost
    };
    struct Arrivals
    {
        int in = 0;
        double seconds = 0;
        std::map<std::string, int> problems = {};
    };
    struct Plan
    {
        int inFlight = 0; //!< per room: the next is said when all have heard one. 0: `perSecond` decides
        double perSecond = 0; //!< in all rooms together, whether they are heard or not
        double seconds = 2; //!< a part of it more goes before, to warm up
        std::uint32_t firstRoom = 0;
        std::uint32_t rooms = 1;
        std::size_t size = 256; //!< bytes of a text
    };
    struct Outcome
    {
        double seconds = 0;
        std::uint64_t said = 0;
        std::uint64_t deliveries = 0;
        Vitals before;
        Vitals after;
        std::uint64_t refused = 0; //!< ever, as what follows
        std::uint64_t unanswered = 0;
        Faults faults;
    };

    Load(const Options &options, pid_t server);

    //! Members come into each of `rooms` rooms, at most so many on their way at the same time.
    Arrivals gather(std::uint32_t firstRoom, std::uint32_t rooms, std::uint32_t members, int atOnce);
    Outcome talk(const Plan &plan);
    //! One more comes into the room, and never reads again.
    bool addStalled(std::uint32_t room);
    //! Reads again who did not, to its end if it comes within `ms`: says how that was, and ends it.
    std::string endOfStalled(int ms);
    //! Until nothing came for so long.
    void settle(int ms);

    Pool &pool() { return m_pool; }
    const Histogram &latencies() const { return m_latencies; }
    std::uint64_t presenceFrames() const { return m_presenceFrames; }
    //! Members whose list is not the first one's, or is not as long as there are members.
    int differingLists() const;

private:
    struct Member
    {
        std::uint32_t room = 0;
        std::uint32_t seat = 0;
        bool in = false;
        Ledger::Ear ear = {};
        PresenceList list = {};
    };
    struct Room
    {
        std::vector<Pool::Peer> members = {};
        std::size_t speaker = 0; // who speaks next
        Ledger ledger = {};
    };

    void opened(Pool::Peer peer) override;
    void told(Pool::Peer peer, std::string_view text) override;
    void lost(Pool::Peer peer, const std::string &why) override;

    void come(std::uint32_t room);
    void isIn(Pool::Peer peer);
    void hear(Pool::Peer peer, const Speech::Heard &heard);
    void note(Pool::Peer peer, std::string_view text);
    void answered(Pool::Peer peer, std::string_view text);
    void speak(std::uint32_t room, std::int64_t at);
    void begin(const Plan &plan);
    void keepTalking(const Plan &plan, std::int64_t until);
    void drain(const Plan &plan);

    Options m_options;
    pid_t m_server;
    Pool m_pool;
    std::vector<Member> m_members; // by peer
    std::vector<Room> m_rooms;
    Arrivals m_arrivals;
    std::string m_end; // how the stalled one ended
    static constexpr Pool::Peer noPeer = ~0u;
    Pool::Peer m_stalled = noPeer;

    // While they talk
    std::optional<Speech> m_speech;
    bool m_closed = false;
    double m_due = 0; // ns: of the next text, where the clock decides
    std::uint32_t m_turn = 0; // the room whose turn it is
    Histogram m_latencies;
    std::uint64_t m_said = 0;
    std::uint64_t m_deliveries = 0;
    std::uint64_t m_expected = 0; // deliveries of all that was said
    std::uint64_t m_answers = 0;
    std::uint64_t m_unanswered = 0;
    std::uint64_t m_refused = 0;
    std::uint64_t m_presenceFrames = 0;
};

} // namespace Earshot
