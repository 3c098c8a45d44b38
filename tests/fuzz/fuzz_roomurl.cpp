#include "fuzz.h"

#include "wire/base64url.h"
#include "wire/roomurl.h"

using namespace Earshot;

namespace {

void mustRead(const QString &printed, const RoomUrl &url)
{
    EARSHOT_MUST(printed.toUtf8().size() <= 2048);
    const auto again = RoomUrl::parse(printed);
    EARSHOT_MUST(std::holds_alternative<RoomUrl>(again) && std::get<RoomUrl>(again) == url);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const auto parsed = RoomUrl::parse(text);
    if (const Refusal *refusal = std::get_if<Refusal>(&parsed)) {
        EARSHOT_MUST(!refusal->reason.isEmpty());
        return 0;
    }
    const RoomUrl &url = std::get<RoomUrl>(parsed);
    EARSHOT_MUST(!url.room.isEmpty());
    EARSHOT_MUST((url.port == 0) == url.isRoomName());
    mustRead(url.toInvitation(), url);
    mustRead(url.toString(), url.withoutKey());
    EARSHOT_MUST(url.key.isEmpty() || url.key.size() == roomKeyBytes);
    EARSHOT_MUST(url.key.isEmpty() || !url.toString().contains(toBase64Url(url.key)));
    EARSHOT_MUST(url.isRoomName() || url.socketUrl().isValid());
    return 0;
}
