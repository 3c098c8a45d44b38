#pragma once

#include <QString>

#include <vector>

namespace Earshot {

using namespace Qt::StringLiterals;

//! One who is there, a name that somebody else wishes for, and whether people could take them for each other.
struct LookalikeRow
{
    QString present;
    QString wish;
    bool alike;
};

// clang-format off
inline std::vector<LookalikeRow> lookalikeRows()
{
    return {
        // another script's letters
        {u"Anna"_s, u"\u0410nna"_s, true}, // Cyrillic A
        {u"Anna"_s, u"Ann\u0430"_s, true}, // Cyrillic a
        {u"Anna"_s, u"\u0391nna"_s, true}, // Greek Alpha
        {u"paypal"_s, u"\u0440\u0430\u0443\u0440\u0430l"_s, true},
        {u"HEX"_s, u"\u041D\u0415\u0425"_s, true}, // Cyrillic Н Е Х
        {u"hex"_s, u"\u041D\u0415\u0425"_s, true}, // and seen through the other case
        {u"cocoa"_s, u"\u0441\u043E\u0441\u043E\u0430"_s, true},
        {u"\u0441\u043E\u0441\u043E\u0430"_s, u"cocoa"_s, true},
        {u"Kim"_s, u"\u039Aim"_s, true},
        {u"Joe"_s, u"\u0408oe"_s, true},
        {u"sea"_s, u"\u0455ea"_s, true},
        {u"Bob"_s, u"\u0412ob"_s, true}, // Cyrillic Ve
        {u"Bob"_s, u"\u13F4ob"_s, true}, // Cherokee
        {u"Tom"_s, u"\u13A2om"_s, true},
        {u"Lisa"_s, u"\uA4E1isa"_s, true}, // Lisu
        {u"Oman"_s, u"\u0555man"_s, true}, // Armenian
        {u"go"_s, u"\u0261o"_s, true},
        {u"shop"_s, u"sh\u1D0Fp"_s, true},
        {u"ai"_s, u"\u0430\u0456"_s, true},
        {u"\u30CF"_s, u"\u516B"_s, true}, // Katakana Ha and the ideograph eight
        {u"\u30A8"_s, u"\u5DE5"_s, true}, // Katakana E and the ideograph work
        {u"\u4E00"_s, u"\u30FC"_s, true}, // one stroke
        {u"\u30ED"_s, u"\u53E3"_s, true},
        // figures and letters
        {u"paypal"_s, u"paypa1"_s, true},
        {u"paypal"_s, u"paypaI"_s, true}, // capital I
        {u"Paypal"_s, u"paypaI"_s, true},
        {u"paypal"_s, u"PaypaI"_s, true},
        {u"Ian"_s, u"lan"_s, true},
        {u"Olga"_s, u"0lga"_s, true},
        {u"olga"_s, u"0lga"_s, true},
        {u"Guest 1"_s, u"Guest l"_s, true},
        {u"Guest 1"_s, u"Guest \u0661"_s, true}, // Arabic-Indic one
        {u"Guest 0"_s, u"Guest O"_s, true},
        {u"h|de"_s, u"hIde"_s, true},
        // two for one
        {u"modern"_s, u"modem"_s, true},
        {u"Mark"_s, u"Rnark"_s, true},
        {u"Vivian"_s, u"Vivia\u0578"_s, true}, // Armenian Vo
        {u"fish"_s, u"\uFB01\u0455h"_s, true},
        {u"oe"_s, u"\u0153"_s, true},
        {u"ae"_s, u"\u04D5"_s, true},
        {u"VII"_s, u"V\u04C0\u04C0"_s, true}, // palochka
        // marks and signs
        {u"blue-fox"_s, u"blue\u2010fox"_s, true},
        {u"blue-fox"_s, u"blue\u2013fox"_s, true},
        {u"blue-fox"_s, u"blue\u2212fox"_s, true},
        {u"O'Brien"_s, u"O\u2019Brien"_s, true},
        {u"O'Brien"_s, u"O\u02BCBrien"_s, true},
        {u"a/b"_s, u"a\u2215b"_s, true},
        {u"a:b"_s, u"a\u0589b"_s, true},
        {u"a.b"_s, u"a\u0660b"_s, true}, // an Arabic-Indic nought is a dot
        {u"(o)"_s, u"\u2768o\u2769"_s, true},
        {u"\u00E0"_s, u"\u0430\u0300"_s, true},
        {u"\u00E7"_s, u"\u0441\u0327"_s, true},
        {u"\u00F6"_s, u"\u043E\u0308"_s, true},
        {u"\u0227"_s, u"a\u0358"_s, true}, // a dot above, twice in Unicode
        // mathematical and other fancy letters fold to the same name in another way: see usernameKey
        {u"Anna"_s, u"\U0001D5D4\u0578\u0578a"_s, true},
        {u"Anna"_s, u"\U0001D400nn\u0430"_s, true},
        // directions
        {u"\u05D0\u05D5"_s, u"\u05D0\u05DF"_s, true}, // Vav and final Nun look like l
        {u"llo"_s, u"\u05E1\u05D5\u05D5"_s, true}, // samekh, vav, vav, drawn from the right
        {u"oll"_s, u"\u05E1\u05D5\u05D5"_s, false},
        {u"\u0647\u0627"_s, u"lo"_s, true}, // heh, alef, drawn from the right
        {u"\u0647\u0627"_s, u"ol"_s, false},
        {u"\u0643"_s, u"\u06A9"_s, true}, // kaf and keheh
        {u"\u064A\u0627"_s, u"\u06CC\u0627"_s, true}, // yeh and Farsi yeh
        {u"(\u05D0)"_s, u")\u05D0("_s, false},
        // Indic and South East Asian
        {u"\u0966"_s, u"o"_s, true}, // Devanagari zero
        {u"\u0BE6"_s, u"\u0966"_s, true},
        {u"\u0E50"_s, u"o"_s, true},
        {u"\u0D20\u0D30"_s, u"o\u0D30"_s, true}, // Malayalam ttha
        {u"\u101D"_s, u"o"_s, true},
        {u"a\u0C02"_s, u"a\u0D02"_s, true}, // anusvara, Telugu and Malayalam
        // names apart
        {u"Anna"_s, u"Anne"_s, false},
        {u"Anna"_s, u"Hanna"_s, false},
        {u"Jos\u00E9"_s, u"Jose"_s, false},
        {u"Bob"_s, u"Rob"_s, false},
        {u"blue-fox"_s, u"blue fox"_s, false},
        {u"Ann (2)"_s, u"Ann (3)"_s, false},
        {u"Ann (2)"_s, u"Ann"_s, false},
        {u"Guest 1"_s, u"Guest 11"_s, false},
        {u"\u05D0\u05D1"_s, u"\u05D1\u05D0"_s, false},
        {u"\u0645\u062D\u0645\u062F"_s, u"\u0623\u062D\u0645\u062F"_s, false},
        {u"\u5C71\u7530"_s, u"\u5C71\u672C"_s, false},
        {u"\uAE40"_s, u"\uAE08"_s, false},
        {u"\U0001F98A"_s, u"\U0001F43A"_s, false},
        {u"\u0936\u092F\u093E\u092E"_s, u"\u0930\u093E\u092E"_s, false},
        {u"\u0412\u043B\u0430\u0434\u0438\u043C\u0438\u0440"_s, u"\u0412\u043B\u0430\u0434\u0438\u0441\u043B\u0430\u0432"_s, false},
        {u"\u0E2A\u0E21\u0E0A\u0E32\u0E22"_s, u"\u0E2A\u0E21\u0E2B\u0E0D\u0E34\u0E07"_s, false},
    };
}
// clang-format on

} // namespace Earshot
