#include "presencelist.h"

#include <functional>

namespace Earshot {

namespace {

constexpr std::string_view metasKey = "\":{\"metas\":[";
constexpr std::string_view refKey = "\"phx_ref\":\"";
constexpr std::string_view leavesKey = "\"leaves\":";

// The string that ends just before `end`, its opening quote found.
std::string_view stringBefore(std::string_view json, std::size_t end)
{
    const std::size_t quote = json.rfind('"', end - 1);
    return json.substr(quote + 1, end - quote - 1);
}

} // namespace

// Keys and references hold no quotes, and a string from outside cannot hold `":{"` unescaped.
PresenceList::Entries PresenceList::entriesIn(std::string_view json)
{
    Entries entries;
    constexpr std::hash<std::string_view> hash;
    for (std::size_t at = json.find(metasKey); at != json.npos;) {
        const std::size_t key = hash(stringBefore(json, at));
        const std::size_t next = json.find(metasKey, at + 1);
        const std::string_view metas = json.substr(at, next - at);
        for (std::size_t ref = metas.find(refKey); ref != metas.npos; ref = metas.find(refKey, ref + 1)) {
            const std::string_view value = metas.substr(ref + refKey.size());
            entries.push_back(key * 31 ^ hash(value.substr(0, value.find('"'))));
        }
        at = next;
    }
    return entries;
}

void PresenceList::state(std::string_view json)
{
    const Entries entries = entriesIn(json);
    m_entries = {entries.begin(), entries.end()};
    m_hasState = true;
    for (const Diff &diff : m_waiting)
        apply(diff);
    m_waiting.clear();
}

void PresenceList::diff(std::string_view json)
{
    const std::size_t middle = json.find(leavesKey);
    if (middle == json.npos)
        return;
    const std::size_t joins = json.find("\"joins\":");
    const std::string_view first = json.substr(0, middle);
    const std::string_view second = json.substr(middle);
    const bool joinsFirst = joins < middle;
    const Diff diff{entriesIn(joinsFirst ? first : json.substr(std::min(joins, json.size()))),
                    entriesIn(joinsFirst ? second : json.substr(middle, joins - middle))};
    if (m_hasState)
        apply(diff);
    else
        m_waiting.push_back(diff);
}

void PresenceList::apply(const Diff &diff)
{
    m_entries.insert(diff.joins.begin(), diff.joins.end());
    for (const std::uint64_t entry : diff.leaves)
        m_entries.erase(entry);
}

} // namespace Earshot
