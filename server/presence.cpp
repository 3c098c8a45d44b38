#include "presence.h"

#include "wire/jsonwriter.h"

#include <algorithm>
#include <utility>

namespace Earshot {

namespace {

constexpr qsizetype usualMeta = 128; // bytes, with its key

constexpr qsizetype refLetters = 16; // Phoenix's
constexpr std::size_t crowd = 50;
constexpr quint32 givenInCrowd = 1u << 31;

// Base64url, the lowest digit first. In a crowd everyone gets everyone's: there it is as short as can be.
void appendRef(QByteArray &json, quint32 ref)
{
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const qsizetype least = json.size() + ((ref & givenInCrowd) ? 1 : refLetters);
    for (quint32 left = ref & ~givenInCrowd; left > 0 || json.size() < least; left /= 64)
        json.append(digits[left % 64]);
}

//! Writes an object of keys with metas, those of one key together.
class Entries
{
public:
    explicit Entries(qsizetype usual) { m_json.reserve(usual * usualMeta); }

    //! Of the same key as the last one, or another: where the meta goes.
    QByteArray &next(MemberId key)
    {
        if (!m_isFirst && key == m_key)
            return m_json.append(',');
        m_json += std::exchange(m_isFirst, false) ? "{\"" : "]},\"";
        append(m_json, m_key = key);
        return m_json.append("\":{\"metas\":[");
    }
    QByteArray json() { return m_isFirst ? QByteArrayLiteral("{}") : m_json.append("]}}"); }

private:
    QByteArray m_json;
    MemberId m_key = {};
    bool m_isFirst = true;
};

} // namespace

void Presence::append(QByteArray &json, const Meta &meta)
{
    appendDecimal(json.append("{\"online_at\":"), meta.onlineAt);
    appendRef(json.append(",\"phx_ref\":\""), meta.ref);
    if (meta.refBefore != 0)
        appendRef(json.append("\",\"phx_ref_prev\":\""), meta.refBefore);
    appendQuoted(json.append("\",\"username\":"), meta.username);
    json += '}';
}

quint32 Presence::nextRef()
{
    return ++m_refs | (m_metas.size() < crowd ? 0 : givenInCrowd);
}

void Presence::track(MemberId key, Seat *seat, const QString &username, qint64 onlineAt)
{
    const Meta meta{seat, nextRef(), 0, onlineAt, username};
    m_metas.emplace(key, meta);
    m_changes.push_back({key, true, meta});
}

void Presence::rename(MemberId key, const QString &username)
{
    const auto [begin, end] = m_metas.equal_range(key);
    for (auto it = begin; it != end; ++it) {
        Meta &meta = it->second;
        m_changes.push_back({key, false, meta});
        meta.refBefore = std::exchange(meta.ref, nextRef());
        meta.username = username;
        m_changes.push_back({key, true, meta});
    }
}

Presence::Metas::iterator Presence::metaOf(MemberId key, const Seat *seat)
{
    const auto [begin, end] = m_metas.equal_range(key);
    const auto meta = std::find_if(begin, end, [seat](const auto &each) { return each.second.seat == seat; });
    return meta == end ? m_metas.end() : meta;
}

void Presence::untrack(MemberId key, const Seat *seat)
{
    const auto meta = metaOf(key, seat);
    if (meta == m_metas.end())
        return;
    m_changes.push_back({key, false, meta->second});
    m_metas.erase(meta);
}

void Presence::untrackAll(MemberId key)
{
    const auto [begin, end] = m_metas.equal_range(key);
    for (auto it = begin; it != end; ++it)
        m_changes.push_back({key, false, it->second});
    m_metas.erase(begin, end);
}

void Presence::vacate(MemberId key, const Seat *seat)
{
    const auto meta = metaOf(key, seat);
    if (meta != m_metas.end())
        meta->second.seat = nullptr;
}

Seat *Presence::reseat(MemberId key, Seat *seat)
{
    const auto meta = m_metas.lower_bound(key);
    return meta != m_metas.end() && meta->first == key ? std::exchange(meta->second.seat, seat) : nullptr;
}

std::vector<Seat *> Presence::seats() const
{
    std::vector<Seat *> seats;
    for (const auto &[key, meta] : m_metas) {
        if (meta.seat)
            seats.push_back(meta.seat);
    }
    return seats;
}

Payload Presence::state()
{
    if (std::exchange(m_isWritten, true))
        return m_state;
    Entries entries(qsizetype(m_metas.size()));
    for (const auto &[key, meta] : m_metas)
        append(entries.next(key), meta);
    m_state = Payload::fromJson(entries.json());
    return m_state;
}

void Presence::dropState()
{
    m_state = {};
    m_isWritten = false;
}

Payload Presence::takeDiff()
{
    dropState();
    std::vector<Change> changes;
    changes.swap(m_changes);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &one, const Change &other) { return one.key < other.key; });
    return Payload::fromJson("{\"joins\":" + entries(changes, true) + ",\"leaves\":" + entries(changes, false)
                             + '}');
}

QByteArray Presence::entries(const std::vector<Change> &changes, bool joins)
{
    Entries entries(qsizetype(changes.size()));
    for (const Change &change : changes) {
        if (change.joins == joins)
            append(entries.next(change.key), change.meta);
    }
    return entries.json();
}

} // namespace Earshot
