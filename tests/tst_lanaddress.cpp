#include "interfaces.h"
#include "lanaddress.h"
#include "lanaddress_rows.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

Interface interfaceFrom(const QString &line)
{
    const QString flags = line.section(u'\'', 0, 0);
    Interface result;
    result.name = line.section(u'\'', 1, 1);
    result.up = !flags.contains(u'd');
    result.running = result.up && !flags.contains(u'c');
    result.loopback = flags.contains(u'o');
    result.pointToPoint = flags.contains(u'p');
    result.defaultRoute = flags.contains(u'*');
    result.wireless = flags.contains(u'w');
    const QStringList words = line.section(u'\'', 2).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool isTemporary = word.startsWith(u'~');
        const QHostAddress address(isTemporary ? word.mid(1) : word);
        result.addresses += address;
        if (isTemporary)
            result.temporary += address;
    }
    return result;
}

QList<Interface> interfacesFrom(const QString &text)
{
    QList<Interface> interfaces;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        interfaces += interfaceFrom(line);
    return interfaces;
}

QString written(const QList<GuestAddress> &addresses)
{
    QStringList words;
    for (const GuestAddress &one : addresses)
        words += one.address.toString();
    return words.join(u' ');
}

bool hasAddress(const Interface &card, const QHostAddress &address)
{
    return std::any_of(card.addresses.begin(), card.addresses.end(), [&address](const QHostAddress &own) {
        return own.isEqual(address, QHostAddress::ConvertV4MappedToIPv4);
    });
}

} // namespace

class TestLanAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAddresses_data();
    void ordersAddresses();
    void namesTheInterface_data();
    void namesTheInterface();
    void namesTheNetwork_data();
    void namesTheNetwork();
    void tellsWhatGuestsMayReach();
    void takesInterfacesInAnyOrder_data();
    void takesInterfacesInAnyOrder();
    void readsThisMachine();
};

void TestLanAddress::ordersAddresses_data()
{
    QTest::addColumn<QString>("interfaces");
    QTest::addColumn<QString>("expected");
    for (const LanAddressRow &row : lanAddressRows())
        QTest::newRow(row.name) << QString::fromUtf8(row.interfaces) << QString::fromUtf8(row.expected);
}

void TestLanAddress::ordersAddresses()
{
    QFETCH(const QString, interfaces);
    QFETCH(const QString, expected);
    QCOMPARE(written(guestAddresses(interfacesFrom(interfaces))), expected);
}

void TestLanAddress::namesTheInterface_data()
{
    ordersAddresses_data();
}

void TestLanAddress::namesTheInterface()
{
    QFETCH(const QString, interfaces);
    const QList<Interface> cards = interfacesFrom(interfaces);
    const QList<GuestAddress> addresses = guestAddresses(cards);
    for (const GuestAddress &one : addresses) {
        QVERIFY(std::any_of(cards.begin(), cards.end(), [&one](const Interface &card) {
            return card.name == one.interfaceName && hasAddress(card, one.address);
        }));
    }
}

void TestLanAddress::namesTheNetwork_data()
{
    QTest::addColumn<QString>("networks");
    for (const LanNetworkRow &row : lanNetworkRows())
        QTest::newRow(row.card) << QString::fromUtf8(row.networks);
}

void TestLanAddress::namesTheNetwork()
{
    QFETCH(const QString, networks);
    const QString line = QString::fromUtf8(QTest::currentDataTag());
    QStringList words;
    const QList<GuestAddress> addresses = guestAddresses(interfacesFrom(line));
    for (const GuestAddress &one : addresses)
        words += one.network;
    QCOMPARE(words.join(u' '), networks);
}

void TestLanAddress::tellsWhatGuestsMayReach()
{
    const QList<GuestAddress> addresses =
        guestAddresses(interfacesFrom(u"* 'eth0' 10.0.0.5\np 'wg0' 10.8.0.2\n- 'docker0' 172.17.0.1"_s));
    QList<bool> likely;
    for (const GuestAddress &one : addresses)
        likely += one.likely;
    QCOMPARE(likely, QList<bool>({true, true, false}));
}

void TestLanAddress::takesInterfacesInAnyOrder_data()
{
    ordersAddresses_data();
}

void TestLanAddress::takesInterfacesInAnyOrder()
{
    QFETCH(const QString, interfaces);
    QFETCH(const QString, expected);
    QList<Interface> reversed = interfacesFrom(interfaces);
    std::reverse(reversed.begin(), reversed.end());
    const QList<GuestAddress> addresses = guestAddresses(reversed);
    QStringList found = written(addresses).split(u' ');
    QStringList wanted = expected.split(u' ');
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
    const bool hasDefault = interfaces.contains(u'*');
    if (hasDefault)
        QCOMPARE(addresses.constFirst().address.toString(), expected.section(u' ', 0, 0));
}

void TestLanAddress::readsThisMachine()
{
    const QList<Interface> interfaces = localInterfaces();
    QVERIFY(!interfaces.isEmpty());
    const auto isLoopback = [](const Interface &card) {
        return card.loopback && card.up && !card.name.isEmpty();
    };
    QVERIFY(std::any_of(interfaces.begin(), interfaces.end(), isLoopback));
    const QList<GuestAddress> addresses = guestAddresses(interfaces);
    QVERIFY(!addresses.isEmpty());
    for (const GuestAddress &one : addresses)
        QVERIFY(!one.address.isNull() && !one.interfaceName.isEmpty() && !one.network.isEmpty());
    for (const Interface &card : interfaces) {
        // The way out is never by loopback, unless there is none.
        QVERIFY(!(card.defaultRoute && card.loopback));
    }
}

QTEST_GUILESS_MAIN(TestLanAddress)
#include "tst_lanaddress.moc"
