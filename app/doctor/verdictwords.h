#pragma once

#include "verdict.h"

namespace Earshot {

//! A verdict in the person's language: what is wrong, and the one thing to do.
struct VerdictWords
{
    QString what;
    QString todo;

    static VerdictWords of(const Verdict &verdict);
    //! All tokens that there are words for.
    static QStringList tokens();
};

} // namespace Earshot
