#include "ledger.h"

namespace Earshot {

void Ledger::begin()
{
    m_before += std::int64_t(m_order.size());
    m_said.clear();
    m_order.clear();
    m_last.clear();
}

std::uint32_t Ledger::say(std::uint32_t sender, std::int64_t at)
{
    m_said.push_back({at, sender});
    return std::uint32_t(m_said.size() - 1);
}

const Ledger::Said *Ledger::hear(Ear &ear, std::uint32_t id, std::int64_t number)
{
    if (id >= m_said.size()) {
        ++m_faults.foreign;
        return nullptr;
    }
    if (ear.place == m_order.size())
        append(id);
    if (m_order[ear.place] == id)
        ++ear.place;
    else if (!hearOtherwise(ear, id))
        return nullptr;
    Said &said = m_said[id];
    if (number != noNumber && number != m_before + said.place + 1)
        ++m_faults.misnumbered;
    ++said.heard;
    return &said;
}

// The first one to hear of it, who has heard all else: this is its place in the order.
void Ledger::append(std::uint32_t id)
{
    Said &said = m_said[id];
    if (said.place != nowhere)
        return;
    said.place = std::uint32_t(m_order.size());
    m_order.push_back(id);
    if (m_last.size() <= said.sender)
        m_last.resize(said.sender + 1);
    if (m_last[said.sender] > id)
        ++m_faults.disordered;
    m_last[said.sender] = id + 1;
}

// It is not what comes next. True where it was not heard before.
bool Ledger::hearOtherwise(Ear &ear, std::uint32_t id)
{
    append(id);
    const std::uint32_t place = m_said[id].place;
    if (place < ear.place) {
        const bool late = ear.skipped && ear.skipped->erase(id) > 0;
        ++(late ? m_faults.disordered : m_faults.doubled);
        return late;
    }
    if (!ear.skipped)
        ear.skipped = std::make_unique<std::set<std::uint32_t>>();
    for (; ear.place < place; ++ear.place)
        ear.skipped->insert(m_order[ear.place]);
    ++ear.place;
    return true;
}

void Ledger::close(const Ear &ear)
{
    // What nobody heard has no place in the order at all.
    m_faults.lost += m_said.size() - ear.place + (ear.skipped ? ear.skipped->size() : 0);
}

} // namespace Earshot
