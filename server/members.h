#pragma once

#include "memberid.h"
#include "tokenbucket.h"

#include <QString>

#include <array>
#include <map>

namespace Earshot {

//! What only the member knows, beside its server.
using Secret = std::array<quint32, 4>;

//! Who one is, and what nobody else knows.
QString sessionOf(MemberId member, const Secret &secret);
//! Whom a session names; it need not be theirs.
MemberId namedBy(const QString &session);

//! What a room knows of one who is in it, or was a moment ago.
struct Member
{
    Secret secret = {};
    QString username;
    quint64 since = 0; //!< the room's last number when it came first: it heard nothing before
    qint64 lostAt = 0; //!< while it has no connection
    qint64 typedAt = 0;
    TokenBucket messages;
    TokenBucket renames;
    quint32 place = 0; //!< among those who came, the first has the lowest
    int connections = 0;
    bool returns = false;
    bool isOwner = false; //!< it showed that it opened the room
};
using Members = std::map<MemberId, Member>; // nothing but its nodes, which stay where they are

QString sessionOf(const Members::value_type &member);
//! Whose session it is among these.
const Members::value_type *ownerOf(const QString &session, const Members &members);
//! One more, of whom nothing is known yet but its secret.
Members::node_type memberOf(MemberId id, const Secret &secret);

} // namespace Earshot
