#pragma once

#include "wire/hostname.h"

#include <QStringDecoder>

#include <optional>

//! The text an address comes in: what stands around it, and what is written in it with '%'.
namespace Earshot::AddressText {

// What prose puts around an address. None of it may begin or end what toString() prints.
constexpr QStringView Quotes = u"\"'`´“”„‟‘’‚‛«»‹›<>()"
                               u"（）＜＞「」『』《》〈〉【】";
constexpr QStringView SentenceEnds = u".,;:!?…。，；：！？、،؛؟۔।";

inline bool isSpace(QChar c)
{
    return c.isSpace();
}

inline QStringView withoutEnd(QStringView text)
{
    const auto ends = [](QChar c) { return c.isSpace() || Quotes.contains(c) || SentenceEnds.contains(c); };
    while (!text.isEmpty() && ends(text.back()))
        text.chop(1);
    return text;
}

inline QStringView withoutSurroundings(QStringView text)
{
    text = withoutEnd(text);
    while (!text.isEmpty() && (isSpace(text.front()) || Quotes.contains(text.front())))
        text = text.sliced(1);
    return text;
}

inline QStringView upToAny(QStringView text, QStringView ends)
{
    const auto end = std::find_if(text.begin(), text.end(), [ends](QChar c) { return ends.contains(c); });
    return text.first(end - text.begin());
}

inline std::optional<QString> percentDecoded(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    for (qsizetype at = bytes.indexOf('%'); at >= 0; at = bytes.indexOf('%', at + 1)) {
        const QByteArray digits = bytes.mid(at + 1, 2);
        if (digits.size() < 2
            || !Hosts::allOf(digits, [](char c) { return Hosts::isHexDigit(QLatin1Char(c)); }))
            return std::nullopt;
    }
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = utf8(QByteArray::fromPercentEncoding(bytes));
    return utf8.hasError() ? std::nullopt : std::optional(decoded);
}

//! Query and fragment reach logs, menus and other programs: nothing unseen or unquotable stays in them.
inline QString urlSafe(QStringView text)
{
    QString safe;
    for (const char32_t c : codePoints(text)) {
        const QString one = QStringView(QChar::fromUcs4(c)).toString();
        const bool bad =
            isControl(c) || isInvisible(c) || QChar::isSpace(c) || QStringView(u"\"<>`").contains(one);
        safe += bad ? QString::fromLatin1(QUrl::toPercentEncoding(one)) : one;
    }
    return safe;
}

} // namespace Earshot::AddressText
