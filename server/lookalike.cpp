#include "lookalike.h"

#include "wire/codepoints.h"
#include "wire/username.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <memory>

// Only the part of ICU that stays the same from version to version.
#define U_SHOW_CPLUSPLUS_API 0
#define U_SHOW_CPLUSPLUS_HEADER_API 0 // from ICU 76 on, shown for itself and not complete without the other
#include <unicode/ubidi.h>
#include <unicode/uspoof.h>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype longestText = 1024; // UTF-16 units worth looking at; no name is as long
constexpr UBiDiLevel leftToRight = 0;
constexpr UBiDiLevel rightToLeft = 1;

const UChar *unitsOf(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

// Calls `write(buffer, capacity, &status)` again with as much room as it says it needs. ICU's failures leave
// `text` as it is: then only equal names look alike.
template <typename Write>
QString written(const QString &text, Write write)
{
    UErrorCode status = U_ZERO_ERROR;
    QString result(text.size() + 16, Qt::Uninitialized);
    const auto attempt = [&] {
        status = U_ZERO_ERROR;
        return write(reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &status);
    };
    int32_t size = attempt();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        result.resize(size + 1);
        size = attempt();
    }
    return U_SUCCESS(status) ? result.left(size) : text;
}

// Opened once: a checker that nobody changes may be used by all threads.
const USpoofChecker *checker()
{
    struct Close
    {
        void operator()(USpoofChecker *each) const { uspoof_close(each); }
    };
    static const std::unique_ptr<USpoofChecker, Close> opened = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, Close> made(uspoof_open(&status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return opened.get();
}

QString asked(const QString &text)
{
    const USpoofChecker *const confusables = checker();
    if (!confusables)
        return text;
    return written(text, [&](UChar *buffer, int32_t capacity, UErrorCode *status) {
        return uspoof_getSkeleton(confusables, 0, unitsOf(text), int32_t(text.size()), buffer, capacity,
                                  status);
    });
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

//! The skeletons of ASCII's characters, asked once. A skeleton is made character by character and then
//! decomposed, which changes nothing where each begins with a base (UTS #39, 4): those of plain names, which
//! are most, are put together here.
class PlainSkeletons
{
public:
    PlainSkeletons()
    {
        for (char16_t c = u' '; c <= u'~'; ++c) {
            QString &one = m_of[c - u' '] = asked(QString(QChar(c)));
            m_areBases = m_areBases && !one.isEmpty() && one.at(0).combiningClass() == 0;
        }
    }
    QString of(const QString &text) const
    {
        if (!m_areBases)
            return asked(text);
        QString skeleton;
        skeleton.reserve(2 * text.size());
        for (const QChar c : text)
            skeleton += m_of[c.unicode() - u' '];
        return skeleton;
    }

private:
    std::array<QString, u'~' - u' ' + 1> m_of;
    bool m_areBases = true;
};

QString skeleton(const QString &text)
{
    static const PlainSkeletons plain;
    return isPlain(text) ? plain.of(text) : asked(text);
}

bool turns(char32_t c)
{
    switch (QChar::direction(c)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN: return true;
    default: return false;
    }
}

bool hasTurns(const QString &text)
{
    const std::u32string points = codePoints(text);
    return std::any_of(points.begin(), points.end(), turns);
}

// As UTS #39 has it for bidiSkeleton: marks stay with their letters, brackets face as they are drawn.
QString inDrawnOrder(const QString &text, UBiDiLevel direction)
{
    const std::unique_ptr<UBiDi, void (*)(UBiDi *)> line(ubidi_open(), ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(line.get(), unitsOf(text), int32_t(text.size()), direction, nullptr, &status);
    if (U_FAILURE(status))
        return text;
    return written(text, [&](UChar *buffer, int32_t capacity, UErrorCode *outcome) {
        return ubidi_writeReordered(line.get(), buffer, capacity,
                                    UBIDI_KEEP_BASE_COMBINING | UBIDI_DO_MIRRORING, outcome);
    });
}

QString withoutInvisible(const QString &name)
{
    std::u32string seen = codePoints(name);
    std::erase_if(seen, [](char32_t c) { return isControl(c) || isInvisible(c); });
    return QString::fromStdU32String(seen);
}

// Letters look alike in one case only (I and l, and В and ß hardly): both ways round have to differ.
QStringList keysOf(const QString &drawn)
{
    const QString own = skeleton(usernameKey(drawn));
    const QString likeness = skeleton(drawn);
    if (likeness == drawn)
        return {own};
    const QString other = skeleton(usernameKey(likeness));
    return other == own ? QStringList{own} : QStringList{own, other};
}

QStringList keysInBothOrders(const QString &name)
{
    const QString text = name.normalized(QString::NormalizationForm_KC); // a ligature's letters have an order
    return keysOf(inDrawnOrder(text, leftToRight)) + keysOf(inDrawnOrder(text, rightToLeft));
}

QString withoutLastCharacter(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.toEnd();
    return name.left(std::max(qsizetype(0), finder.toPreviousBoundary())).trimmed();
}

} // namespace

QStringList lookalikeKeys(const QString &name)
{
    if (isPlain(name)) // nothing in it is unseen, or turns
        return keysOf(name.left(longestText));
    const QString seen = withoutInvisible(name.left(longestText));
    QStringList keys = hasTurns(seen) ? keysInBothOrders(seen) : keysOf(seen);
    keys.removeDuplicates();
    return keys;
}

QString numberedName(const QString &name, int number)
{
    const QString ending = u" (%1)"_s.arg(number);
    for (QString kept = name; !kept.isEmpty(); kept = withoutLastCharacter(kept)) {
        const auto cleaned = cleanUsername(kept + ending);
        if (const QString *numbered = std::get_if<QString>(&cleaned))
            return *numbered;
    }
    return {};
}

} // namespace Earshot
