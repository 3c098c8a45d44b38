#pragma once

#include "wire/fragment.h"

//! What proves a host: the SHA-256 of its certificate, as an address has it in its fragment.
namespace Earshot {

constexpr qsizetype fingerprintBytes = fragmentValueBytes;

struct FingerprintFragment
{
    QByteArray fingerprint; //!< empty: none
    QString rest; //!< what else the fragment holds
};

//! Nothing where there is one that is none, or a second one: what was to prove the host would prove nothing.
std::optional<FingerprintFragment> readFingerprint(QStringView fragment);

//! fp=...; nothing where there is none.
QString printedFingerprint(const QByteArray &fingerprint);

} // namespace Earshot
