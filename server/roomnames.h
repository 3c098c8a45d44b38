#pragma once

#include "memberid.h"
#include "wire/refusal.h"

#include <QString>

#include <optional>
#include <vector>

namespace Earshot {

//! The names of those in a room: nobody is called as another is, and nobody's name looks like another's.
class RoomNames
{
public:
    //! In a private room names are sealed: all that can be told of one is its form, and none is drawn.
    explicit RoomNames(bool areSealed = false)
        : m_areSealed(areSealed)
    {}

    //! What `member` (nobody: somebody new) will be called who wishes to be called so: a name that looks like
    //! another's is given a number, " (2)" and on. Reasons: name-empty, name-too-long, invalid-payload
    //! (sealed names); name-taken where
    //! somebody has that very name, or where so many look alike that a number does not help.
    Outcome<QString> nameFor(const QString &wish, std::optional<MemberId> member = {}) const;
    //! A name drawn at random that nobody has; empty where names are sealed.
    QString drawn() const;

    void insert(const QString &name, MemberId member);
    void remove(const QString &name, MemberId member);

private:
    //! What a name is, or looks like, as a number: of the hash of its keys there is one in 2^64 that is
    //! another's by chance, and he is called otherwise then. Nobody can aim at it, the seed is a secret.
    struct Key
    {
        quint64 hash;
        MemberId owner;

        bool operator<(const Key &other) const { return hash < other.hash; }
    };

    static quint64 nameHash(const QString &name);
    static std::vector<quint64> lookHashes(const QString &name);
    bool isAnothers(quint64 hash, std::optional<MemberId> member) const;
    bool looksLikeAnothers(const QString &name, std::optional<MemberId> member) const;
    void insert(quint64 hash, MemberId member);
    void remove(quint64 hash, MemberId member);

    std::vector<Key> m_keys; // sorted: sixteen bytes each, and nothing around them
    bool m_areSealed;
};

} // namespace Earshot
