#pragma once

#include <QString>

#include <vector>

namespace Earshot {

using namespace Qt::StringLiterals;

//! What somebody wanted to be called, and the name it becomes, or '!' and a reason.
struct UsernameRow
{
    QString text;
    QString expected;
};

// clang-format off
inline std::vector<UsernameRow> usernameRows()
{
    const QString empty = u"!name-empty"_s;
    const QString tooLong = u"!name-too-long"_s;
    const QString zwj = u"\u200D"_s;
    const QString zwnj = u"\u200C"_s;
    const QString family = u"👨\u200D👩\u200D👧\u200D👦"_s;
    return {
        // names as they are
        {u"Anna"_s, u"Anna"_s},
        {u"blue fox"_s, u"blue fox"_s},
        {u"José Ñandú"_s, u"José Ñandú"_s},
        {u"O'Brien-Smith, Jr. (2)"_s, u"O'Brien-Smith, Jr. (2)"_s},
        {u"<b>Bob</b>"_s, u"<b>Bob</b>"_s}, // text is text; who shows it shows it as that
        {u"<img src=x onerror=a>"_s, u"<img src=x onerror=a>"_s},
        {u"%s%n{0}$(a)"_s, u"%s%n{0}$(a)"_s},
        {u"山田太郎"_s, u"山田太郎"_s},
        {u"김철수"_s, u"김철수"_s},
        {u"Владимир"_s, u"Владимир"_s},
        {u"שלום"_s, u"שלום"_s},
        {u"محمد"_s, u"محمد"_s},
        {u"स्वाति"_s, u"स्वाति"_s},
        {u"สมชาย ที่นี่"_s, u"สมชาย ที่นี่"_s},
        {u"Nguyễn Thị Ái"_s, u"Nguyễn Thị Ái"_s},
        {u"7"_s, u"7"_s},
        {u"."_s, u"."_s},
        {u"¯\\_(ツ)_/¯"_s, u"¯\\_(ツ)_/¯"_s},
        // NFC
        {u"Jose\u0301"_s, u"José"_s},
        {u"\u1112\u1161\u11AB"_s, u"한"_s},
        {u"\u212Bngstrom"_s, u"Ångstrom"_s},
        {u"a\u0323\u0307"_s, u"ạ\u0307"_s},
        {u"a\u0307\u0323"_s, u"ạ\u0307"_s},
        {u"e\u200B\u0301"_s, u"é"_s}, // together once what stood between is gone
        {u"\u1112\u200B\u1161\u2060\u11AB"_s, u"한"_s},
        // white space
        {u"  Anna  "_s, u"Anna"_s},
        {u"Anna \t\r\n  Bell"_s, u"Anna Bell"_s},
        {u"Anna\u00A0\u3000\u2003Bell"_s, u"Anna Bell"_s},
        {u"Anna\u2028Bell\u2029"_s, u"Anna Bell"_s},
        {u"Anna\u0085Bell"_s, u"Anna Bell"_s},
        {u"\u2800Anna\u2800\u2800Bell\u2800"_s, u"Anna Bell"_s},
        {u"Anna \u200B Bell"_s, u"Anna Bell"_s},
        {u"\u200BAnna \u200B"_s, u"Anna"_s},
        // controls, direction, invisible
        {u"An\0na"_s, u"Anna"_s},
        {u"An\u0007na\u001B[31m"_s, u"Anna[31m"_s},
        {u"An\u007Fna\u009F"_s, u"Anna"_s},
        {u"\u202Eanna\u202C"_s, u"anna"_s},
        {u"\u202Aa\u202Bb\u202Dc"_s, u"abc"_s},
        {u"\u2066a\u2067b\u2068c\u2069"_s, u"abc"_s},
        {u"\u200Ea\u200Fb\u061C"_s, u"ab"_s},
        {u"\uFEFFAnna\uFEFF"_s, u"Anna"_s},
        {u"An\u00ADna"_s, u"Anna"_s},
        {u"An\u2060\u2061\u2062\u2063\u2064na"_s, u"Anna"_s},
        {u"An\u206A\u206Fna"_s, u"Anna"_s},
        {u"An\u034Fna"_s, u"Anna"_s},
        {u"An\u180Ena"_s, u"Anna"_s},
        {u"An\u115F\u1160\u3164\uFFA0na"_s, u"Anna"_s},
        {u"An\u17B4\u17B5na"_s, u"Anna"_s},
        {u"An\U0001D159\U0001D173na"_s, u"Anna"_s},
        {u"🏴\U000E0067\U000E0062\U000E007F"_s, u"🏴"_s},
        {u"An\uE000\U000F0000\U00100000na"_s, u"Anna"_s},
        {u"An\uFDD0\uFFFE\uFFFF\U0001FFFEna"_s, u"Anna"_s},
        {u"An\u0378na"_s, u"Anna"_s},
        {u"An\uFFF9\uFFFC\uFFFDna"_s, u"Anna"_s},
        {QString(u"An"_s + QChar(0xD800) + u"na"_s + QChar(0xDC00)), u"Anna"_s},
        // variation selectors
        {u"A\uFE0FB\uFE00C\U000E0100"_s, u"ABC"_s},
        {u"❤\uFE0F"_s, u"❤\uFE0F"_s},
        {u"❤\uFE0F\uFE0F\uFE0E"_s, u"❤\uFE0F"_s},
        {u"1\uFE0F\u20E3"_s, u"1\uFE0F\u20E3"_s},
        {u"1\uFE0F"_s, u"1"_s},
        {u"葛\U000E0100飾"_s, u"葛\U000E0100飾"_s},
        {u"\u1820\u180B"_s, u"\u1820\u180B"_s},
        {u"葛\u180B"_s, u"葛"_s},
        {u"\uFE0F"_s, empty},
        // joiners
        {u"An"_s + zwj + u"na"_s, u"Anna"_s},
        {u"An"_s + zwnj + u"na"_s, u"Anna"_s},
        {zwj + u"Anna"_s + zwnj, u"Anna"_s},
        {u"می"_s + zwnj + u"خواهم"_s, u"می"_s + zwnj + u"خواهم"_s},
        {u"می"_s + zwnj + zwnj + u"خواهم"_s, u"می"_s + zwnj + u"خواهم"_s},
        {u"می"_s + zwnj, u"می"_s},
        {u"می"_s + zwnj + u" خواهم"_s, u"می خواهم"_s},
        {u"دا"_s + zwnj + u"دا"_s, u"دادا"_s}, // these letters do not join anyway
        {u"بِ"_s + zwnj + u"بَ"_s, u"بِ"_s + zwnj + u"بَ"_s},
        {u"ب"_s + zwj + u"ب"_s, u"بب"_s},
        {u"क्"_s + zwj + u"ष"_s, u"क्"_s + zwj + u"ष"_s},
        {u"क्"_s + zwnj + u"ष"_s, u"क्"_s + zwnj + u"ष"_s},
        {u"ශ්"_s + zwj + u"රී"_s, u"ශ්"_s + zwj + u"රී"_s},
        {u"അവന്"_s + zwj, u"അവന്"_s + zwj},
        {u"क"_s + zwj + u"ष"_s, u"कष"_s},
        {u"क्"_s + zwj + zwj + u"ष"_s, u"क्"_s + zwj + u"ष"_s},
        // emoji
        {u"🦊"_s, u"🦊"_s},
        {family, family},
        {u"👩🏽\u200D💻"_s, u"👩🏽\u200D💻"_s},
        {u"🏳\uFE0F\u200D🌈"_s, u"🏳\uFE0F\u200D🌈"_s},
        {u"👩\u200D❤\uFE0F\u200D👩"_s, u"👩\u200D❤\uFE0F\u200D👩"_s},
        {u"🇩🇪🇫🇷"_s, u"🇩🇪🇫🇷"_s},
        {u"👩\u200D"_s, u"👩"_s},
        {u"👩\u200Dx"_s, u"👩x"_s},
        {u"x\u200D👩"_s, u"x👩"_s},
        // marks
        {u"z\u0300\u0301\u0302\u0303\u0304\u0305\u0306"_s, u"z\u0300\u0301\u0302\u0303"_s},
        {u"z"_s + u"\u0336"_s.repeated(50) + u"a"_s + u"\u0336"_s.repeated(50),
         u"z"_s + u"\u0336"_s.repeated(4) + u"a"_s + u"\u0336"_s.repeated(4)},
        {u"\u0301\u0302Anna"_s, u"Anna"_s},
        {u"Anna \u0301Bell"_s, u"Anna Bell"_s},
        {u"बि्ं"_s, u"बि्ं"_s},
        // nothing left
        {QString(), empty},
        {u" \t\n"_s, empty},
        {u"\u200B\u200C\u200D\u2060\uFEFF"_s, empty},
        {u"\u3164"_s, empty},
        {u"\u2800\u2800"_s, empty},
        {u"\u0301\u0302"_s, empty},
        {u"\u202E\u202C"_s, empty},
        {u"\0\0"_s, empty},
        {QString(QChar(0xD83D)), empty},
        {u"\U000E0061"_s, empty},
        // too long
        {QString(32, u'n'), QString(32, u'n')},
        {QString(33, u'n'), tooLong},
        {QString(40, u' ') + QString(32, u'n') + QString(40, u' '), QString(32, u'n')},
        {u"n\u0336"_s.repeated(32), u"n\u0336"_s.repeated(32)},
        {u"n\u0336"_s.repeated(33), tooLong},
        {u"n\u200B"_s.repeated(32), QString(32, u'n')},
        {u"𠀀"_s.repeated(32), u"𠀀"_s.repeated(32)}, // 128 bytes
        {u"𠀀"_s.repeated(31) + u"e\u0336\u0336"_s, tooLong}, // 129
        {family.repeated(5), family.repeated(5)}, // 125 bytes, five characters
        {family.repeated(6), tooLong},
        {u"n\u0336\u0336\u0336\u0336"_s.repeated(15), tooLong},
        {QString(2048, u' ') + u"n"_s, tooLong}, // nobody reads that far
        {u"\uFDFA"_s.repeated(32), u"\uFDFA"_s.repeated(32)},
    };
}
// clang-format on

} // namespace Earshot
