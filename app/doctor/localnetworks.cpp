#include "localnetworks.h"

#include "interfaces.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QNetworkInterface>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QHash<QHostAddress, int> prefixes()
{
    QHash<QHostAddress, int> prefixes;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &card : all) {
        const QList<QNetworkAddressEntry> entries = card.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            prefixes.insert(entry.ip(), entry.prefixLength());
    }
    return prefixes;
}

//! A setting in a file of NAME=VALUE lines that everybody may read.
bool saysYes(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(64 * 1024).split('\n');
    return std::any_of(lines.begin(), lines.end(), [&name](const QByteArray &line) {
        return line.trimmed().toLower().startsWith(name + "=yes");
    });
}

} // namespace

LocalNetworks readLocalNetworks()
{
    LocalNetworks here;
    const QHash<QHostAddress, int> prefixOf = prefixes();
    const QList<Interface> cards = localInterfaces();
    for (const Interface &card : cards) {
        if (!card.up || !card.running || card.loopback)
            continue;
        for (const QHostAddress &address : card.addresses)
            here.all.append({card.name, address, prefixOf.value(address), isVpn(card), isContainer(card)});
        here.leavesByVpn |= card.defaultRoute && isVpn(card);
    }
    return here;
}

bool goesByVpn(const QHostAddress &address, const LocalNetworks &here)
{
    const QHostAddress source = sourceAddressTo(address);
    return std::any_of(here.all.begin(), here.all.end(), [&source](const LocalNetwork &network) {
        return network.isVpn && network.address == source;
    });
}

bool hasWayTo(const QHostAddress &address)
{
    return !sourceAddressTo(address).isNull();
}

// Lines of the table: address, type, flags, hardware address, mask, device. Flag 2: it has answered.
bool isNeighbour(const QHostAddress &address)
{
    QFile table(u"/proc/net/arp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = table.readAll().split('\n');
    return std::any_of(lines.begin(), lines.end(), [&address](const QByteArray &line) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        return columns.size() >= 3 && QHostAddress(QString::fromLatin1(columns.at(0))) == address
               && (columns.at(2).toInt(nullptr, 0) & 2) != 0;
    });
}

Firewall readFirewall()
{
#if defined(Q_OS_WIN)
    const QSettings settings(
        u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\"
        "FirewallPolicy\\StandardProfile"_s,
        QSettings::NativeFormat);
    return settings.value("EnableFirewall", 0).toInt() != 0 ? Firewall::Windows : Firewall::None;
#elif defined(Q_OS_MACOS)
    const QSettings settings(u"/Library/Preferences/com.apple.alf.plist"_s, QSettings::NativeFormat);
    return settings.value("globalstate", 0).toInt() != 0 ? Firewall::MacOs : Firewall::None;
#else
    if (saysYes(u"/etc/ufw/ufw.conf"_s, "enabled"))
        return Firewall::Ufw;
    return QFileInfo::exists(u"/run/firewalld.pid"_s) || QFileInfo::exists(u"/run/firewalld"_s)
               ? Firewall::Firewalld
               : Firewall::Unknown;
#endif
}

} // namespace Earshot
