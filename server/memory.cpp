#include "memory.h"

#include "controlgroups.h"
#include "serverlimits.h"

#include <QElapsedTimer>
#include <QFile>

#include <atomic>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Earshot {

namespace {

qint64 msSinceBoot()
{
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference();
}

//! A number of bytes that the system knows. Memory is the whole process's, whatever thread asks.
template <auto ask, qint64 freshMs>
qint64 lately()
{
    static std::atomic<qint64> askedAt = -freshMs;
    static std::atomic<qint64> bytes = 0;
    const qint64 now = msSinceBoot();
    if (now - askedAt >= freshMs) {
        askedAt = now;
        bytes = ask();
    }
    return bytes;
}

// Not all of what a control group grants: it counts more than what is resident, such as pages of files.
qint64 grantedBytes()
{
    return memoryGranted() / 4 * 3;
}

} // namespace

qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (statm.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#endif
    return 0;
}

bool isMemoryShort(const Limits &limits)
{
    const qint64 resident = lately<residentBytes, 20>();
    const qint64 granted = lately<grantedBytes, 1000>();
    const qint64 wanted = qint64(limits.memoryMegabytes) * 1024 * 1024;
    return (wanted > 0 && resident >= wanted) || (granted > 0 && resident >= granted);
}

void wipeUnusedStack()
{
    constexpr int deepest = 64 * 1024; // what a turn of the loop uses, and more
    volatile char unused[deepest];
    for (volatile char &each : unused)
        each = 0;
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace Earshot
