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
        // directions: every control of it goes, what it stood among stays
        {u"\u202Bשלום\u202C"_s, u"שלום"_s},
        {u"محمد \u202Dabc\u202C"_s, u"محمد abc"_s},
        {u"Ann\u202Egpj.exe"_s, u"Anngpj.exe"_s},
        {u"\u2067שלום\u2069 \u2066Ann\u2069"_s, u"שלום Ann"_s},
        {u"\u2068\u2068\u2068Ann"_s, u"Ann"_s},
        {u"Ann\u2069\u202C\u2069"_s, u"Ann"_s},
        {u"\u061Cمحمد"_s, u"محمد"_s},
        {u"\u200Fשלום\u200F"_s, u"שלום"_s},
        {u"שלום Ann محمد"_s, u"שלום Ann محمد"_s},
        {u"(שלום) [محمد]"_s, u"(שלום) [محمد]"_s},
        {u"١٢٣ ۱۲۳ 123"_s, u"١٢٣ ۱۲۳ 123"_s},
        {u"\u07C0\u07C1\u07D3"_s, u"\u07C0\u07C1\u07D3"_s}, // N'Ko
        {u"\u0710\u0712\u0713"_s, u"\u0710\u0712\u0713"_s}, // Syriac
        {u"\U0001E900\U0001E922"_s, u"\U0001E900\U0001E922"_s}, // Adlam
        {u"\u0780\u07A6\u0781\u07A8"_s, u"\u0780\u07A6\u0781\u07A8"_s}, // Thaana
        // Hebrew and Arabic with their marks
        {u"שָׁלוֹם"_s, u"שָׁלוֹם"_s.normalized(QString::NormalizationForm_C)},
        {u"\uFB2Aלום"_s, u"ש\u05C1לום"_s}, // NFC takes this one apart
        {u"مُحَمَّد"_s, u"مُحَمَّد"_s.normalized(QString::NormalizationForm_C)},
        {u"\uFEE2\uFEE4\uFEA4\uFEE3"_s, u"\uFEE2\uFEE4\uFEA4\uFEE3"_s}, // presentation forms, another key only
        {u"ب"_s + u"\u064B\u064C\u064D\u064E\u064F\u0650"_s, u"ب\u064B\u064C\u064D\u064E"_s},
        {u"م\u0640\u0640\u0640حمد"_s, u"م\u0640\u0640\u0640حمد"_s}, // tatweel is a letter
        {u"لا إله"_s, u"لا إله"_s},
        {u"\uFDFB"_s, u"\uFDFB"_s},
        {u"ا\u200Dب"_s, u"اب"_s},
        {u"ب\u200C"_s, u"ب"_s},
        {u"\u200Cب"_s, u"ب"_s},
        {u"ب\u200C1"_s, u"ب1"_s},
        {u"نمی\u200Cدانم"_s, u"نمی\u200Cدانم"_s},
        // stacked marks
        {u"o\u0308\u0308"_s, u"ö\u0308"_s},
        {u"o\u0308\u0308\u0308\u0308\u0308"_s, u"ö\u0308\u0308\u0308\u0308"_s}, // one is in the letter
        {u"A\u0300\u0316\u0317\u0318\u0319\u031A"_s, u"À\u0316\u0317\u0318\u0319"_s}, // one is in the letter
        {u"Z\u0351\u036B\u0343\u036A\u0302"_s, u"Z\u0351\u036B\u0313\u036A"_s},
        {u"x\u20DD\u20DE\u20DF\u20E0\u20E2"_s, u"x\u20DD\u20DE\u20DF\u20E0"_s}, // enclosing ones
        {u"x\u0489"_s, u"x\u0489"_s},
        {u"x\u20D0\u20D1"_s, u"x\u20D0\u20D1"_s},
        {u"a\u0360b"_s, u"a\u0360b"_s}, // a double one
        {u" \u0301"_s, empty},
        {u"\u20DD"_s, empty},
        {u"Anna\n\u0301\u0302"_s, u"Anna"_s},
        {u"\u0345\u03B1"_s, u"\u03B1"_s},
        {u"1\u20E31\u20E3"_s, u"1\u20E31\u20E3"_s},
        {u"q\u0307\u0323"_s, u"q\u0323\u0307"_s},
        {u"\u1E9B\u0323"_s, u"\u1E9B\u0323"_s},
        // look-alikes are names of their own: the room numbers them, not this
        {u"\u0410nna"_s, u"\u0410nna"_s},
        {u"раураl"_s, u"раураl"_s},
        {u"paypaI"_s, u"paypaI"_s},
        {u"𝐀𝐧𝐧𝐚"_s, u"𝐀𝐧𝐧𝐚"_s},
        {u"Ａｎｎａ"_s, u"Ａｎｎａ"_s},
        {u"ⓐⓝⓝⓐ"_s, u"ⓐⓝⓝⓐ"_s},
        {u"ᴀɴɴᴀ"_s, u"ᴀɴɴᴀ"_s},
        {u"ɐuuɐ"_s, u"ɐuuɐ"_s},
        {u"\u2160\u2161\u216B"_s, u"\u2160\u2161\u216B"_s},
        {u"ﬁsh"_s, u"ﬁsh"_s},
        {u"\u03A9\u2126"_s, u"\u03A9\u03A9"_s}, // Ohm is Omega
        {u"K\u212A"_s, u"KK"_s}, // Kelvin is K
        {u"\uF900"_s, u"豈"_s}, // a compatibility ideograph with a canonical equal
        // zero width
        {u"A\u200Bn\u200Bn\u200Ba"_s, u"Anna"_s},
        {u"\u200B"_s.repeated(1000) + u"Anna"_s, u"Anna"_s},
        {u"An\u2060na"_s, u"Anna"_s},
        {u"An\u180Bna"_s, u"Anna"_s},
        {u"An\u2065na"_s, u"Anna"_s}, // unassigned and ignorable
        {u"An\U0001D17Ana"_s, u"Anna"_s}, // musical control
        {u"An\U0001BCA0\U0001BCA3na"_s, u"Anna"_s}, // shorthand controls
        {u"An\U000E0FFFna"_s, u"Anna"_s},
        {u"\U0001107F\u0020\u200B"_s, empty}, // a Brahmi joiner alone is a mark
        // tags
        {u"\U000E0001\U000E0041\U000E006E\U000E007F"_s, empty},
        {u"Ann\U000E0041"_s, u"Ann"_s},
        {u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F Fan"_s, u"🏴 Fan"_s},
        // variation selectors
        {u"☺\uFE0E"_s, u"☺\uFE0E"_s},
        {u"☺\uFE0F☺"_s, u"☺\uFE0F☺"_s},
        {u"#\uFE0F\u20E3*\uFE0F\u20E3"_s, u"#\uFE0F\u20E3*\uFE0F\u20E3"_s},
        {u"a\uFE0F\u20E3"_s, u"a\u20E3"_s},
        {u"\U000E01EF"_s, empty},
        {u"漢\U000E0101字"_s, u"漢\U000E0101字"_s},
        {u"漢\U000E0101\U000E0101字"_s, u"漢\U000E0101字"_s},
        {u"\uFE0E\uFE0FAnn"_s, u"Ann"_s},
        // joined pictures
        {u"👩\u200D🚀"_s, u"👩\u200D🚀"_s},
        {u"👩🏿\u200D🤝\u200D👨🏻"_s, u"👩🏿\u200D🤝\u200D👨🏻"_s},
        {u"🏴\u200D☠\uFE0F"_s, u"🏴\u200D☠\uFE0F"_s},
        {u"👁\uFE0F\u200D🗨\uFE0F"_s, u"👁\uFE0F\u200D🗨\uFE0F"_s},
        {u"🐻\u200D❄\uFE0F"_s, u"🐻\u200D❄\uFE0F"_s},
        {u"👩\u200D\u200D👩"_s, u"👩\u200D👩"_s},
        {u"\u200D👩\u200D"_s, u"👩"_s},
        {u"👍🏽👍🏿"_s, u"👍🏽👍🏿"_s},
        {u"🇩"_s, u"🇩"_s},
        {u"🇩🇪🇩"_s, u"🇩🇪🇩"_s},
        {u"🦊🦊🦊"_s, u"🦊🦊🦊"_s},
        // Hangul
        {u"\u1100\u1161"_s, u"가"_s},
        {u"\u1100\u1161\u11A8"_s, u"각"_s},
        {u"가\u11A8"_s, u"각"_s},
        {u"\u1100\u1100\u1161"_s, u"\u1100가"_s},
        {u"\u1161"_s, u"\u1161"_s},
        {u"\u3131\u314F"_s, u"\u3131\u314F"_s}, // compatibility letters stay apart
        {u"\uA960\uD7B0\uD7CB"_s, u"\uA960\uD7B0\uD7CB"_s}, // old ones
        {u"\u115F\u1161"_s, u"\u1161"_s},
        {u"김\u3164철수"_s, u"김철수"_s},
        // Indic and South East Asian
        {u"श्री"_s, u"श्री"_s},
        {u"ক্ষমা"_s, u"ক্ষমা"_s},
        {u"நிலா"_s, u"நிலா"_s},
        {u"ಕನ್ನಡ"_s, u"ಕನ್ನಡ"_s},
        {u"తెలుగు"_s, u"తెలుగు"_s},
        {u"മലയാളം"_s, u"മലയാളം"_s},
        {u"ਪੰਜਾਬੀ"_s, u"ਪੰਜਾਬੀ"_s},
        {u"ગુજરાતી"_s, u"ગુજરાતી"_s},
        {u"සිංහල"_s, u"සිංහල"_s},
        {u"မြန်မာ"_s, u"မြန်မာ"_s},
        {u"ភាសាខ្មែរ"_s, u"ភាសាខ្មែរ"_s},
        {u"ລາວ"_s, u"ລາວ"_s},
        {u"བོད་ཡིག"_s, u"བོད་ཡིག"_s},
        {u"ᠮᠣᠩᠭᠣᠯ"_s, u"ᠮᠣᠩᠭᠣᠯ"_s},
        {u"\u0958"_s, u"\u0915\u093C"_s}, // NFC takes it apart
        {u"\u0915\u093C"_s, u"\u0915\u093C"_s},
        {u"र\u094D\u200Dय"_s, u"र\u094D\u200Dय"_s},
        {u"\u093F"_s, empty},
        {u"ที่ ที่"_s, u"ที่ ที่"_s},
        {u"ক\u09CD\u200Cষ"_s, u"ক\u09CD\u200Cষ"_s},
        // other scripts
        {u"Ὀδυσσεύς"_s, u"Ὀδυσσεύς"_s},
        {u"ሰላም"_s, u"ሰላም"_s},
        {u"Հայաստան"_s, u"Հայաստան"_s},
        {u"საქართველო"_s, u"საქართველო"_s},
        {u"ᏣᎳᎩ"_s, u"ᏣᎳᎩ"_s},
        {u"ᐃᓄᒃᑎᑐᑦ"_s, u"ᐃᓄᒃᑎᑐᑦ"_s},
        {u"𓀀𓂀"_s, u"𓀀𓂀"_s},
        {u"𒀀"_s, u"𒀀"_s},
        {u"ꦲꦏ꧀ꦱꦫ"_s, u"ꦲꦏ꧀ꦱꦫ"_s},
        {u"𞤀𞤣"_s, u"𞤀𞤣"_s},
        {u"さくら サクラ ｻｸﾗ"_s, u"さくら サクラ ｻｸﾗ"_s},
        {u"は\u3099"_s, u"ば"_s},
        // not characters, or nobody's
        {u"An\uE123\uF8FFna"_s, u"Anna"_s},
        {u"\uE000"_s, empty},
        {u"\U0010FFFD"_s, empty},
        {u"\uFFFE"_s, empty},
        {u"\uFDD0\uFDEF"_s, empty},
        {u"\U0010FFFF\U0010FFFEx"_s, u"x"_s},
        {u"\uFFFD"_s, empty},
        {u"\uFEFF"_s, empty},
        {u"\uFEFFAnn\uFEFF Bell"_s, u"Ann Bell"_s},
        {QString(QString(QChar(0xDC00)) + QChar(0xD800) + u"x"_s), u"x"_s}, // the wrong way round
        {QString(u"x"_s + QChar(0xD83E)), u"x"_s},
        {QString(2048, QChar(0xD800)), empty},
        // lines, tabs and controls
        {u"Ann\nBell"_s, u"Ann Bell"_s},
        {u"Ann\rBell"_s, u"Ann Bell"_s},
        {u"Ann\r\nX-Evil: 1"_s, u"Ann X-Evil: 1"_s},
        {u"\tAnn\t\tBell\t"_s, u"Ann Bell"_s},
        {u"Ann\vBell\fCid"_s, u"Ann Bell Cid"_s},
        {u"Ann\u001B]0;title\u0007"_s, u"Ann]0;title"_s},
        {u"Ann\u009B31m"_s, u"Ann31m"_s},
        {u"\b\b\b\bAnn"_s, u"Ann"_s},
        {u"Ann\u001C\u001D\u001E\u001FBell"_s, u"AnnBell"_s},
        {u"\u1680Ann\u1680Bell"_s, u"Ann Bell"_s},
        {u"\u202FAnn\u205FBell"_s, u"Ann Bell"_s},
        // very long
        {QString(2048, u'n'), tooLong},
        {QString(2049, u'\u200B'), tooLong},
        {QString(2048, u'\u200B'), empty},
        {QString(100'000, u'n'), tooLong},
        {u"한"_s.repeated(32), u"한"_s.repeated(32)},
        {u"한"_s.repeated(33), tooLong},
        {u"\u1112\u1161\u11AB"_s.repeated(32), u"한"_s.repeated(32)},
        {u"🇩🇪"_s.repeated(16), u"🇩🇪"_s.repeated(16)}, // 128 bytes
        {u"🇩🇪"_s.repeated(17), tooLong},
        {u"க்ஷ"_s.repeated(10), u"க்ஷ"_s.repeated(10)},
        {u"க்ஷ"_s.repeated(16), tooLong}, // 144 bytes
        {u"👍🏽"_s.repeated(16), u"👍🏽"_s.repeated(16)},
        {u"ﷺ"_s.repeated(33), tooLong},
        {u"a\u0301"_s.repeated(32), u"á"_s.repeated(32)},
    };
}
// clang-format on

} // namespace Earshot
