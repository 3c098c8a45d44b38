#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <algorithm>

//! Bytes as letters that addresses and JSON leave alone: base64url (RFC 4648, 5) without padding.
namespace Earshot {

constexpr auto base64UrlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

inline QString toBase64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64UrlForm));
}

//! Empty where it is none: whoever writes it otherwise, or with other bits where it has none, means something
//! else.
inline QByteArray fromBase64Url(QStringView text)
{
    const QByteArray bytes =
        QByteArray::fromBase64(text.toUtf8(), base64UrlForm | QByteArray::AbortOnBase64DecodingErrors);
    return text == toBase64Url(bytes) ? bytes : QByteArray();
}

//! Whether it has the form, for whoever only carries it.
inline bool hasBase64UrlForm(QStringView text)
{
    return !text.isEmpty() && text.size() % 4 != 1 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'
               || c == u'_';
    });
}

} // namespace Earshot
