#pragma once

#include "wire/refusal.h"
#include "wire/sealedform.h"

#include <QString>

#include <algorithm>
#include <optional>

//! What can be said in a room, and why the rest cannot.
namespace Earshot {

//! Reasons: empty, too-long. `most` code points; 0: any number.
inline std::optional<Refusal> refusalOfText(const QString &text, int most)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto isLow = [](QChar c) { return c.isLowSurrogate(); };
    if (std::all_of(text.begin(), text.end(), isSpace))
        return Refusal{QStringLiteral("empty")};
    if (most > 0 && text.size() - std::count_if(text.begin(), text.end(), isLow) > most)
        return Refusal{QStringLiteral("too-long")};
    return {};
}

//! Of a private room, where what is said cannot be read. Reasons: invalid-payload, too-long.
inline std::optional<Refusal> refusalOfSealed(const QString &text)
{
    if (text.size() > SealedForm::textLetters)
        return Refusal{QStringLiteral("too-long")};
    if (!hasBase64UrlForm(text))
        return Refusal{QStringLiteral("invalid-payload")};
    return {};
}

} // namespace Earshot
