#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <vector>

namespace Earshot {

//! What must never happen, counted.
struct Faults
{
    std::uint64_t lost = 0;
    std::uint64_t doubled = 0;
    std::uint64_t disordered = 0; //!< against the sender's order, or the order in which others heard it
    std::uint64_t foreign = 0; //!< never said, or changed on the way
    std::uint64_t misnumbered = 0; //!< the room's number is not the place in its order

    Faults &operator+=(const Faults &other)
    {
        lost += other.lost;
        doubled += other.doubled;
        disordered += other.disordered;
        foreign += other.foreign;
        misnumbered += other.misnumbered;
        return *this;
    }
};

//! What was said in one room, in which order it was heard, and how far each member has come in it.
//!
//! Whoever hears something first sets the order; all others have to agree with it. So a delivery that is as
//! it should be costs one comparison.
class Ledger
{
public:
    //! One member's place in the order.
    struct Ear
    {
        std::uint32_t place = 0;
        std::unique_ptr<std::set<std::uint32_t>> skipped =
            {}; //!< ids that came later than they should, or never
    };
    struct Said
    {
        std::int64_t at = 0; //!< ns
        std::uint32_t sender = 0;
        std::uint32_t heard = 0; //!< by how many
        std::uint32_t place = nowhere;
    };
    static constexpr std::uint32_t nowhere = ~0u;
    static constexpr std::int64_t noNumber = -1;

    //! Begins anew; the room's numbers go on, and so do the faults.
    void begin();
    //! The id of what `sender` says now.
    std::uint32_t say(std::uint32_t sender, std::int64_t at);
    //! `ear` hears what has this id, with the number that the room gave it. Null where it should not have.
    const Said *hear(Ear &ear, std::uint32_t id, std::int64_t number);
    //! Counts what came changed.
    void hearChanged() { ++m_faults.foreign; }
    //! Counts what never came to one who was there all the time.
    void close(const Ear &ear);

    std::size_t said() const { return m_said.size(); }
    const Faults &faults() const { return m_faults; }

private:
    bool hearOtherwise(Ear &ear, std::uint32_t id);
    void append(std::uint32_t id);

    std::vector<Said> m_said; // by id
    std::vector<std::uint32_t> m_order; // ids
    std::vector<std::uint32_t> m_last; // by sender: its last id in the order, plus 1
    std::int64_t m_before = 0; // what was numbered before this began
    Faults m_faults;
};

} // namespace Earshot
