#include "linktext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxLinks = 50;
constexpr qsizetype MaxLinkLength = 2'048;
constexpr std::array Schemes{"http"_L1, "https"_L1, "earshot"_L1};

struct Link
{
    QString href;
    QString shown;
    qsizetype length = 0; // of what it takes the place of
};

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

//! Length of "http://" and the like at the start of `text`, or 0.
qsizetype schemeLength(QStringView text)
{
    for (const QLatin1StringView scheme : Schemes) {
        if (text.startsWith(scheme, Qt::CaseInsensitive) && text.sliced(scheme.size()).startsWith("://"_L1))
            return scheme.size() + 3;
    }
    return 0;
}

//! White space, quotes and the punctuation of East Asian scripts, none of which stand in a written address.
bool endsLink(QChar c)
{
    constexpr QStringView enders =
        u"\"<>`«»‹›‘’‚“”„、。〈〉《》「」『』【】〔〕〖〗！＂（），：；？［］｛｝｡｢｣､…";
    return c.isSpace() || enders.contains(c);
}

//! The opening bracket that belongs to a closing one; null when `c` is none.
QChar openingOf(QChar c)
{
    switch (c.unicode()) {
    case u')': return u'(';
    case u']': return u'[';
    case u'}': return u'{';
    default: return {};
    }
}

//! Up to where an address may reach: a bracket that it did not open, or the next address of a list, ends it.
qsizetype runLength(QStringView text, bool isQuoted)
{
    QString open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (endsLink(c) || (isQuoted && c == u'\''))
            return i;
        if ((c == u',' || c == u';') && schemeLength(text.sliced(i + 1)) > 0)
            return i;
        if (c == u'(' || c == u'[' || c == u'{')
            open += c;
        const QChar opening = openingOf(c);
        if (opening.isNull())
            continue;
        if (!open.endsWith(opening))
            return i;
        open.chop(1);
    }
    return text.size();
}

//! A sentence's punctuation after the address is not part of it.
QStringView withoutEndOfSentence(QStringView run)
{
    while (!run.isEmpty() && QStringView(u".,;:!?'*|([{").contains(run.back()))
        run.chop(1);
    return run;
}

QStringView authorityOf(QStringView address, qsizetype start)
{
    const QStringView rest = address.sliced(start);
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.first(end - rest.begin());
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

//! What is read must be where it leads: a host that would be written in another way is shown in that way.
QString shownAddress(QStringView address, qsizetype schemeSize, const QUrl &url)
{
    const QStringView typed = authorityOf(address, schemeSize);
    const QString real = url.authority(QUrl::FullyEncoded);
    if (isAscii(typed) && typed.compare(real, Qt::CaseInsensitive) == 0)
        return address.toString();
    return address.first(schemeSize).toString() + real + address.sliced(schemeSize + typed.size()).toString();
}

//! A link made of the run of characters that begins with a scheme, if it is an honest one.
std::optional<Link> linkFrom(QStringView run, qsizetype schemeSize)
{
    const QStringView address = withoutEndOfSentence(run);
    if (address.size() > MaxLinkLength || address.size() <= schemeSize || address.contains(u'\\')
        || authorityOf(address, schemeSize).contains(u'@')
        || std::any_of(run.begin(), run.end(), isInvisible))
        return {};
    const QUrl url(address.toString());
    if (!isSafeLink(url))
        return {};
    const QByteArray href = url.toEncoded().replace('\'', "%27"); // means the same, and needs no entity
    return Link{QString::fromLatin1(href), shownAddress(address, schemeSize, url), address.size()};
}

//! "git+https:" is another scheme; but scripts that write without spaces may stand right before an address.
bool isInsideWord(QStringView text, qsizetype position)
{
    if (position == 0)
        return false;
    const QChar before = text[position - 1];
    return before.unicode() < 0x80 && (before.isLetterOrNumber() || u"+-._"_s.contains(before));
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

//! Characters that QTextDocument keeps for itself, and halves of pairs.
bool isUnfitForDocuments(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    return c == QChar::ObjectReplacementCharacter || QChar::isNonCharacter(c.unicode());
}

QString spaceAt(QStringView text, qsizetype i)
{
    // Rich text shows a run of spaces as one; a line may still break at the first of them.
    const bool startsOrContinues = i == 0 || text[i - 1].isSpace();
    return startsOrContinues ? u"&nbsp;"_s : u" "_s;
}

QString escapedAt(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    switch (c.unicode()) {
    case u'&': return u"&amp;"_s;
    case u'<': return u"&lt;"_s;
    case u'>': return u"&gt;"_s;
    case u'"': return u"&quot;"_s;
    case u'\'': return u"&#39;"_s;
    case u' ': return spaceAt(text, i);
    case u'\t': return u"&nbsp;&nbsp;&nbsp;&nbsp;"_s;
    case 0x202d: // overrides: they would show a link backwards, and nobody types them
    case 0x202e: return {};
    default: break;
    }
    if (isLineBreak(c))
        return c == u'\n' && i > 0 && text[i - 1] == u'\r' ? QString() : u"<br>"_s;
    if (c.category() == QChar::Other_Control)
        return {};
    return isUnfitForDocuments(text, i) ? QString(QChar::ReplacementCharacter) : QString(c);
}

QString escaped(QStringView text, qsizetype from, qsizetype to)
{
    QString html;
    html.reserve(to - from + (to - from) / 8);
    for (qsizetype i = from; i < to; ++i) {
        if (text[i].isLetterOrNumber())
            html += text[i];
        else
            html += escapedAt(text, i);
    }
    return html;
}

QString escaped(QStringView text)
{
    return escaped(text, 0, text.size());
}

} // namespace

bool isSafeLink(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const bool isKnown = std::any_of(Schemes.begin(), Schemes.end(),
                                     [&url](QLatin1StringView scheme) { return url.scheme() == scheme; });
    return url.isValid() && isKnown && !host.isEmpty() && isAscii(host) && url.port() != 0
           && !url.authority().contains(u'@');
}

QString linkedHtml(QStringView plain)
{
    QString html;
    qsizetype done = 0;
    int links = 0;
    for (qsizetype i = 0; i < plain.size() && links < MaxLinks;) {
        const qsizetype schemeSize = schemeLength(plain.sliced(i));
        if (schemeSize == 0 || isInsideWord(plain, i)) {
            ++i;
            continue;
        }
        const bool isQuoted = i > 0 && plain[i - 1] == u'\'';
        const QStringView run = plain.sliced(i, runLength(plain.sliced(i), isQuoted));
        const std::optional<Link> link = linkFrom(run, schemeSize);
        if (!link) {
            i += run.size();
            continue;
        }
        html += escaped(plain, done, i);
        html += u"<a href=\"%1\">%2</a>"_s.arg(escaped(link->href), escaped(link->shown));
        i += link->length;
        done = i;
        ++links;
    }
    return html + escaped(plain, done, plain.size());
}

} // namespace Earshot
