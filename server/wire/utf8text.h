#pragma once

#include <QByteArrayView>
#include <QString>

namespace Earshot {

//! The text in `utf8`, all of it: Qt's own conversions swallow a byte order mark at the front.
inline QString textOf(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    if (utf8.startsWith("\xef\xbb\xbf"))
        text.prepend(QChar::ByteOrderMark);
    return text;
}

} // namespace Earshot
