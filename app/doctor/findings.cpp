#include "findings.h"

#include "wire/doors.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString inWords(const char *words)
{
    return QCoreApplication::translate("Doctor", words);
}

QString wordsFor(Knock knock)
{
    switch (knock) {
    case Knock::Opened: return inWords(QT_TRANSLATE_NOOP("Doctor", "open"));
    case Knock::Refused: return inWords(QT_TRANSLATE_NOOP("Doctor", "refused"));
    case Knock::NoAnswer: return inWords(QT_TRANSLATE_NOOP("Doctor", "no answer"));
    case Knock::NoMachine: return inWords(QT_TRANSLATE_NOOP("Doctor", "no machine there"));
    case Knock::NoWay: return inWords(QT_TRANSLATE_NOOP("Doctor", "no way there"));
    case Knock::NotTried: break;
    }
    return inWords(QT_TRANSLATE_NOOP("Doctor", "not tried"));
}

QString tokenOf(Knock knock)
{
    switch (knock) {
    case Knock::Opened: return u"opened"_s;
    case Knock::Refused: return u"refused"_s;
    case Knock::NoAnswer: return u"no-answer"_s;
    case Knock::NoMachine: return u"no-machine"_s;
    case Knock::NoWay: return u"no-way"_s;
    case Knock::NotTried: break;
    }
    return u"not-tried"_s;
}

QString wordsFor(Certificate seal)
{
    switch (seal) {
    case Certificate::Kept: return inWords(QT_TRANSLATE_NOOP("Doctor", "the right one"));
    case Certificate::OtherHost: return inWords(QT_TRANSLATE_NOOP("Doctor", "another one"));
    case Certificate::Unvouched: return inWords(QT_TRANSLATE_NOOP("Doctor", "nobody vouches for it"));
    case Certificate::NotTried:
    case Certificate::None: break;
    }
    return inWords(QT_TRANSLATE_NOOP("Doctor", "none is shown"));
}

QString tokenOf(Certificate seal)
{
    switch (seal) {
    case Certificate::Kept: return u"kept"_s;
    case Certificate::None: return u"none"_s;
    case Certificate::OtherHost: return u"other-host"_s;
    case Certificate::Unvouched: return u"not-vouched-for"_s;
    case Certificate::NotTried: break;
    }
    return u"not-tried"_s;
}

QString tokenOf(Firewall firewall)
{
    switch (firewall) {
    case Firewall::None: return u"none"_s;
    case Firewall::Ufw: return u"ufw"_s;
    case Firewall::Firewalld: return u"firewalld"_s;
    case Firewall::Windows: return u"windows"_s;
    case Firewall::MacOs: return u"macos"_s;
    case Firewall::Unknown: break;
    }
    return u"unknown"_s;
}

QString textOf(const LocalNetwork &network)
{
    const QString text =
        u"%1 %2/%3"_s.arg(network.name, network.address.toString(), QString::number(network.prefix));
    return network.isVpn ? text + u" (VPN)"_s : text;
}

Finding networks(const LocalNetworks &here)
{
    QStringList texts;
    for (const LocalNetwork &network : here.all) {
        if (!network.isContainer && !network.address.isLinkLocal())
            texts.append(textOf(network));
    }
    const QString none = inWords(QT_TRANSLATE_NOOP("Doctor", "none"));
    return {inWords(QT_TRANSLATE_NOOP("Doctor", "Networks")), texts.isEmpty() ? none : texts.join(u", "_s),
            texts.isEmpty()};
}

Finding server(int status, bool isEarshot)
{
    const QString other =
        status == 0 ? inWords(QT_TRANSLATE_NOOP("Doctor", "no web server")) : u"HTTP %1"_s.arg(status);
    return {inWords(QT_TRANSLATE_NOOP("Doctor", "Server")), isEarshot ? u"Earshot"_s : other, !isEarshot};
}

Finding name(const GuestObservations &seen)
{
    const QString value = !seen.isName   ? inWords(QT_TRANSLATE_NOOP("Doctor", "none, it is a number"))
                          : seen.isFound ? seen.address.toString()
                                         : inWords(QT_TRANSLATE_NOOP("Doctor", "not found"));
    return {inWords(QT_TRANSLATE_NOOP("Doctor", "Name")), value, !seen.isFound};
}

Finding port(quint16 port, Knock knock)
{
    return {inWords(QT_TRANSLATE_NOOP("Doctor", "Port %1")).arg(port), wordsFor(knock),
            knock != Knock::Opened && knock != Knock::NotTried};
}

QJsonObject toJson(const LocalNetworks &here)
{
    QJsonArray networks;
    for (const LocalNetwork &one : here.all) {
        networks.append(QJsonObject{{u"interface"_s, one.name},
                                    {u"address"_s, one.address.toString()},
                                    {u"prefix"_s, one.prefix},
                                    {u"vpn"_s, one.isVpn},
                                    {u"container"_s, one.isContainer}});
    }
    return {{u"networks"_s, networks}, {u"leaves_by_vpn"_s, here.leavesByVpn}};
}

} // namespace

QList<Finding> findingsIn(const GuestObservations &seen)
{
    QList<Finding> findings{networks(seen.here), name(seen)};
    if (!seen.isFound)
        return findings;
    findings.append(port(seen.port, seen.knock));
    if (seen.knock != Knock::Opened)
        return findings;
    const bool isSealBroken = seen.seal != Certificate::NotTried && seen.seal != Certificate::Kept;
    if (seen.seal != Certificate::NotTried)
        findings.append(
            {inWords(QT_TRANSLATE_NOOP("Doctor", "Certificate")), wordsFor(seen.seal), isSealBroken});
    if (isSealBroken)
        return findings;
    findings.append(server(seen.health, seen.isEarshot));
    if (!seen.isEarshot)
        return findings;
    const bool isOpen = seen.page == 200;
    findings.append({inWords(QT_TRANSLATE_NOOP("Doctor", "Room")),
                     isOpen ? inWords(QT_TRANSLATE_NOOP("Doctor", "open")) : u"HTTP %1"_s.arg(seen.page),
                     !isOpen});
    if (isOpen)
        findings.append({inWords(QT_TRANSLATE_NOOP("Doctor", "Conversation")),
                         seen.upgrades ? inWords(QT_TRANSLATE_NOOP("Doctor", "gets through"))
                                       : inWords(QT_TRANSLATE_NOOP("Doctor", "does not get through")),
                         !seen.upgrades});
    return findings;
}

QList<Finding> findingsIn(const QList<GuestObservations> &ways)
{
    QList<Finding> findings = findingsIn(ways.at(mostTelling(ways)));
    if (ways.size() == 1)
        return findings;
    for (const GuestObservations &way : ways) {
        const QList<Finding> steps = findingsIn(way);
        const QString place = Door{way.host, way.port}.toString();
        findings.append(
            {u"\u2068%1\u2069"_s.arg(place), steps.constLast().value, steps.constLast().isTrouble});
    }
    return findings;
}

QList<Finding> findingsIn(const HostObservations &seen)
{
    QList<Finding> findings{networks(seen.here)};
    if (seen.port == 0)
        return findings;
    findings.append(port(seen.port, seen.ownKnock));
    if (seen.ownKnock == Knock::Opened)
        findings.append(server(0, seen.isEarshot));
    const bool isOn = seen.firewall > Firewall::None;
    const QString word = isOn ? tokenOf(seen.firewall)
                         : seen.firewall == Firewall::Unknown
                             ? inWords(QT_TRANSLATE_NOOP("Doctor", "none that one sees"))
                             : inWords(QT_TRANSLATE_NOOP("Doctor", "none"));
    findings.append({inWords(QT_TRANSLATE_NOOP("Doctor", "Firewall")), word, isOn});
    return findings;
}

QJsonObject toJson(const GuestObservations &seen)
{
    QJsonObject json = toJson(seen.here);
    json.insert(u"host"_s, seen.host);
    json.insert(u"port"_s, seen.port);
    json.insert(u"room"_s, seen.room);
    json.insert(u"found"_s, seen.isFound);
    json.insert(u"address"_s, seen.address.toString());
    json.insert(u"knock"_s, tokenOf(seen.knock));
    json.insert(u"neighbour"_s, seen.isNeighbour);
    json.insert(u"by_vpn"_s, seen.goesByVpn);
    json.insert(u"nearby"_s, seen.isSeenNearby);
    json.insert(u"seal"_s, tokenOf(seen.seal));
    json.insert(u"health"_s, seen.health);
    json.insert(u"earshot"_s, seen.isEarshot);
    json.insert(u"page"_s, seen.page);
    json.insert(u"upgrades"_s, seen.upgrades);
    return json;
}

QJsonObject toJson(const QList<GuestObservations> &ways)
{
    QJsonArray all;
    for (const GuestObservations &way : ways) {
        QJsonObject one = toJson(way);
        one.remove(u"networks"_s);
        one.remove(u"leaves_by_vpn"_s);
        one.insert(u"verdict"_s, diagnose(way).token);
        all.append(one);
    }
    QJsonObject json = toJson(ways.at(mostTelling(ways)));
    json.insert(u"ways"_s, all);
    return json;
}

QJsonObject toJson(const HostObservations &seen)
{
    QJsonObject json = toJson(seen.here);
    json.insert(u"port"_s, seen.port);
    json.insert(u"address"_s, seen.address);
    json.insert(u"knock"_s, tokenOf(seen.ownKnock));
    json.insert(u"earshot"_s, seen.isEarshot);
    json.insert(u"firewall"_s, tokenOf(seen.firewall));
    return json;
}

} // namespace Earshot
