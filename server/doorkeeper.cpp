#include "doorkeeper.h"

#include "wire/base64url.h"
#include "wire/roomkeys.h"
#include "wire/sodium.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype stampBytes = 24;
constexpr qsizetype sealBytes = crypto_auth_hmacsha256_BYTES;
constexpr qsizetype memberAt = sizeof(qint64);
constexpr qsizetype randomAt = memberAt + sizeof(quint32);

//! A copy that nobody shares, so that it can be overwritten.
QByteArray ownCopy(const QByteArray &secret)
{
    return QByteArray(secret.constData(), secret.size());
}

void wipe(QByteArray &secret)
{
    sodium_memzero(secret.data(), size_t(secret.size()));
}

} // namespace

Doorkeeper::Doorkeeper(const QByteArray &admissionKey, const QString &room, const QString &epoch)
    : m_admissionKey(ownCopy(admissionKey))
    , m_ownKey(newRoomKey())
    , m_room(room)
    , m_epoch(epoch)
{}

Doorkeeper::~Doorkeeper()
{
    wipe(m_admissionKey);
    wipe(m_ownKey);
}

QString Doorkeeper::nonceFor(MemberId member, qint64 now)
{
    m_asked = true;
    m_askedAt = now;
    Stamp stamp;
    qToBigEndian(now, stamp.data());
    qToBigEndian(quint32(member), stamp.data() + memberAt);
    randombytes_buf(stamp.data() + randomAt, stamp.size() - size_t(randomAt));
    const QByteArray bytes(reinterpret_cast<const char *>(stamp.data()), stampBytes);
    return toBase64Url(bytes + sealOf(stamp));
}

// Whether the key is known is asked before the time: a nonce that is too old is no fault of who answers late.
// Of a nonce from elsewhere, as from the room that was here before, nothing can be told.
Outcome<MemberId> Doorkeeper::admit(const QString &nonce, const QString &proof, qint64 now)
{
    const Refusal again{u"key-required"_s};
    Stamp stamp;
    if (proof.isEmpty() || !isOwn(fromBase64Url(nonce), stamp))
        return again;
    const QString right = admissionProof(m_admissionKey, m_room, m_epoch, nonce);
    if (!isSameSecret(right.toLatin1(), proof.toUtf8()))
        return Refusal{again.reason, afterWrongMs};
    forgetOld(now);
    if (!isGood(stamp, now) || !m_used.insert(stamp).second)
        return again;
    m_wasOpened = true;
    return MemberId(qFromBigEndian<quint32>(stamp.data() + memberAt));
}

QByteArray Doorkeeper::sealOf(const Stamp &stamp) const
{
    QByteArray seal(sealBytes, Qt::Uninitialized);
    crypto_auth_hmacsha256(sodiumBytes(seal), stamp.data(), stamp.size(), sodiumBytes(m_ownKey));
    return seal;
}

bool Doorkeeper::isOwn(const QByteArray &nonce, Stamp &stamp) const
{
    if (nonce.size() != stampBytes + sealBytes)
        return false;
    std::copy_n(sodiumBytes(nonce), stamp.size(), stamp.begin());
    return isSameSecret(nonce.sliced(stampBytes), sealOf(stamp));
}

bool Doorkeeper::isGood(const Stamp &stamp, qint64 now) const
{
    return now - qFromBigEndian<qint64>(stamp.data()) <= nonceMs;
}

void Doorkeeper::forgetOld(qint64 now)
{
    while (!m_used.empty() && !isGood(*m_used.begin(), now))
        m_used.erase(m_used.begin());
}

} // namespace Earshot
