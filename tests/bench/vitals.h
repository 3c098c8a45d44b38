#pragma once

#include <cstdint>
#include <sys/types.h>

namespace Earshot {

//! What Linux says of a process.
struct Vitals
{
    double cpu = 0; //!< seconds that its threads ran
    double waited = 0; //!< seconds that they could have run, had others not had the processor
    std::int64_t rssKiB = 0;
    std::int64_t peakKiB = 0;

    static Vitals of(pid_t pid);
};

} // namespace Earshot
