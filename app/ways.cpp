#include "ways.h"

#include <algorithm>

namespace Earshot {

Ways::Ways(const RoomUrl &url)
{
    const QList<Door> doors = url.doors();
    for (const Door &door : doors)
        m_ways.append({url.from(door).alone(), {}, {}, true});
}

Ways::Ways(const RoomUrl &local, const QList<GuestAddress> &addresses)
{
    for (const GuestAddress &one : addresses) {
        RoomUrl url = local;
        url.host = one.address.toString();
        m_ways.append({url, one.interfaceName, one.network, one.likely});
    }
    if (m_ways.isEmpty())
        m_ways.append({local, {}, {}, true});
}

QStringList Ways::addresses() const
{
    QStringList texts;
    for (const Way &way : m_ways)
        texts.append(way.url.withoutProof().toString());
    return texts;
}

QStringList Ways::interfaceNames() const
{
    QStringList names;
    for (const Way &way : m_ways)
        names.append(way.interfaceName);
    return names;
}

QStringList Ways::networks() const
{
    QStringList networks;
    for (const Way &way : m_ways)
        networks.append(way.network);
    return networks;
}

QList<QUrl> Ways::socketUrls() const
{
    QList<QUrl> urls;
    for (const Way &way : m_ways)
        urls.append(way.url.socketUrl());
    return urls;
}

RoomUrl Ways::reordered(const RoomUrl &url, const QUrl &socketUrl)
{
    const QList<Door> doors = url.doors();
    const auto won = std::find_if(doors.begin(), doors.end(),
                                  [&](const Door &door) { return url.from(door).socketUrl() == socketUrl; });
    return won == doors.end() ? url : url.from(*won);
}

QByteArray Ways::fingerprint() const
{
    return m_ways.isEmpty() ? QByteArray() : m_ways.constFirst().url.fingerprint;
}

RoomUrl Ways::whole(int index) const
{
    RoomUrl url = m_ways.at(index).url;
    for (int i = 0; i < m_ways.size() && url.also.size() < AlsoQuery::most; ++i) {
        const Way &way = m_ways.at(i);
        const bool hasZone = way.url.host.contains(u'%');
        if (i != index && way.likely && !hasZone)
            url.also.append({way.url.host, way.url.port});
    }
    return url;
}

QString Ways::invitation(int index, const QByteArray &key) const
{
    if (index < 0 || index >= m_ways.size())
        return {};
    RoomUrl url = whole(index);
    url.key = key;
    return url.toInvitation();
}

QString Ways::code(int index) const
{
    return index < 0 || index >= m_ways.size() ? QString() : whole(index).withoutProof().toString();
}

} // namespace Earshot
