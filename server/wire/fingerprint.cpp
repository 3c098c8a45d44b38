#include "wire/fingerprint.h"

namespace Earshot {

namespace {

constexpr QStringView Name = u"fp=";

} // namespace

std::optional<FingerprintFragment> readFingerprint(QStringView fragment)
{
    const auto taken = takeFromFragment(fragment, Name);
    return taken ? std::optional(FingerprintFragment{taken->bytes, taken->rest}) : std::nullopt;
}

QString printedFingerprint(const QByteArray &fingerprint)
{
    return printedInFragment(Name, fingerprint);
}

} // namespace Earshot
