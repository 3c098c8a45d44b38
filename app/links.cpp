#include "links.h"

#include "linktext.h"
#include "wire/roomurl.h"

#include <QDesktopServices>

namespace Earshot {

namespace {

// A browser would keep the key in its history, and come no further.
bool hasRoomKey(const QUrl &url)
{
    const auto parsed = RoomUrl::parse(url.toString());
    const RoomUrl *room = std::get_if<RoomUrl>(&parsed);
    return room && !room->key.isEmpty();
}

} // namespace

void Links::open(const QUrl &url)
{
    if (!isSafeLink(url))
        return;
    if (url.scheme() == QLatin1String("earshot") || hasRoomKey(url))
        Q_EMIT roomLink(url.toString());
    else
        QDesktopServices::openUrl(url);
}

} // namespace Earshot
