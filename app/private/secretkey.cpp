#include "secretkey.h"

#include "wire/sodium.h"

namespace Earshot {

namespace {

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
}

} // namespace

SecretKey::SecretKey(QByteArray &&bytes)
{
    if (bytes.isEmpty())
        return;
    // A deep copy: what others share is theirs to let go of.
    m_bytes =
        std::shared_ptr<QByteArray>(new QByteArray(bytes.constData(), bytes.size()), [](QByteArray *own) {
            wipe(*own);
            delete own;
        });
    if (bytes.isDetached())
        wipe(bytes);
    bytes.clear();
}

QByteArray SecretKey::bytes() const
{
    return m_bytes ? QByteArray::fromRawData(m_bytes->constData(), m_bytes->size()) : QByteArray();
}

} // namespace Earshot
