#include "fuzz.h"

#include "lookalike.h"
#include "wire/username.h"

using namespace Earshot;

namespace {

void checkLooks(const QString &name)
{
    const QStringList keys = lookalikeKeys(name);
    EARSHOT_MUST(!keys.isEmpty() && keys.size() <= 4);
    EARSHOT_MUST(lookalikeKeys(name) == keys);
    const QString numbered = numberedName(name, 2);
    if (numbered.isEmpty())
        return;
    const auto clean = cleanUsername(numbered);
    EARSHOT_MUST(std::holds_alternative<QString>(clean) && std::get<QString>(clean) == numbered);
    EARSHOT_MUST(numbered.endsWith(QStringLiteral(" (2)")));
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const QString keyOfAny = usernameKey(text);
    EARSHOT_MUST(usernameKey(keyOfAny) == keyOfAny);
    const auto cleaned = cleanUsername(text);
    if (const Refusal *refusal = std::get_if<Refusal>(&cleaned)) {
        EARSHOT_MUST(!refusal->reason.isEmpty());
        return 0;
    }
    const QString &name = std::get<QString>(cleaned);
    EARSHOT_MUST(!name.isEmpty() && name.toUtf8().size() <= 128);
    EARSHOT_MUST(name.isValidUtf16() && !name.contains(u'\n'));
    const auto again = cleanUsername(name);
    EARSHOT_MUST(std::holds_alternative<QString>(again) && std::get<QString>(again) == name);
    EARSHOT_MUST(!usernameKey(name).isEmpty());
    checkLooks(name);
    return 0;
}
