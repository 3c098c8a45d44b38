#include "fuzz.h"

#include "announcement.h"
#include "wire/roomurl.h"

using namespace Earshot;

// Whatever a machine in the network announces is no room, or one that can be told again as it was read.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto room = Announcement::fromText(bytesOf(data, size));
    if (!room)
        return 0;
    const auto again = normalizedRoomName(room->room);
    const QString *name = std::get_if<QString>(&again);
    EARSHOT_MUST(name && *name == room->room);
    EARSHOT_MUST(!room->epoch.isEmpty() && room->epoch.size() <= 64);
    EARSHOT_MUST(!room->instanceName().isEmpty() && room->instanceName().size() <= 63);
    const QByteArray text = room->toText();
    if (!text.isEmpty())
        EARSHOT_MUST(Announcement::fromText(text) == room);
    return 0;
}
