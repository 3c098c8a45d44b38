#include "wire/utf8check.h"

#include <cstring>

namespace Earshot {

namespace {

// How many bytes at the start are ASCII for sure, in steps of eight: most of what people type and all JSON
// around it.
qsizetype asciiPrefix(const char *bytes, qsizetype size)
{
    qsizetype at = 0;
    for (quint64 word = 0; size - at >= qsizetype(sizeof word); at += qsizetype(sizeof word)) {
        std::memcpy(&word, bytes + at, sizeof word);
        if (word & Q_UINT64_C(0x8080808080808080))
            break;
    }
    return at;
}

} // namespace

bool Utf8Check::add(const char *bytes, qsizetype size)
{
    for (qsizetype at = 0; at < size; ++at) {
        if (m_missing == 0)
            at += asciiPrefix(bytes + at, size - at);
        if (at == size)
            return true;
        const uchar byte = uchar(bytes[at]);
        if (m_missing == 0 ? !addLead(byte) : !addTrail(byte))
            return false;
    }
    return true;
}

bool Utf8Check::addLead(uchar byte)
{
    if (byte < 0x80)
        return true;
    if (byte < 0xc2 || byte > 0xf4)
        return false;
    m_missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    m_lowest = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
    m_highest = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
    return true;
}

bool Utf8Check::addTrail(uchar byte)
{
    if (byte < m_lowest || byte > m_highest)
        return false;
    --m_missing;
    m_lowest = 0x80;
    m_highest = 0xbf;
    return true;
}

} // namespace Earshot
