#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace Earshot {

//! Who is there, as one client knows it from presence_state and presence_diff: what Phoenix's clients do, for
//! members with one connection each.
class PresenceList
{
public:
    //! The payload of a presence_state.
    void state(std::string_view json);
    //! The payload of a presence_diff. Before the state came it waits for it.
    void diff(std::string_view json);

    bool hasState() const { return m_hasState; }
    std::size_t size() const { return m_entries.size(); }
    bool operator==(const PresenceList &other) const { return m_entries == other.m_entries; }

private:
    using Entries = std::vector<std::uint64_t>; // hashes of key and phx_ref

    struct Diff
    {
        Entries joins;
        Entries leaves;
    };
    static Entries entriesIn(std::string_view json);
    void apply(const Diff &diff);

    std::unordered_set<std::uint64_t> m_entries;
    std::vector<Diff> m_waiting;
    bool m_hasState = false;
};

} // namespace Earshot
