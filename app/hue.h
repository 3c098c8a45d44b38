#pragma once

#include <QByteArray>
#include <QString>

namespace Earshot {

//! The same on every machine and in the browser (FNV-1a, unlike qHash).
inline quint32 hashOf(const QString &memberId)
{
    quint32 hash = 2166136261u;
    const QByteArray bytes = memberId.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619u;
    return hash;
}

//! Which of the twelve hues a member has: 0 to 11.
inline int hueOf(const QString &memberId)
{
    return int(hashOf(memberId) % 12);
}

} // namespace Earshot
