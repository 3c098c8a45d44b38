#include "wire/roomkeys.h"

#include "wire/addresstext.h"
#include "wire/base64url.h"
#include "wire/sodium.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr QStringView Name = u"k=";
constexpr char Context[] = "earshot1";
constexpr quint64 AdmissionSubkey = 1;
constexpr quint64 ContentSubkey = 2;

static_assert(roomKeyBytes == crypto_kdf_KEYBYTES && roomKeyBytes == crypto_auth_hmacsha256_KEYBYTES
              && sizeof Context - 1 == crypto_kdf_CONTEXTBYTES);

bool holds(QStringView text, const QByteArray &key)
{
    return AddressText::percentDecoded(text).value_or(text.toString()).contains(toBase64Url(key));
}

QByteArray subkey(const QByteArray &roomKey, quint64 number)
{
    if (roomKey.size() != roomKeyBytes)
        return {};
    prepareSodium();
    QByteArray key(roomKeyBytes, Qt::Uninitialized);
    crypto_kdf_derive_from_key(sodiumBytes(key), size_t(key.size()), number, Context, sodiumBytes(roomKey));
    return key;
}

} // namespace

QByteArray newRoomKey()
{
    prepareSodium();
    QByteArray key(roomKeyBytes, Qt::Uninitialized);
    crypto_kdf_keygen(sodiumBytes(key));
    return key;
}

QByteArray admissionKey(const QByteArray &roomKey)
{
    return subkey(roomKey, AdmissionSubkey);
}

QByteArray contentKey(const QByteArray &roomKey)
{
    return subkey(roomKey, ContentSubkey);
}

QString admissionProof(const QByteArray &admissionKey, const QString &room, const QString &epoch,
                       const QString &nonce)
{
    if (admissionKey.size() != roomKeyBytes)
        return {};
    prepareSodium();
    const QByteArray said = (u"earshot-join\n"_s + room + u'\n' + epoch + u'\n' + nonce).toUtf8();
    QByteArray proof(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(sodiumBytes(proof), sodiumBytes(said), quint64(said.size()),
                           sodiumBytes(admissionKey));
    return toBase64Url(proof);
}

bool isSameSecret(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size()
           && sodium_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

std::optional<RoomKeyFragment> readRoomKey(QStringView fragment, QStringView query)
{
    const auto taken = takeFromFragment(fragment, Name);
    if (!taken
        || (!taken->bytes.isEmpty() && (holds(taken->rest, taken->bytes) || holds(query, taken->bytes))))
        return {};
    return RoomKeyFragment{taken->bytes, taken->rest};
}

QString printedRoomKey(const QByteArray &roomKey)
{
    return printedInFragment(Name, roomKey);
}

} // namespace Earshot
