#pragma once

#include <QStringList>

namespace Earshot {

//! Four words for a certificate's fingerprint, which two people can compare by voice; the same everywhere.
//! They take a tenth of a second on purpose: not on a window's thread.
//!
//! PBKDF2 with HMAC-SHA-256, the salt "Earshot host words" and 100,000 rounds gives 16 bytes; of each four,
//! read as a big-endian number n, the word is the n * count / 2^32 th of words.txt, from 0. That is 42 bits,
//! and whoever wants a certificate with the same words takes each guess that long.
QStringList hostWords(const QByteArray &fingerprint);

} // namespace Earshot
