#include "wire/jsonwriter.h"

#include "wire/plainbytes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <utility>

namespace Earshot {

namespace {

char shortEscape(char c)
{
    switch (c) {
    case '"':
    case '\\': return c;
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

void appendEscaped(QByteArray &json, char c)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    json += '\\';
    if (const char sign = shortEscape(c))
        json += sign;
    else
        json.append("u00").append(hex[uchar(c) >> 4]).append(hex[uchar(c) & 0xf]);
}

void appendNumber(QByteArray &json, const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!std::isfinite(number))
        json += "null";
    else if (value.toInteger(0) == value.toInteger(1)) // an integer: no default needed
        json += QByteArray::number(value.toInteger());
    else
        json += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void appendArray(QByteArray &json, const QJsonArray &array)
{
    char separator = '[';
    for (const QJsonValue &value : array) {
        json += std::exchange(separator, ',');
        appendJson(json, value);
    }
    json += separator == '[' ? "[]" : "]";
}

void appendObject(QByteArray &json, const QJsonObject &object)
{
    char separator = '{';
    for (auto it = object.begin(); it != object.end(); ++it) {
        json += std::exchange(separator, ',');
        appendQuoted(json, it.key());
        json += ':';
        appendJson(json, it.value());
    }
    json += separator == '{' ? "{}" : "}";
}

} // namespace

void appendQuoted(QByteArray &json, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    for (auto it = utf8.cbegin(); it != utf8.cend();) {
        const qsizetype plain = plainPrefix(it, utf8.cend() - it);
        json.append(it, plain);
        it += plain;
        if (it != utf8.cend())
            appendEscaped(json, *it++);
    }
    json += '"';
}

void appendJson(QByteArray &json, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: json += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: appendNumber(json, value); break;
    case QJsonValue::String: appendQuoted(json, value.toString()); break;
    case QJsonValue::Array: appendArray(json, value.toArray()); break;
    case QJsonValue::Object: appendObject(json, value.toObject()); break;
    default: json += "null"; break;
    }
}

} // namespace Earshot
