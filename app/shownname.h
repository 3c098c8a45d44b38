#pragma once

#include "wire/username.h"

#include <QString>

namespace Earshot {

//! A name from the wire as it may be shown: a server that is not ours may send anything, so what is no name
//! is "?".
inline QString shownName(QStringView name)
{
    constexpr qsizetype longestWorthCleaning = 1'024;
    if (name.size() <= longestWorthCleaning) {
        const Outcome<QString> cleaned = cleanUsername(name);
        if (const auto *clean = std::get_if<QString>(&cleaned))
            return *clean;
    }
    return QStringLiteral("?");
}

} // namespace Earshot
