// Memory that is given back is overwritten first: what was said in a room that is over stands nowhere in the
// server any more. A text passes through a dozen buffers on its way (Qt's, ours, the library's), so the one
// place that sees them all is the allocator. glibc only, and not under sanitizers, which bring their own.

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define EARSHOT_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define EARSHOT_SANITIZED
#endif

#include <cstdlib> // which says whether this is glibc

#if defined(__GLIBC__) && !defined(EARSHOT_SANITIZED)
#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

// glibc's own names for what is replaced here, kept for programs that do just this.
extern "C" void __libc_free(void *memory);

namespace {

constexpr size_t big = 16 * 1024;

// Of a big block many pages were perhaps never used: Qt has 48 KiB for each connection and writes to a few of
// them. Zeros would make the system provide the others, just as everyone leaves. To give whole pages back
// empties them as well.
void wipe(void *memory, size_t bytes)
{
    static const auto page = uintptr_t(sysconf(_SC_PAGESIZE));
    const auto begin = uintptr_t(memory);
    const uintptr_t end = begin + bytes;
    const uintptr_t first = (begin + page - 1) / page * page;
    const uintptr_t last = end / page * page;
    const int before = errno;
    if (bytes < big || madvise(reinterpret_cast<void *>(first), last - first, MADV_DONTNEED) != 0) {
        explicit_bzero(memory, bytes);
    } else {
        explicit_bzero(memory, first - begin);
        explicit_bzero(reinterpret_cast<void *>(last), end - last);
    }
    errno = before;
}

} // namespace

extern "C" void free(void *memory) noexcept
{
    if (!memory)
        return;
    wipe(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

// The library's own would leave the old place as it was.
extern "C" void *realloc(void *memory, size_t bytes) noexcept
{
    if (!memory)
        return malloc(bytes);
    if (bytes == 0) {
        free(memory);
        return nullptr;
    }
    const size_t usable = malloc_usable_size(memory);
    if (bytes <= usable && bytes >= usable / 2)
        return memory;
    void *moved = malloc(bytes);
    if (!moved)
        return nullptr;
    memcpy(moved, memory, std::min(usable, bytes));
    free(memory);
    return moved;
}
#endif
