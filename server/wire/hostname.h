#pragma once

#include "wire/codepoints.h"

#include <QUrl>

#include <algorithm>

//! Hosts as people write them, brought to one spelling; empty text stands for "this is no host".
namespace Earshot::Hosts {

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

inline bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

template <typename Text, typename Test>
bool allOf(const Text &text, Test test)
{
    return std::all_of(text.begin(), text.end(), test);
}

inline bool isIp4Part(QStringView part)
{
    const bool digits = !part.isEmpty() && part.size() <= 3 && allOf(part, isDigit);
    return digits && (part.size() == 1 || part.front() != u'0') && part.toUInt() <= 255;
}

//! The one spelling everybody reads the same: four decimal numbers without leading zeros.
inline bool isIp4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && allOf(parts, isIp4Part);
}

//! Meant as IPv4, right or wrong: four groups of digits.
inline bool looksLikeIp4(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4
           && allOf(parts, [](QStringView part) { return !part.isEmpty() && allOf(part, isDigit); });
}

//! Browsers and resolvers read such a host as IPv4 in forms nobody recognises: 0x7f.1, 2130706433 (WHATWG
//! URL, 3.5).
inline bool endsInNumber(QStringView host)
{
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    return allOf(last, isDigit) || (last.startsWith(u"0x") && allOf(last.sliced(2), isHexDigit));
}

//! One part of a name as RFC 1123, 2.1 has it.
inline bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-'
           && allOf(label, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

//! IDNA would quietly drop some of what cannot be seen, and two hosts would look alike.
inline bool isReadable(QStringView host)
{
    return allOf(codePoints(host), [](char32_t c) { return !isControl(c) && !isInvisible(c); });
}

//! False for an xn-- label that stands for nothing, or for something IDNA would write another way.
inline bool isHonestAce(const QString &host)
{
    const QString unicode = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return !unicode.contains(u"xn--") && isReadable(unicode) && QUrl::toAce(unicode) == host.toLatin1();
}

//! A DNS name, international ones as ACE without a final dot, or an IPv4 address.
inline QString name(QStringView text)
{
    QString host = isReadable(text) ? QString::fromLatin1(QUrl::toAce(text.toString())).toLower() : QString();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.size() > 253 || !allOf(QStringView(host).split(u'.'), isLabel))
        return {};
    const bool good = endsInNumber(host) ? isIp4(host) : !host.contains(u"xn--") || isHonestAce(host);
    return good ? host : QString();
}

//! An IPv6 address without brackets and zone, as RFC 5952 prints it.
inline QString ip6(QStringView text)
{
    const QStringView tail = text.sliced(text.lastIndexOf(u':') + 1);
    const bool characters = allOf(text, [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; });
    if (!characters || (tail.contains(u'.') && !isIp4(tail)))
        return {};
    QUrl url;
    url.setHost(u'[' + text.toString() + u']', QUrl::StrictMode);
    return url.host();
}

inline bool isZone(QStringView zone)
{
    const auto isUnreserved = [](QChar c) { return isLetterOrDigit(c) || QStringView(u"-._~").contains(c); };
    return !zone.isEmpty() && zone.size() <= 32 && allOf(zone, isUnreserved);
}

//! fe80::/10, the only addresses that mean nothing without the interface they are on.
inline bool isLinkLocal(QStringView ip)
{
    return ip.indexOf(u':') == 4 && ip.startsWith(u"fe") && QStringView(u"89ab").contains(ip[2]);
}

//! An IPv6 address with its zone id if it has one: after "%25" (RFC 6874) or, as people write it, after '%'.
inline QString ip6WithZone(QStringView text)
{
    const qsizetype percent = text.indexOf(u'%');
    if (percent < 0)
        return ip6(text);
    QStringView zone = text.sliced(percent + 1);
    if (zone.startsWith(u"25") && zone.size() > 2)
        zone = zone.sliced(2);
    const QString host = ip6(text.first(percent));
    return isLinkLocal(host) && isZone(zone) ? host + u'%' + zone.toString() : QString();
}

//! The host in an address: a name, an IPv4 address, or an IPv6 address in brackets.
inline QString fromText(QStringView text)
{
    const bool brackets = text.size() > 2 && text.startsWith(u'[') && text.endsWith(u']');
    return brackets ? ip6WithZone(text.sliced(1).chopped(1)) : name(text);
}

} // namespace Earshot::Hosts
