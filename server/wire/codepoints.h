#pragma once

#include <QStringView>

#include <string>

namespace Earshot {

//! The text's code points, a lone surrogate as itself. Qt's own conversions swallow a byte order mark at the
//! front.
inline std::u32string codePoints(QStringView text)
{
    std::u32string points;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        points += pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
        at += pair ? 1 : 0;
    }
    return points;
}

//! Nothing that could be shown: controls, format characters (direction, joiners, tags), surrogates, private
//! use, unassigned and noncharacters.
inline bool isControl(char32_t c)
{
    return QChar::category(c) >= QChar::Other_Control && QChar::category(c) <= QChar::Other_NotAssigned;
}

//! A combining mark of any kind.
inline bool isMark(char32_t c)
{
    return QChar::category(c) <= QChar::Mark_Enclosing;
}

//! Picks one of the forms of the character before it and has no look of its own.
inline bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180D)
           || c == 0x180F;
}

//! Letters and marks that show nothing: the rest of Unicode's Default_Ignorable_Code_Point
//! (DerivedCoreProperties), and two fillers that are blank in every font. They would make two names that look
//! alike.
inline bool isInvisible(char32_t c)
{
    switch (c) {
    case 0x034F: // combining grapheme joiner
    case 0x115F: // Hangul fillers
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
    case 0x17B4: // Khmer inherent vowels
    case 0x17B5:
    case 0x16FE4: // Khitan filler
    case 0x1D159: // null notehead
        return true;
    default: return isVariationSelector(c);
    }
}

} // namespace Earshot
