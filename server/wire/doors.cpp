#include "wire/doors.h"

#include "wire/addresstext.h"

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr QStringView Key = u"also=";

std::optional<quint16> readPort(QStringView digits, quint16 usual)
{
    if (digits.isEmpty())
        return usual;
    const bool plain = digits.size() <= 5 && digits.front() != u'0' && Hosts::allOf(digits, Hosts::isDigit);
    const uint port = plain ? digits.toUInt() : 0;
    return port >= 1 && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

bool isNumber(const QString &host)
{
    return Hosts::isIp4(host) || host.contains(u':');
}

//! Whatever machine says it, it is that machine.
bool isOwnMachine(const QString &host)
{
    const bool ip4 = Hosts::isIp4(host) && (host.startsWith(u"127.") || host.startsWith(u"0."));
    return ip4 || host == u"localhost" || host.endsWith(u".localhost") || host == u"::1" || host == u"::"
           || host.startsWith(u"::ffff:");
}

//! A zone is a name on one machine, and means nothing on another.
bool leadsOn(const Door &door, const Door &first)
{
    return isNumber(door.host) && !door.host.contains(u'%')
           && (!isOwnMachine(door.host) || isOwnMachine(first.host));
}

void addDoors(QList<Door> &doors, QStringView list, const Door &first)
{
    const auto texts = list.split(u',');
    for (const QStringView text : texts) {
        const ReadDoor read = readDoor(text, first.port);
        const Door door{read.host, read.port.value_or(0)};
        const bool good = !door.host.isEmpty() && door.port > 0 && leadsOn(door, first);
        if (good && door != first && !doors.contains(door) && doors.size() < AlsoQuery::most)
            doors.append(door);
    }
}

} // namespace

QString Door::toString(quint16 usual) const
{
    const bool ip6 = host.contains(u':');
    const QString name = ip6 ? u'[' + QString(host).replace(u'%', u"%25"_s) + u']' : host;
    return port == usual ? name : name + u':' + QString::number(port);
}

ReadDoor readDoor(QStringView text, quint16 usual)
{
    const bool brackets = text.startsWith(u'[');
    const qsizetype hostSize = brackets ? text.indexOf(u']') + 1 : AddressText::upToAny(text, u":").size();
    const QStringView rest = text.sliced(hostSize);
    const bool clear = (rest.isEmpty() || rest.startsWith(u':')) && (brackets || rest.count(u':') <= 1);
    if (!clear || text.contains(u'@'))
        return {};
    return {Hosts::fromText(text.first(hostSize)), readPort(rest.mid(1), usual)};
}

AlsoQuery readAlso(QStringView query, const Door &first)
{
    AlsoQuery read;
    QStringList others;
    const auto parts = query.split(u'&');
    for (const QStringView part : parts) {
        if (!part.startsWith(Key))
            others.append(part.toString());
        else if (const auto list = AddressText::percentDecoded(part.sliced(Key.size())))
            addDoors(read.doors, *list, first);
    }
    read.rest = others.join(u'&');
    return read;
}

QString printedAlso(const QList<Door> &doors, quint16 usual)
{
    QStringList texts;
    for (const Door &door : doors) {
        if (isNumber(door.host))
            texts.append(door.toString(usual));
    }
    return texts.isEmpty() ? QString() : Key.toString() + texts.join(u',');
}

} // namespace Earshot
