#include "wire/fragment.h"

#include "wire/addresstext.h"
#include "wire/base64url.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Earshot {

std::optional<FragmentValue> takeFromFragment(QStringView fragment, QStringView name)
{
    FragmentValue taken;
    QStringList others;
    const auto parts = fragment.split(u'&');
    for (const QStringView part : parts) {
        const QString plain = AddressText::percentDecoded(part).value_or(part.toString());
        if (!plain.startsWith(name, Qt::CaseInsensitive)) {
            others.append(part.toString());
            continue;
        }
        if (!taken.bytes.isEmpty())
            return {};
        taken.bytes = fromBase64Url(QStringView(plain).sliced(name.size()));
        if (taken.bytes.size() != fragmentValueBytes)
            return {};
    }
    taken.rest = others.join(u'&');
    return taken;
}

QString printedInFragment(QStringView name, const QByteArray &bytes)
{
    return bytes.isEmpty() ? QString() : name.toString() + toBase64Url(bytes);
}

QString withoutFragment(const QString &address)
{
    return address.section(u'#', 0, 0);
}

} // namespace Earshot
