#include "roomnames.h"

#include "lookalike.h"
#include "slug.h"
#include "wire/sealedform.h"
#include "wire/username.h"

#include <QHashSeed>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// Beyond, a number tells people nothing, and looking for a free one would cost a hostile crowd's every join.
constexpr int highestNumber = 20;

// What a name is and what it looks like are two things.
enum class Kind : size_t { Name, Look };

quint64 hashOf(const QString &key, Kind kind)
{
    return qHash(key, QHashSeed::globalSeed() ^ size_t(kind));
}

Outcome<QString> sealedName(const QString &wish)
{
    if (wish.size() > SealedForm::nameLetters)
        return Refusal{u"name-too-long"_s};
    return hasBase64UrlForm(wish) ? Outcome<QString>(wish) : Refusal{u"invalid-payload"_s};
}

} // namespace

Outcome<QString> RoomNames::nameFor(const QString &wish, std::optional<MemberId> member) const
{
    if (m_areSealed)
        return sealedName(wish);
    const auto cleaned = cleanUsername(wish);
    const QString *const name = std::get_if<QString>(&cleaned);
    if (!name)
        return cleaned;
    if (isAnothers(nameHash(*name), member))
        return Refusal{u"name-taken"_s};
    if (!looksLikeAnothers(*name, member))
        return *name;
    for (int number = 2; number <= highestNumber; ++number) {
        const QString numbered = numberedName(*name, number);
        if (!numbered.isEmpty() && !looksLikeAnothers(numbered, member))
            return numbered;
    }
    return Refusal{u"name-taken"_s};
}

QString RoomNames::drawn() const
{
    if (m_areSealed)
        return {};
    QString name = randomUsername();
    while (looksLikeAnothers(name, {}))
        name = randomUsername();
    return name;
}

quint64 RoomNames::nameHash(const QString &name)
{
    return hashOf(usernameKey(name), Kind::Name);
}

std::vector<quint64> RoomNames::lookHashes(const QString &name)
{
    std::vector<quint64> hashes;
    const QStringList looks = lookalikeKeys(name);
    for (const QString &look : looks)
        hashes.push_back(hashOf(look, Kind::Look));
    return hashes;
}

void RoomNames::insert(const QString &name, MemberId member)
{
    if (m_areSealed)
        return;
    const std::vector<quint64> looks = lookHashes(name);
    if (m_keys.empty()) // most rooms are small: no more than they need
        m_keys.reserve(1 + looks.size());
    insert(nameHash(name), member);
    for (const quint64 hash : looks)
        insert(hash, member);
}

void RoomNames::insert(quint64 hash, MemberId member)
{
    const Key key{hash, member};
    m_keys.insert(std::upper_bound(m_keys.begin(), m_keys.end(), key), key);
}

void RoomNames::remove(const QString &name, MemberId member)
{
    if (m_areSealed)
        return;
    remove(nameHash(name), member);
    for (const quint64 hash : lookHashes(name))
        remove(hash, member);
    if (m_keys.size() < m_keys.capacity() / 4) // a crowd went
        m_keys.shrink_to_fit();
}

void RoomNames::remove(quint64 hash, MemberId member)
{
    const auto [begin, end] = std::equal_range(m_keys.begin(), m_keys.end(), Key{hash, member});
    const auto key = std::find_if(begin, end, [member](const Key &each) { return each.owner == member; });
    if (key != end)
        m_keys.erase(key);
}

bool RoomNames::isAnothers(quint64 hash, std::optional<MemberId> member) const
{
    const auto [begin, end] = std::equal_range(m_keys.begin(), m_keys.end(), Key{hash, {}});
    return std::any_of(begin, end, [member](const Key &each) { return each.owner != member; });
}

bool RoomNames::looksLikeAnothers(const QString &name, std::optional<MemberId> member) const
{
    const std::vector<quint64> hashes = lookHashes(name);
    return std::any_of(hashes.begin(), hashes.end(), [&](quint64 hash) { return isAnothers(hash, member); });
}

} // namespace Earshot
