#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What must hold, whatever comes in. libFuzzer keeps the input that shows otherwise.
#define EARSHOT_MUST(what) \
    do { \
        if (!(what)) { \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #what); \
            std::abort(); \
        } \
    } while (false)

//! libFuzzer's entry, with the bytes it thought of.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Earshot {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    // A copy that ends where the input ends, so that reading past it is seen.
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

} // namespace Earshot
