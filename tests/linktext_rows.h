#pragma once

#include <QString>

#include <vector>

namespace Earshot {

using namespace Qt::StringLiterals;

//! What somebody said, and the rich text of it.
struct LinkTextRow
{
    const char *name;
    QString plain;
    QString html;
};

inline QString link(const QString &href, const QString &shown)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(href, shown);
}

inline QString link(const QString &address)
{
    return link(address, address);
}

// clang-format off
inline std::vector<LinkTextRow> linkTextRows()
{
    return {
        // escaping, line breaks, spaces
        {"empty", u""_s, u""_s},
        {"words", u"hello there"_s, u"hello there"_s},
        {"specials", u"a<b>&\"c'"_s, u"a&lt;b&gt;&amp;&quot;c&#39;"_s},
        {"image", u"<img src=x onerror=y>"_s, u"&lt;img src=x onerror=y&gt;"_s},
        {"own link", u"<a href=\"x\">y</a>"_s, u"&lt;a href=&quot;x&quot;&gt;y&lt;/a&gt;"_s},
        {"entity", u"&lt;&#60;"_s, u"&amp;lt;&amp;#60;"_s},
        {"comment", u"<!-- x -->"_s, u"&lt;!-- x --&gt;"_s},
        {"percent places", u"%1 %2"_s, u"%1 %2"_s},
        {"line", u"a\nb"_s, u"a<br>b"_s},
        {"Windows line", u"a\r\nb"_s, u"a<br>b"_s},
        {"old Mac line", u"a\rb"_s, u"a<br>b"_s},
        {"Unicode lines", u"a\u2028b\u2029c"_s, u"a<br>b<br>c"_s},
        {"empty lines", u"a\n\n\nb"_s, u"a<br><br><br>b"_s},
        {"run of spaces", u"a   b"_s, u"a &nbsp;&nbsp;b"_s},
        {"leading space", u" a"_s, u"&nbsp;a"_s},
        {"indented line", u"a\n  b"_s, u"a<br>&nbsp;&nbsp;b"_s},
        {"tab", u"a\tb"_s, u"a&nbsp;&nbsp;&nbsp;&nbsp;b"_s},
        {"control characters", u"a\u0007\u0001b"_s, u"ab"_s},
        {"null character", u"a"_s + QChar(u'\0') + u"b"_s, u"ab"_s},
        {"emoji", u"😀"_s, u"😀"_s},
        {"lone surrogate", u"a"_s + QChar(0xd83d) + u"b"_s, u"a\ufffdb"_s},
        {"lone low surrogate", u"a"_s + QChar(0xde00) + u"b"_s, u"a\ufffdb"_s},
        {"what documents keep for themselves", u"a\ufdd0\ufdd1\ufffcb"_s, u"a\ufffd\ufffd\ufffdb"_s},
        {"override", u"a\u202eb\u202dc"_s, u"abc"_s},
        // addresses
        {"http", u"http://a.example/"_s, link(u"http://a.example/"_s)},
        {"https", u"https://a.example/b/c.html"_s, link(u"https://a.example/b/c.html"_s)},
        {"earshot", u"earshot://a.example:4000/room"_s, link(u"earshot://a.example:4000/room"_s)},
        {"room", u"http://192.168.1.5:4000/kind-otter-blue-lamp"_s, link(u"http://192.168.1.5:4000/kind-otter-blue-lamp"_s)},
        {"IPv6", u"http://[2001:db8::5]:4000/room"_s, link(u"http://[2001:db8::5]:4000/room"_s)},
        {"IPv6 alone", u"http://[::1]."_s, link(u"http://[::1]"_s) + u"."_s},
        {"capitals", u"HTTP://A.EXAMPLE/B"_s, link(u"http://a.example/B"_s, u"HTTP://A.EXAMPLE/B"_s)},
        {"query", u"http://a.b/?x=1&y=2"_s, link(u"http://a.b/?x=1&amp;y=2"_s)},
        {"fragment", u"http://a.b/c#d"_s, link(u"http://a.b/c#d"_s)},
        {"not a space in vain", u"http://a.b/c%20d"_s, link(u"http://a.b/c%20d"_s)},
        {"bad percent", u"http://a.b/%zz"_s, link(u"http://a.b/%25zz"_s, u"http://a.b/%zz"_s)},
        {"Unicode path", u"http://a.b/ä"_s, link(u"http://a.b/%C3%A4"_s, u"http://a.b/ä"_s)},
        {"pipe", u"http://a.b/c|d"_s, link(u"http://a.b/c%7Cd"_s, u"http://a.b/c|d"_s)},
        {"apostrophe inside", u"http://a.b/it's"_s, link(u"http://a.b/it%27s"_s, u"http://a.b/it&#39;s"_s)},
        {"two", u"http://a.b http://c.d"_s, link(u"http://a.b"_s) + u" "_s + link(u"http://c.d"_s)},
        {"two with a comma", u"http://a.b,http://c.d"_s, link(u"http://a.b"_s) + u","_s + link(u"http://c.d"_s)},
        {"inside a path", u"http://a.b/http://c.d/e"_s, link(u"http://a.b/http://c.d/e"_s)},
        {"words around", u"see http://a.b/c now"_s, u"see "_s + link(u"http://a.b/c"_s) + u" now"_s},
        {"lines around", u"x\nhttp://a.b/c\ny"_s, u"x<br>"_s + link(u"http://a.b/c"_s) + u"<br>y"_s},
        {"no-break space", u"http://a.b/c\u00a0d"_s, link(u"http://a.b/c"_s) + u"\u00a0d"_s},
        // where an address ends
        {"full stop", u"http://a.b/c."_s, link(u"http://a.b/c"_s) + u"."_s},
        {"comma", u"http://a.b/c, d"_s, link(u"http://a.b/c"_s) + u", d"_s},
        {"stops in it", u"http://a.b/c.d,e"_s, link(u"http://a.b/c.d,e"_s)},
        {"question", u"http://a.b/c?!"_s, link(u"http://a.b/c"_s) + u"?!"_s},
        {"colon", u"http://a.b:"_s, link(u"http://a.b"_s) + u":"_s},
        {"dots", u"http://a.b/c..."_s, link(u"http://a.b/c"_s) + u"..."_s},
        {"ellipsis", u"http://a.b/c…"_s, link(u"http://a.b/c"_s) + u"…"_s},
        {"stars", u"*http://a.b/c*"_s, u"*"_s + link(u"http://a.b/c"_s) + u"*"_s},
        {"in parentheses", u"(http://a.b/c)"_s, u"("_s + link(u"http://a.b/c"_s) + u")"_s},
        {"in parentheses, more", u"(http://a.b/c),d"_s, u"("_s + link(u"http://a.b/c"_s) + u"),d"_s},
        {"own parentheses", u"http://a.b/c_(d)"_s, link(u"http://a.b/c_(d)"_s)},
        {"both parentheses", u"(http://a.b/c_(d))."_s, u"("_s + link(u"http://a.b/c_(d)"_s) + u")."_s},
        {"open parenthesis", u"http://a.b/c("_s, link(u"http://a.b/c"_s) + u"("_s},
        {"brackets", u"[http://a.b/c]"_s, u"["_s + link(u"http://a.b/c"_s) + u"]"_s},
        {"Markdown", u"[x](http://a.b/c)"_s, u"[x]("_s + link(u"http://a.b/c"_s) + u")"_s},
        {"angle brackets", u"<http://a.b/c>"_s, u"&lt;"_s + link(u"http://a.b/c"_s) + u"&gt;"_s},
        {"double quotes", u"\"http://a.b/c\"d"_s, u"&quot;"_s + link(u"http://a.b/c"_s) + u"&quot;d"_s},
        {"single quotes", u"'http://a.b/c'd"_s, u"&#39;"_s + link(u"http://a.b/c"_s) + u"&#39;d"_s},
        {"curly quotes", u"“http://a.b/c”d"_s, u"“"_s + link(u"http://a.b/c"_s) + u"”d"_s},
        {"guillemets", u"«http://a.b/c»d"_s, u"«"_s + link(u"http://a.b/c"_s) + u"»d"_s},
        {"Chinese full stop", u"http://a.b/c。好"_s, link(u"http://a.b/c"_s) + u"。好"_s},
        {"Chinese comma", u"看http://a.b/c，好"_s, u"看"_s + link(u"http://a.b/c"_s) + u"，好"_s},
        {"Japanese brackets", u"「http://a.b/c」"_s, u"「"_s + link(u"http://a.b/c"_s) + u"」"_s},
        {"wide parentheses", u"（http://a.b/c）"_s, u"（"_s + link(u"http://a.b/c"_s) + u"）"_s},
        // what is read is where it leads
        {"quote ends it", u"http://a.b/\"onclick=\"x"_s, link(u"http://a.b/"_s) + u"&quot;onclick=&quot;x"_s},
        {"tag ends it", u"http://a.b/<img src=x>"_s, link(u"http://a.b/"_s) + u"&lt;img src=x&gt;"_s},
        {"punycode", u"http://пример.рф/x"_s, link(u"http://xn--e1afmkfd.xn--p1ai/x"_s, u"http://xn--e1afmkfd.xn--p1ai/x"_s)},
        // the first letter is Cyrillic
        {"look-alike", u"https://аpple.example/x"_s, link(u"https://xn--pple-43d.example/x"_s)},
        {"look-alike slash", u"http://google.com⁄c.example/"_s, link(u"http://google.xn--comc-2g7a.example/"_s)},
        {"Kelvin sign", u"http://\u212a.example/"_s, link(u"http://k.example/"_s)},
        {"wide stop", u"http://a．example/"_s, link(u"http://a.example/"_s)},
        {"hidden letters", u"http://%67oogle.com/"_s, link(u"http://google.com/"_s)},
        {"hidden stop", u"http://a%2eb/"_s, link(u"http://a.b/"_s)},
        {"hidden address", u"http://0x7f.1/x"_s, link(u"http://127.0.0.1/x"_s)},
    };
}
// clang-format on

} // namespace Earshot
