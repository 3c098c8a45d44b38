#pragma once

#include <QByteArray>

#include <charconv>

namespace Earshot {

//! Appends the last `digits` (up to 16) hexadecimal digits of `number`.
inline void appendHex(QByteArray &text, quint64 number, int digits)
{
    char buffer[16];
    for (int i = digits; i-- > 0; number >>= 4)
        buffer[i] = "0123456789abcdef"[number & 0xf];
    text.append(buffer, digits);
}

inline void appendDecimal(QByteArray &text, qint64 number)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
    text.append(buffer, end - buffer);
}

} // namespace Earshot
