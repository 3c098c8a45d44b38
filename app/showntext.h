#pragma once

#include <QString>

namespace Earshot {

//! As much of a text as a window can show without standing still.
struct ShownText
{
    static constexpr int maxCodePoints = 4'000;

    QString text;
    bool isCut = false;

    static ShownText of(const QString &text);
};

} // namespace Earshot
