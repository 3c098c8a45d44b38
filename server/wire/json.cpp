#include "wire/json.h"

#include "wire/plainbytes.h"
#include "wire/utf8text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace Earshot {

namespace {

using Entry = std::pair<QString, QJsonValue>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// In order and without repetition: QJsonObject moves everything behind a new key, and would take the last of
// two.
QJsonObject objectOf(std::vector<Entry> &entries)
{
    const auto isBefore = [](const Entry &a, const Entry &b) { return a.first < b.first; };
    const auto isSame = [](const Entry &a, const Entry &b) { return a.first == b.first; };
    if (!std::is_sorted(entries.cbegin(), entries.cend(), isBefore))
        std::stable_sort(entries.begin(), entries.end(), isBefore);
    entries.erase(std::unique(entries.begin(), entries.end(), isSame), entries.end());
    QJsonObject object;
    for (const auto &[key, value] : std::as_const(entries))
        object.insert(key, value);
    return object;
}

// Digits without a fraction or an exponent are an integer of any size to Phoenix, and never too large.
QJsonValue numberOf(QByteArrayView digits, bool isInteger)
{
    const QByteArray text = QByteArray::fromRawData(digits.data(), digits.size());
    bool fits = false;
    const qint64 integer = isInteger ? text.toLongLong(&fits) : 0;
    if (fits)
        return integer;
    const double number = QString::fromLatin1(text).toDouble(); // which tells too large from too small
    constexpr double largest = std::numeric_limits<double>::max();
    return isInteger ? std::clamp(number, -largest, largest) : number;
}

} // namespace

JsonReader::JsonReader(QByteArrayView text)
    : m_at(text.begin())
    , m_end(text.end())
{
    if (!text.isValidUtf8())
        m_at = m_end; // an empty text is no JSON either
}

void JsonReader::passSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool JsonReader::take(char sign)
{
    passSpace();
    if (!isAt(sign))
        return false;
    ++m_at;
    return true;
}

bool JsonReader::atEnd()
{
    passSpace();
    return m_at == m_end;
}

bool JsonReader::hasString()
{
    passSpace();
    return isAt('"');
}

bool JsonReader::read(QString &text)
{
    return hasString() && readString(&text);
}

std::optional<QByteArrayView> JsonReader::readRaw()
{
    passSpace();
    const char *start = m_at;
    if (!readValue(nullptr))
        return {};
    return QByteArrayView(start, m_at);
}

bool JsonReader::readValue(QJsonValue *value)
{
    passSpace();
    if (m_at == m_end || m_depth == maxDepth)
        return false;
    switch (*m_at) {
    case '{': return readObject(value);
    case '[': return readArray(value);
    case '"': return readText(value);
    case 'n': return readWord("null", value, {});
    case 't': return readWord("true", value, true);
    case 'f': return readWord("false", value, false);
    default: return readNumber(value);
    }
}

bool JsonReader::readText(QJsonValue *value)
{
    QString text;
    if (!readString(value ? &text : nullptr))
        return false;
    if (value)
        *value = text;
    return true;
}

bool JsonReader::readWord(QByteArrayView word, QJsonValue *value, const QJsonValue &meaning)
{
    if (value)
        *value = meaning;
    return pass(word);
}

bool JsonReader::readArray(QJsonValue *value)
{
    ++m_at;
    ++m_depth;
    QJsonArray array;
    bool more = !take(']');
    while (more) {
        QJsonValue element;
        if (!readValue(value ? &element : nullptr))
            return false;
        if (value)
            array.append(element);
        more = take(',');
        if (!more && !take(']'))
            return false;
    }
    --m_depth;
    if (value)
        *value = array;
    return true;
}

bool JsonReader::readObject(QJsonValue *value)
{
    ++m_at;
    ++m_depth;
    std::vector<Entry> entries;
    bool more = !take('}');
    while (more) {
        Entry entry;
        if (!hasString() || !readString(value ? &entry.first : nullptr) || !take(':')
            || !readValue(value ? &entry.second : nullptr))
            return false;
        if (value)
            entries.push_back(std::move(entry));
        more = take(',');
        if (!more && !take('}'))
            return false;
    }
    --m_depth;
    if (value)
        *value = objectOf(entries);
    return true;
}

void JsonReader::passPlain(QString *text)
{
    const char *start = m_at;
    m_at += plainPrefix(m_at, m_end - m_at);
    if (text)
        *text += textOf({start, m_at});
}

bool JsonReader::readString(QString *text)
{
    ++m_at;
    passPlain(text);
    while (isAt('\\')) {
        if (!readEscape(text))
            return false;
        passPlain(text);
    }
    if (!isAt('"'))
        return false;
    ++m_at;
    return true;
}

bool JsonReader::readEscape(QString *text)
{
    constexpr QByteArrayView signs = "\"\\/bfnrt";
    constexpr QByteArrayView meant = "\"\\/\b\f\n\r\t";
    if (++m_at == m_end)
        return false;
    char16_t units[2] = {};
    qsizetype count = 1;
    const char sign = *m_at++;
    if (const qsizetype i = signs.indexOf(sign); i >= 0)
        units[0] = char16_t(meant[i]);
    else if (sign != 'u' || !readCodeUnit(units[0]) || QChar::isLowSurrogate(units[0]))
        return false;
    if (QChar::isHighSurrogate(units[0])) {
        if (!pass("\\u") || !readCodeUnit(units[1]) || !QChar::isLowSurrogate(units[1]))
            return false;
        count = 2;
    }
    if (text)
        *text += QStringView(units, count);
    return true;
}

bool JsonReader::readCodeUnit(char16_t &unit)
{
    if (m_end - m_at < 4)
        return false;
    unit = 0;
    for (const char *last = m_at + 4; m_at != last; ++m_at) {
        const char letter = char(*m_at | 0x20);
        if (!isDigit(*m_at) && (letter < 'a' || letter > 'f'))
            return false;
        unit = char16_t(unit << 4 | (isDigit(*m_at) ? *m_at - '0' : letter - 'a' + 10));
    }
    return true;
}

bool JsonReader::pass(QByteArrayView word)
{
    if (!QByteArrayView(m_at, m_end).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

bool JsonReader::readDigits()
{
    const char *start = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    return m_at != start;
}

bool JsonReader::readNumber(QJsonValue *value)
{
    const char *start = m_at;
    if (isAt('-'))
        ++m_at;
    const bool beginsWithZero = isAt('0');
    const char *first = m_at;
    if (!readDigits() || (beginsWithZero && m_at != first + 1))
        return false;
    const char *point = m_at;
    if (isAt('.') && (++m_at, !readDigits()))
        return false;
    if (isAt('e') || isAt('E')) {
        if (++m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        if (!readDigits())
            return false;
    }
    const bool isInteger = point == m_at;
    if (!value && isInteger)
        return true;
    const QJsonValue number = numberOf({start, m_at}, isInteger);
    if (value)
        *value = number;
    return std::isfinite(number.toDouble());
}

} // namespace Earshot
