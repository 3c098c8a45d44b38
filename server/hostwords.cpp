#include "hostwords.h"

#include "slug.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <array>

namespace Earshot {

namespace {

constexpr int words = 4;
constexpr int rounds = 100'000;
constexpr char salt[] = "Earshot host words";

} // namespace

QStringList hostWords(const QByteArray &fingerprint)
{
    std::array<unsigned char, words * sizeof(quint32)> key;
    const int done = PKCS5_PBKDF2_HMAC(fingerprint.constData(), int(fingerprint.size()),
                                       reinterpret_cast<const unsigned char *>(salt), sizeof salt - 1, rounds,
                                       EVP_sha256(), int(key.size()), key.data());
    QStringList drawn;
    const QStringList &all = slugWords();
    for (std::size_t i = 0; done == 1 && i < key.size(); i += sizeof(quint32)) {
        const quint64 number = qFromBigEndian<quint32>(key.data() + i);
        drawn.append(all.at(qsizetype(number * quint64(all.size()) >> 32)));
    }
    return drawn;
}

} // namespace Earshot
