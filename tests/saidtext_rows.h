#pragma once

#include "wire/codepoints.h"

#include <QString>

#include <utility>
#include <vector>

namespace Earshot {

using namespace Qt::StringLiterals;

//! What people could say that is hard to carry or to show. All of it is Unicode that JSON can hold, and no
//! longer than a message may be.
struct SaidText
{
    QString name;
    QString text;
};

// clang-format off
//! Characters that have gone wrong somewhere: each is said alone, between letters, first, last and in a crowd.
inline std::vector<char32_t> difficultCharacters()
{
    return {
        0x0000, 0x0001, 0x0007, 0x0008, 0x0009, 0x000B, 0x000C, 0x000D, 0x001B, 0x001F, 0x007F, 0x0080, 0x0085,
        0x009B, 0x00A0, 0x00AD, 0x0130, 0x0131, 0x034F, 0x061C, 0x06DD, 0x070F, 0x115F, 0x1160, 0x17B4, 0x180E,
        0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060,
        0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x20DD, 0x20E3, 0x2800, 0x3000, 0x3164, 0xA9C0, 0xD7FF, 0xE000,
        0xF8FF, 0xFB1D, 0xFDD0, 0xFDFA, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF,
        0x10000, 0x1D173, 0x1F3FD, 0x1F600, 0x1FFFE, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xF0000, 0x10FFFD,
        0x10FFFE, 0x10FFFF,
    };
}

inline std::vector<SaidText> writtenTexts()
{
    return {
        {u"json in it"_s, u"\"}],[null,null,\"room:a\",\"phx_close\",{}]"_s},
        {u"quotes"_s, u"\"\"\"''' `` \\\" \\\\\" \\"_s},
        {u"backslashes"_s, u"\\"_s.repeated(4000)},
        {u"quotes only"_s, u"\""_s.repeated(4000)},
        {u"escapes, written out"_s, u"\\u0041 \\n \\x41 \\0 \\ud83d\\ude00 &amp; %41"_s},
        {u"slashes"_s, u"</script><!-- // \\/ /* */ -->"_s},
        {u"markup"_s, u"<img src=x onerror=alert(1)><b>&lt;"_s},
        {u"placeholders"_s, u"%1 %n %s {0} ${HOME} $(id) `id`"_s},
        {u"properties"_s, u"__proto__ constructor toString"_s},
        {u"many lines"_s, u"line\n"_s.repeated(800)},
        {u"all line breaks"_s, u"a\nb\rc\r\nd\u0085e\u2028f\u2029g\vh\fi"_s},
        {u"spaces around"_s, u"  a  "_s},
        {u"tabs"_s, u"\ta\t\tb\t"_s},
        {u"all controls"_s, u"\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013x"_s},
        {u"terminal"_s, u"\x1b[31mred\x1b[0m \x1b]0;title\a \u009b2J"_s},
        {u"zeros"_s, u"a\0b\0\0c"_s},
        {u"zeros only, and a letter"_s, QString(3999, QChar(0)) + u"x"_s},
        {u"every ASCII character"_s, u" !\"#$%&'()*+,-./0123456789:;<=>?@ABCXYZ[\\]^_`abcxyz{|}~"_s},
        {u"German"_s, u"Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich"_s},
        {u"Greek"_s, u"Ταχίστη αλώπηξ βαφής ψημένη γη, δρασκελίζει υπέρ νωθρού κυνός"_s},
        {u"Russian"_s, u"Съешь же ещё этих мягких французских булок"_s},
        {u"Hebrew"_s, u"דג סקרן שט בים מאוכזב ולפתע מצא חברה (abc) 123"_s},
        {u"Hebrew with points"_s, u"בְּרֵאשִׁית בָּרָא אֱלֹהִים"_s},
        {u"Arabic"_s, u"نص حكيم له سر قاطع وذو شأن عظيم مكتوب"_s},
        {u"Arabic with marks"_s, u"بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ"_s},
        {u"Persian"_s, u"می\u200Cخواهم نمی\u200Cدانم"_s},
        {u"Urdu"_s, u"یہ ایک مثال ہے۔"_s},
        {u"Hindi"_s, u"ऋषियों को सताने वाले दुष्ट राक्षसों के राजा"_s},
        {u"Bengali"_s, u"বিষণ্ণ ঔদাসীন্যে ঊষাবৌদি"_s},
        {u"Tamil"_s, u"யாமறிந்த மொழிகளிலே"_s},
        {u"Telugu"_s, u"దేశ భాషలందు తెలుగు లెస్స"_s},
        {u"Malayalam"_s, u"അവന്\u200D അജവും ആനയും"_s},
        {u"Sinhala"_s, u"ශ්\u200Dරී ලංකා"_s},
        {u"Thai"_s, u"เป็นมนุษย์สุดประเสริฐเลิศคุณค่า"_s},
        {u"Khmer"_s, u"ខ្ញុំអាចញ៉ាំកញ្ចក់បាន"_s},
        {u"Burmese"_s, u"သီဟိုဠ်မှ ဉာဏ်ကြီးရှင်"_s},
        {u"Tibetan"_s, u"ཨ་ཡིག་དཀར་མཛེས་ལས"_s},
        {u"Korean"_s, u"키스의 고유조건은 입술끼리 만나야 하고"_s},
        {u"Korean, taken apart"_s, u"한글은 과학이다"_s.normalized(QString::NormalizationForm_D)},
        {u"Japanese"_s, u"いろはにほへと ちりぬるを ｶﾀｶﾅ"_s},
        {u"Chinese"_s, u"視野無限廣，窗外有藍天"_s},
        {u"rare ideographs"_s, u"𠀀𠮷𪚥𫝆𬺡𰻞"_s},
        {u"Mongolian"_s, u"ᠮᠣᠩᠭᠣᠯ\u180B ᠪᠢᠴᠢᠭ"_s},
        {u"Ethiopic"_s, u"ሰማይ አይታረስ ንጉሥ አይከሰስ።"_s},
        {u"Adlam"_s, u"𞤢𞤣𞤤𞤢𞤥 𞤆𞤵𞤤𞤢𞤪"_s},
        {u"hieroglyphs"_s, u"𓀀𓂀𓃠 𒀀𒀁"_s},
        {u"mathematical"_s, u"∀x∈ℝ: ⌈x⌉ = −⌊−x⌋ 𝐀𝒜𝔸"_s},
        {u"NFC"_s, u"é"_s},
        {u"NFD"_s, u"e\u0301"_s},
        {u"marks in the wrong order"_s, u"a\u0301\u0323 a\u0323\u0301"_s},
        {u"compatibility"_s, u"ﬁ Ⅻ ㎏ ﷺ ½ Å \u212B"_s},
        {u"stacked marks"_s, (u"Z"_s + u"\u0300\u0301\u0302\u0303\u0304"_s.repeated(10)).repeated(40)},
        {u"marks without end"_s, u"a"_s + u"\u0301"_s.repeated(3999)},
        {u"marks on nothing"_s, u"\u0301\u0302\u0303"_s},
        {u"struck through"_s, u"x\u0336\u0489\u20DD"_s.repeated(900)},
        {u"override"_s, u"\u202Egnp.exe\u202C"_s},
        {u"override, never closed"_s, u"\u202Eabc"_s},
        {u"isolates, never closed"_s, u"\u2066\u2067\u2068"_s.repeated(500) + u"x"_s},
        {u"isolates, closed too often"_s, u"\u2069\u202C"_s.repeated(500) + u"x"_s},
        {u"embeddings"_s, u"\u202B\u202A"_s.repeated(1000) + u"x"_s},
        {u"both directions"_s, u"abc שלום 123 مرحبا (def) \u200F!"_s},
        {u"family"_s, u"👨\u200D👩\u200D👧\u200D👦"_s},
        {u"families"_s, u"👨\u200D👩\u200D👧\u200D👦"_s.repeated(500)},
        {u"joiners without end"_s, u"👩"_s + u"\u200D👩"_s.repeated(1900)},
        {u"flags"_s, u"🇩🇪🇫🇷🇺🇳🇩"_s},
        {u"skin tones"_s, u"👍🏻👍🏼👍🏽👍🏾👍🏿🏿"_s},
        {u"keycaps"_s, u"1\uFE0F\u20E3#\uFE0F\u20E3"_s},
        {u"England"_s, u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s},
        {u"a tag never ended"_s, u"🏴\U000E0067"_s},
        {u"hidden in tags"_s, u"a\U000E0061\U000E0062\U000E0063"_s},
        {u"selectors without end"_s, u"a"_s + u"\uFE0F"_s.repeated(3999)},
        {u"ideograph's forms"_s, u"葛\U000E0100葛\U000E0101"_s},
        {u"zero width only, and a letter"_s, u"\u200B\u2060\uFEFFx"_s},
        {u"zero width, thousands"_s, u"x"_s + u"\u200B"_s.repeated(3999)},
        {u"byte order mark first"_s, u"\uFEFFabc"_s},
        {u"byte order marks"_s, u"\uFEFF\uFEFFa\uFEFF"_s},
        {u"ligature"_s, u"﷽"_s.repeated(4000)},
        {u"longest of one byte"_s, u"a"_s.repeated(4000)},
        {u"longest of two bytes"_s, u"é"_s.repeated(4000)},
        {u"longest of three bytes"_s, u"漢"_s.repeated(4000)},
        {u"longest of four bytes"_s, u"😀"_s.repeated(4000)},
        {u"private use"_s, u"\uE000\uF8FF\U000F0000\U0010FFFD"_s},
        {u"noncharacters"_s, u"\uFDD0\uFFFE\uFFFF\U0001FFFE\U0010FFFF"_s},
        {u"unassigned"_s, u"\u0378\u2FE0\U0003FFFD"_s},
        {u"replacement characters"_s, u"\uFFFD\uFFFD"_s},
        {u"interlinear"_s, u"\uFFF9a\uFFFAb\uFFFB\uFFFC"_s},
        {u"one space too wide"_s, u"a\u3000b\u2003c\u00A0d"_s},
        {u"Braille"_s, u"⠓⠑⠇⠇⠕\u2800"_s},
        {u"Zalgo"_s, u"H\u030D\u030E\u0304e\u0317\u033Al\u0353\u0324l\u0338o\u0358"_s},
        {u"links"_s, u"http://аррӏе.com/ javascript:alert(1) http://a@b/ "_s + u"http://a/ "_s.repeated(300)},
    };
}
// clang-format on

inline std::vector<SaidText> saidTexts()
{
    std::vector<SaidText> texts = writtenTexts();
    for (const char32_t c : difficultCharacters()) {
        const QString name = u"U+%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
        const QString one = QStringView(QChar::fromUcs4(c)).toString();
        texts.push_back({name + u" between letters"_s, u"a"_s + one + u"b"_s});
        texts.push_back({name + u" in a crowd"_s, u"x"_s + one.repeated(50) + u"y"_s});
        texts.push_back({name + u" first and last"_s, one + u"x"_s + one});
    }
    return texts;
}

} // namespace Earshot
