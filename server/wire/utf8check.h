#pragma once

#include <QtGlobal>

namespace Earshot {

//! Whether bytes that come in pieces are UTF-8, told at the first byte that no text can have there (Unicode,
//! table 3-7: neither overlong forms nor surrogates nor what lies beyond U+10FFFF).
class Utf8Check
{
public:
    //! False from the first impossible byte on.
    bool add(const char *bytes, qsizetype size);
    //! Whether the text may end here: not inside a character.
    bool isWhole() const { return m_missing == 0; }

private:
    bool addLead(uchar byte);
    bool addTrail(uchar byte);

    quint8 m_missing = 0; // bytes of the character begun
    uchar m_lowest = 0x80; // what its next byte may be
    uchar m_highest = 0xbf;
};

} // namespace Earshot
