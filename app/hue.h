#pragma once

#include <QByteArray>
#include <QString>

namespace Earshot {

//! Which of the twelve hues a member has: 0 to 11, the same on every machine (FNV-1a, unlike qHash).
inline int hueOf(const QString &memberId)
{
    quint32 hash = 2166136261u;
    const QByteArray bytes = memberId.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619u;
    return int(hash % 12);
}

} // namespace Earshot
