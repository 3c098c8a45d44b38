#pragma once

#include <QtGlobal>

#include <cstring>

namespace Earshot {

//! Whether this byte of a text stands in a JSON string as it is.
constexpr bool isPlainByte(char c)
{
    return uchar(c) >= 0x20 && c != '"' && c != '\\';
}

//! How many bytes at the start are plain, eight at a time: most of what people type. (That a word has a zero
//! byte is told by (w - 0x01..01) & ~w & 0x80..80, see "Bit Twiddling Hacks" by S. E. Anderson.)
inline qsizetype plainPrefix(const char *bytes, qsizetype size)
{
    constexpr quint64 ones = Q_UINT64_C(0x0101010101010101);
    constexpr quint64 tops = ones * 0x80;
    const auto hasZero = [](quint64 word) { return (word - ones) & ~word & tops; };
    qsizetype at = 0;
    for (quint64 word = 0; size - at >= qsizetype(sizeof word); at += qsizetype(sizeof word)) {
        std::memcpy(&word, bytes + at, sizeof word);
        const quint64 hasControl = (word - ones * 0x20) & ~word & tops;
        if (hasControl | hasZero(word ^ (ones * quint64('"'))) | hasZero(word ^ (ones * quint64('\\'))))
            break;
    }
    while (at < size && isPlainByte(bytes[at]))
        ++at;
    return at;
}

} // namespace Earshot
