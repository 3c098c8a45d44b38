#pragma once

#include <QString>

#include <vector>

namespace Earshot {

using namespace Qt::StringLiterals;

//! What somebody could call themselves or a room, say, or hand out as an address, to do harm by its being
//! shown.
struct HostileText
{
    const char *name;
    QString text;
};

// clang-format off
//! `port` is where a picture would be fetched from.
inline std::vector<HostileText> hostileTexts(quint16 port)
{
    const QString at = u"http://127.0.0.1:%1/"_s.arg(port);
    const QString manyMarks = u"\u0300\u0301\u0302\u0303\u0304"_s.repeated(10);
    const QString family = u"👨\u200D👩\u200D👧\u200D👦"_s;
    constexpr int pictures = 600; // each is a picture in the font, unpacked anew for each layout
    return {
        // what rich text would fetch
        {"image", u"<img src=\"%1a.png\">"_s.arg(at)},
        {"image, as short as a name", u"<img src='http://0:%1/'>"_s.arg(port)},
        {"image, huge, as short as a name", u"<img width=2000000000 src=x>"_s},
        {"image, bare", u"<img src=%1b>"_s.arg(at)},
        {"image, upper case", u"<IMG SRC='%1c'>"_s.arg(at)},
        {"image, never closed", u"<img src=%1d"_s.arg(at)},
        {"image among words", u"hello <b>you</b> <img src=%1e> there"_s.arg(at)},
        {"image, huge", u"<img width=2000000000 height=2000000000 src=%1f>"_s.arg(at)},
        {"image, huge, of nothing", u"<img width=2000000000 height=2000000000>"_s},
        {"image, small and many", u"<img width=30000 height=30000 src=x>"_s.repeated(60)},
        {"image in a table", u"<table><tr><td><img src=%1g></td></tr></table>"_s.arg(at)},
        {"table, huge", u"<table width=2000000000 border=1000000><tr><td>a</td></tr></table>"_s},
        {"tables in tables", u"<table><tr><td>"_s.repeated(200)},
        {"lists in lists", u"<ul><li>"_s.repeated(400)},
        {"background", u"<body background=\"%1h\"><p>a</p>"_s.arg(at)},
        {"style sheet", u"<link rel=stylesheet href=%1i><style>@import url(%1j);</style>"_s.arg(at)},
        {"css image", u"<p style=\"background-image:url(%1k)\">a</p>"_s.arg(at)},
        {"css list image", u"<ul style='list-style-image:url(%1l)'><li>a</ul>"_s.arg(at)},
        {"css size", u"<p style='font-size:100000px;margin:2000000000px'>a</p>"_s},
        {"link", u"<a href=\"%1m\">press here</a>"_s.arg(at)},
        {"link that is an image", u"<a href=x><img src=%1n></a>"_s.arg(at)},
        {"frame", u"<iframe src=%1o></iframe><object data=%1p></object><embed src=%1q>"_s.arg(at)},
        {"video", u"<video src=%1r autoplay><source src=%1s></video>"_s.arg(at)},
        {"svg", u"<svg onload=alert(1)><image href=%1t /></svg>"_s.arg(at)},
        {"refresh", u"<meta http-equiv=refresh content='0;url=%1u'>"_s.arg(at)},
        {"script", u"<script>new Image().src='%1v'</script>"_s.arg(at)},
        {"out of an attribute", u"\"><img src=%1w>"_s.arg(at)},
        {"out of a link", u"http://a/\"><img src=%1x>"_s.arg(at)},
        {"out of an element", u"</a></p></td></body></html><img src=%1y>"_s.arg(at)},
        {"out of a style", u"</style><img src=%1z>"_s.arg(at)},
        {"out of a comment", u"<!-- --><img src=%1A><![CDATA[<img src=%1B>]]>"_s.arg(at)},
        {"entities", u"&lt;img src=%1C&gt; &amp;lt; &#60;img src=x&#62; &#x3c;b&#x3e; &nbsp;&zwj; &bogus;"_s.arg(at)},
        {"markdown image", u"![a](%1D) ![b][1]\n[1]: %1E"_s.arg(at)},
        {"markdown link", u"[press](javascript:alert(1)) <%1F> # head\n* one\n> two `three`"_s.arg(at)},
        {"data", u"<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='%1G'/></svg>\">"_s.arg(at)},
        {"file", u"<img src=\"file:///etc/passwd\"><img src=\"/etc/passwd\">"_s},
        {"resource", u"<img src=\"qrc:/qt/qml/Earshot/icons/mark.svg\"><img src=\":/earshot/icons/earshot.svg\">"_s},
        {"image provider", u"<img src=\"image://a/b\">"_s},
        // addresses that must not be opened
        {"javascript", u"javascript:alert(document.cookie)"_s},
        {"file address", u"file:///etc/passwd smb://a/b \\\\a\\b c:\\windows"_s},
        {"qml resource", u"qrc:/qt/qml/Earshot/Main.qml"_s},
        {"deceiving address", u"http://earshot.org@127.0.0.1:%1/a http://127.0.0.1:%1\\@a/"_s.arg(port)},
        {"other letters", u"http://аррӏе.com/ https://xn--80ak6aa92e.com/"_s},
        {"many addresses", (at + u' ').repeated(150)},
        {"an endless address", at + u"a"_s.repeated(3800)},
        // patterns
        {"placeholders", u"%1 %2 %3 %n %L1 %99 %%1"_s},
        {"printf", u"%s%s%s%n%x%d%p %1$s {0} ${HOME} $(id) `id`"_s},
        {"replacement", u"$1 $& $` $' $$ \\1 \\0"_s},
        {"mnemonics", u"&amnesic; &File && &&& E&xit &"_s},
        {"escapes", u"\\n \\u0000 \\x1b \\\" ' \" `"_s},
        {"properties", u"constructor __proto__ toString"_s},
        {"one property", u"__proto__"_s},
        {"json", u"\",\"}]},{\"a\":[[[["_s},
        // direction
        {"override", u"\u202Egnp.exe\u202C abc \u202Dabc"_s},
        {"isolates, never closed", u"\u2066\u2067\u2068"_s.repeated(100) + u"abc"_s},
        {"isolates, closed too often", u"\u2069\u202C"_s.repeated(100) + u"abc"_s},
        {"embeddings", u"\u202B\u202A"_s.repeated(500) + u"abc"_s},
        {"right to left", u"שלום עולם مرحبا بالعالم (abc) 123"_s},
        // marks and widths
        {"marks", (u"Z"_s + manyMarks).repeated(40)},
        {"marks without end", u"a"_s + u"\u0301"_s.repeated(3900)},
        {"marks on many", (u"o"_s + u"\u0336\u0489\u20DD"_s.repeated(3)).repeated(390)},
        {"ligature", u"﷽"_s.repeated(2000)},
        {"families", family.repeated(pictures)},
        {"flags", u"🇩🇪"_s.repeated(pictures)},
        {"skin tones", u"👋🏽"_s.repeated(pictures)},
        {"variation selectors", u"a\uFE0F\uFE0E"_s.repeated(1300)},
        {"tags", u"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s.repeated(pictures)},
        {"devanagari", u"क्ष"_s.repeated(1300)},
        {"thai", u"ที่นี่"_s.repeated(650)},
        {"han", u"漢"_s.repeated(3900)},
        {"one word", u"a"_s.repeated(3900)},
        {"one wide word", u"W"_s.repeated(3900)},
        {"soft hyphens", u"a\u00AD"_s.repeated(1950)},
        {"joiners", u"a\u200D\u200C\u2060"_s.repeated(970)},
        {"private use", QString(300, QChar(0xE000))},
        // what is not text
        {"null", u"a"_s + QChar(0) + u"b"_s + QString(50, QChar(0))},
        {"controls", u"\a\b\f\v\x1b[31mred\x1b[0m\x1b]0;title\a\x7f\u0085\u009b"_s},
        {"byte order marks", u"\uFEFF\uFFFE\uFEFFabc"_s},
        {"half of a pair", u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00) + u"c"_s},
        {"halves only", QString(2000, QChar(0xD83D))},
        {"non-characters", u"\uFFFF\uFDD0\uFFFC\uFFF9\uFFFAabc\uFFFB"_s},
        {"lines", u"\n"_s.repeated(3000)},
        {"lines of words", u"a\n"_s.repeated(1900)},
        {"all line breaks", u"a\r\nb\rc\u2028d\u2029e\vf\fg\u0085h"_s},
        {"tabs", u"\t"_s.repeated(3900)},
        {"blanks", u" \u00A0\u3000\u2003\u200B"_s.repeated(780)},
        {"invisible", u"\u200B\u2060\u00AD\u034F\u061C\u115F\u3164"_s},
        {"nothing", QString()},
    };
}
// clang-format on

} // namespace Earshot
