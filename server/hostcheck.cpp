#include "hostcheck.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// "HOST[:PORT]" has no parser of its own in Qt: as a URL's authority it has one.
QUrl fromHostHeader(const QByteArray &hostHeader, const QString &scheme)
{
    QUrl url(scheme + u"://"_s + QString::fromLatin1(hostHeader), QUrl::StrictMode);
    const bool onlyAuthority = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return onlyAuthority && url.userInfo().isEmpty() ? url : QUrl();
}

int defaultPort(const QString &scheme)
{
    return scheme == "https"_L1 ? 443 : 80;
}

QString withoutDot(const QString &host)
{
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

} // namespace

HostNames HostNames::ofThisMachine(const QString &publicHost)
{
    HostNames own{{u"localhost"_s}, QNetworkInterface::allAddresses()};
    const QString name = QHostInfo::localHostName().toLower();
    if (!name.isEmpty()) {
        own.names.insert(name);
        own.names.insert(name + u".local"_s);
        const QString domain = QHostInfo::localDomainName().toLower();
        if (!domain.isEmpty())
            own.names.insert(name + u'.' + domain);
    }
    if (!publicHost.isEmpty())
        own.names.insert(publicHost.toLower());
    return own;
}

bool HostNames::areNamedBy(const QByteArray &hostHeader) const
{
    const QString host = withoutDot(fromHostHeader(hostHeader, u"http"_s).host().toLower());
    if (host.isEmpty())
        return false;
    if (names.contains(host))
        return true;
    QHostAddress address;
    if (!address.setAddress(host))
        return false;
    if (address.isLoopback())
        return true;
    const QString zoneless = host.section(u'%', 0, 0);
    return std::any_of(addresses.begin(), addresses.end(), [&](const QHostAddress &own) {
        return own.isEqual(QHostAddress(zoneless), QHostAddress::TolerantConversion)
               || own.toString().section(u'%', 0, 0) == zoneless;
    });
}

bool isSameOrigin(const QByteArray &origin, const QByteArray &hostHeader)
{
    const QUrl from(QString::fromLatin1(origin), QUrl::StrictMode);
    const QUrl to = fromHostHeader(hostHeader, from.scheme());
    const bool isWeb = from.scheme() == "http"_L1 || from.scheme() == "https"_L1;
    const int standard = defaultPort(from.scheme());
    return isWeb && !from.host().isEmpty() && from.host() == to.host()
           && from.port(standard) == to.port(standard);
}

QHostAddress countedAs(const QHostAddress &peer)
{
    bool isFour = false;
    const quint32 four = peer.toIPv4Address(&isFour);
    if (isFour)
        return QHostAddress(four);
    if (peer.isLinkLocal() || peer.isLoopback())
        return peer;
    Q_IPV6ADDR address = peer.toIPv6Address();
    std::fill(std::begin(address.c) + 8, std::end(address.c), quint8(0));
    return QHostAddress(address);
}

} // namespace Earshot
