#include "descriptors.h"

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_MACOS
#include <climits>
#endif

namespace Earshot {

#ifdef Q_OS_UNIX

void raiseDescriptorLimit()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
#ifdef Q_OS_MACOS
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_cur, OPEN_MAX); // "unlimited" is refused
#endif
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int descriptorsLeft(qintptr newest)
{
    constexpr rlim_t many = std::numeric_limits<int>::max();
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= many)
        return int(many);
    return int(limit.rlim_cur) - int(newest) - 1;
}

#else

void raiseDescriptorLimit() {}

int descriptorsLeft(qintptr)
{
    return std::numeric_limits<int>::max();
}

#endif

} // namespace Earshot
