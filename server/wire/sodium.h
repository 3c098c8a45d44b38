#pragma once

#include <sodium.h>

#include <QByteArray>

namespace Earshot {

//! To be called before anything else of libsodium's: it then takes the fastest way that this machine has.
inline void prepareSodium()
{
    [[maybe_unused]] static const int prepared = sodium_init();
}

//! The bytes as libsodium takes them.
inline const unsigned char *sodiumBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *sodiumBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace Earshot
