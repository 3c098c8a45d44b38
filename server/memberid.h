#pragma once

#include "digits.h"

#include <QString>

namespace Earshot {

//! What presence calls a member: nobody else in its room, and no secret. Written as six hexadecimal digits,
//! for everyone in a room is told everyone's.
enum class MemberId : quint32 {};

constexpr int memberIdDigits = 6;

inline void append(QByteArray &json, MemberId member)
{
    appendHex(json, quint32(member), memberIdDigits);
}

inline QString textOf(MemberId member)
{
    QByteArray text;
    append(text, member);
    return QString::fromLatin1(text);
}

//! The one that some random bits make; never nobody's.
constexpr MemberId memberIdFrom(quint32 bits)
{
    constexpr quint32 highest = (1U << 4 * memberIdDigits) - 1;
    return MemberId(bits % highest + 1);
}
static_assert(memberIdFrom(0) == MemberId(1) && memberIdFrom(0xffffff) == MemberId(1)
              && memberIdFrom(0xfffffe) == MemberId(0xffffff));

} // namespace Earshot
