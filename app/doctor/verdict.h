#pragma once

#include "observations.h"

namespace Earshot {

//! What keeps guests out, and what to do about it: a token, and what its words are about.
struct Verdict
{
    QString token = {}; //!< see VerdictWords
    QString subject = {}; //!< an address, a room, a network: foreign text
    QString here = {}; //!< what this machine has instead

    bool operator==(const Verdict &) const = default;
    bool isFine() const
    {
        return token == QLatin1StringView("fine") || token == QLatin1StringView("waiting");
    }
};

//! One verdict over everything that was seen: the likeliest cause that the person can do something about.
//! Pure.
Verdict diagnose(const GuestObservations &seen);
Verdict diagnose(const HostObservations &seen);

//! Of several ways to one room the one to speak of, by its number: one that leads there, else the one whose
//! failure tells most; the earlier of equals. `ways` is not empty. Pure.
qsizetype mostTelling(const QList<GuestObservations> &ways);
Verdict diagnose(const QList<GuestObservations> &ways);

//! Whether another thing would be said if announcements of those ways were heard. Pure.
bool wouldHearingTell(const QList<GuestObservations> &ways);

} // namespace Earshot
