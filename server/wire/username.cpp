#include "wire/username.h"

#include "wire/codepoints.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype LongestText = 2048; // UTF-16 units worth looking at; far more than any name needs
constexpr qsizetype LongestName = 128; // bytes of UTF-8
constexpr int MostGraphemes = 32;
constexpr int MostMarks = 4; // on one base: enough for every living script, too few to climb over other lines
constexpr int MostPasses = 16;

constexpr int Virama = 9; // canonical combining class
constexpr char32_t Zwnj = 0x200C;
constexpr char32_t Zwj = 0x200D;

bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || c == 0x2800; // an empty Braille cell looks like a space and is none
}

bool isPlaceholder(char32_t c)
{
    return c >= 0xFFF9 && c <= 0xFFFD; // stands for something else: annotations, objects, undecodable text
}

//! The blocks that hold pictures; Qt does not tell Extended_Pictographic.
bool isPicture(char32_t c)
{
    const bool symbols = (c >= 0x2190 && c <= 0x21FF) || (c >= 0x2300 && c <= 0x23FF) || c == 0x24C2
                         || (c >= 0x25A0 && c <= 0x27BF) || (c >= 0x2900 && c <= 0x297F)
                         || (c >= 0x2B00 && c <= 0x2BFF);
    const bool single = c == 0xA9 || c == 0xAE || c == 0x203C || c == 0x2049 || c == 0x2122 || c == 0x2139
                        || c == 0x3030 || c == 0x303D || c == 0x3297 || c == 0x3299;
    return symbols || single || (c >= 0x1F000 && c <= 0x1FAFF);
}

bool isKeycapBase(char32_t c)
{
    return (c >= U'0' && c <= U'9') || c == U'#' || c == U'*';
}

bool isTransparent(char32_t c)
{
    return QChar::joiningType(c) == QChar::Joining_Transparent;
}

bool joins(char32_t c, QChar::JoiningType side)
{
    return QChar::joiningType(c) == QChar::Joining_Dual || QChar::joiningType(c) == side;
}

//! One pass over a text: keeps what is seen, and of the unseen only what changes its neighbours.
class NameFilter
{
public:
    explicit NameFilter(const QString &text)
        : m_in(codePoints(text))
    {}

    QString run()
    {
        for (m_at = 0; m_at < m_in.size(); ++m_at)
            take(m_in[m_at]);
        return QString::fromStdU32String(m_out);
    }

private:
    void take(char32_t c)
    {
        if (isBlank(c))
            m_space = true;
        else if (isMark(c) ? isMarkKept(c) : isKept(c))
            append(c);
    }

    void append(char32_t c)
    {
        if (m_space && !m_out.empty())
            m_out.push_back(U' ');
        m_space = false;
        if (isMark(c))
            ++m_marks;
        else if (c != Zwj && c != Zwnj)
            m_marks = 0;
        m_out.push_back(c);
    }

    bool isKept(char32_t c) const
    {
        if (c == Zwj)
            return isVirama(last()) || joinsPictures();
        if (c == Zwnj)
            return isVirama(last()) || partsLetters();
        return !isControl(c) && !isInvisible(c) && !isPlaceholder(c);
    }

    bool isMarkKept(char32_t c) const
    {
        if (last() == 0 || m_marks >= MostMarks)
            return false;
        return isVariationSelector(c) ? selects(c) : !isInvisible(c);
    }

    bool selects(char32_t c) const
    {
        if (c == 0xFE0E || c == 0xFE0F)
            return isPicture(last()) || (isKeycapBase(last()) && next() == 0x20E3);
        const auto script = c >= 0x180B && c <= 0x180F ? QChar::Script_Mongolian : QChar::Script_Han;
        return QChar::script(last()) == script;
    }

    //! The rules for joiners are those of RFC 5892, appendix A, and for ZWJ also emoji sequences (UTS #51).
    static bool isVirama(char32_t c) { return c != 0 && QChar::combiningClass(c) == Virama; }

    bool joinsPictures() const
    {
        const bool after = isPicture(last()) || last() == 0xFE0F;
        return after && isPicture(next());
    }

    bool partsLetters() const
    {
        const auto before = std::find_if_not(m_out.rbegin(), m_out.rend(), isTransparent);
        const auto after = std::find_if_not(m_in.begin() + m_at + 1, m_in.end(), isTransparent);
        return !m_space && before != m_out.rend() && after != m_in.end()
               && joins(*before, QChar::Joining_Left) && joins(*after, QChar::Joining_Right);
    }

    //! What stands directly before, 0 at the beginning of a word.
    char32_t last() const { return m_space || m_out.empty() ? 0 : m_out.back(); }
    char32_t next() const { return m_at + 1 < m_in.size() ? m_in[m_at + 1] : 0; }

    std::u32string m_in;
    std::u32string m_out;
    size_t m_at = 0;
    int m_marks = 0;
    bool m_space = false;
};

QString filtered(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    return NameFilter(composed).run().normalized(QString::NormalizationForm_C);
}

qsizetype graphemes(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

bool isJoinerOrSelector(char32_t c)
{
    return c == Zwj || c == Zwnj || isInvisible(c);
}

//! Full case folding. QString::toCaseFolded() is the simple one, which leaves ß apart from SS.
QString folded(const QString &text)
{
    QString result;
    for (const char32_t c : codePoints(text)) {
        const QString one = QStringView(QChar::fromUcs4(c)).toString();
        const QString upper = one.toUpper();
        result += upper.size() > one.size() ? upper.toLower() : one.toLower().toCaseFolded();
    }
    return result;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Outcome<QString> cleanUsername(QStringView text)
{
    if (text.size() > LongestText)
        return Refusal{u"name-too-long"_s};
    QString name = filtered(text.toString());
    // What stood between is gone: marks may now compose, or be too many. Look again until nothing changes.
    for (int pass = 0; pass < MostPasses; ++pass) {
        const QString again = filtered(name);
        if (again == name)
            break;
        name = again;
    }
    if (name.isEmpty())
        return Refusal{u"name-empty"_s};
    if (graphemes(name) > MostGraphemes || name.toUtf8().size() > LongestName)
        return Refusal{u"name-too-long"_s};
    return name;
}

QString usernameKey(const QString &name)
{
    if (isAscii(name))
        return name.toLower();
    std::u32string seen = codePoints(name);
    std::erase_if(seen, isJoinerOrSelector);
    QString key = QString::fromStdU32String(seen).normalized(QString::NormalizationForm_KC);
    // One step can make room for the other (Unicode, 3.13: toNFKC_Casefold); three are more than any text
    // needs.
    for (int pass = 0; pass < 3; ++pass)
        key = folded(key).normalized(QString::NormalizationForm_KC);
    return key;
}

} // namespace Earshot
