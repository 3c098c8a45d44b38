#include "announcement.h"
#include "announcement_rows.h"
#include "foundroom.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What is told to the network, and what is believed of what it tells.
class AnnouncementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void fitsIntoALabel_data();
    void fitsIntoALabel();
    void tellsNothingTooLong();
    void isInside_data();
    void isInside();
    void prefersAddresses();
    void leavesOtherServicesAlone();
    void namesMachines_data();
    void namesMachines();
};

void AnnouncementTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("epoch");
    const QList<AnnouncementRow> rows = announcementRows();
    for (const AnnouncementRow &row : rows)
        QTest::newRow(row.name) << row.text << row.room << row.epoch;
}

void AnnouncementTest::reads()
{
    QFETCH(const QByteArray, text);
    const auto announcement = Announcement::fromText(text);
    QTEST(announcement ? announcement->room : QString(), "room");
    QTEST(announcement ? announcement->epoch : QString(), "epoch");
}

void AnnouncementTest::readsWhatItWrote_data()
{
    QTest::addColumn<QString>("room");
    QTest::newRow("short") << u"a"_s;
    QTest::newRow("long") << QString(64, u'a');
    QTest::newRow("Chinese") << QString(64, u'茶');
    QTest::newRow("Arabic") << u"غرفة-الشاي"_s;
}

void AnnouncementTest::readsWhatItWrote()
{
    QFETCH(const QString, room);
    const Announcement announcement{room, u"0123456789abcdef"_s, 0};
    QCOMPARE(Announcement::fromText(announcement.toText()), announcement);
}

void AnnouncementTest::fitsIntoALabel_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"tea"_s << 1 << u"tea"_s;
    QTest::newRow("the third") << u"tea"_s << 3 << u"tea (3)"_s;
    QTest::newRow("63 bytes") << QString(63, u'a') << 1 << QString(63, u'a');
    QTest::newRow("64 bytes") << QString(64, u'a') << 1 << QString(63, u'a');
    QTest::newRow("63 bytes, the second") << QString(63, u'a') << 2 << QString(59, u'a') + u" (2)"_s;
    QTest::newRow("at the end of a character") << QString(32, u'茶') << 1 << QString(21, u'茶');
    QTest::newRow("inside a character") << u"a"_s + QString(31, u'茶') << 1 << u"a"_s + QString(20, u'茶');
}

void AnnouncementTest::fitsIntoALabel()
{
    QFETCH(const QString, room);
    QFETCH(const int, number);
    QTEST(QString::fromUtf8(Announcement{room, u"e"_s, 1}.instanceName(number)), "name");
}

void AnnouncementTest::tellsNothingTooLong()
{
    const QString four = QString::fromUcs4(U"\U00020000"); // four bytes of UTF-8
    QVERIFY(Announcement({four.repeated(64), u"e"_s, 1}).toText().isEmpty());
    QVERIFY(!Announcement({four.repeated(62), u"e"_s, 1}).toText().isEmpty());
}

void AnnouncementTest::isInside_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");
    QTest::newRow("beside us") << u"192.168.1.77"_s << true;
    QTest::newRow("ourselves") << u"192.168.1.5"_s << true;
    QTest::newRow("the network beside") << u"192.168.2.77"_s << false;
    QTest::newRow("public") << u"93.184.216.34"_s << false;
    QTest::newRow("loopback") << u"127.0.0.1"_s << false;
    QTest::newRow("another loopback") << u"127.8.8.8"_s << false;
    QTest::newRow("IPv6 loopback") << u"::1"_s << false;
    QTest::newRow("everybody") << u"255.255.255.255"_s << false;
    QTest::newRow("multicast") << u"224.0.0.251"_s << false;
    QTest::newRow("nobody") << u"0.0.0.0"_s << false;
    QTest::newRow("through a tunnel to the world") << u"8.8.8.8"_s << false;
    QTest::newRow("IPv6 beside us") << u"fd00:1::99"_s << true;
    QTest::newRow("IPv6 elsewhere") << u"fd00:2::99"_s << false;
    QTest::newRow("IPv6 public") << u"2606:2800::1"_s << false;
    QTest::newRow("link-local") << u"fe80::7%eth0"_s << true;
    QTest::newRow("link-local of another link") << u"fe80::7%eth1"_s << false;
    QTest::newRow("link-local of no link") << u"fe80::7"_s << false;
    QTest::newRow("mapped loopback") << u"::ffff:127.0.0.1"_s << false;
    QTest::newRow("mapped, beside us") << u"::ffff:192.168.1.77"_s << false;
}

QList<Subnet> home()
{
    return {{QHostAddress(u"192.168.1.5"_s), 24},
            {QHostAddress(u"fd00:1::5"_s), 64},
            {QHostAddress(u"fe80::5%eth0"_s), 64},
            {QHostAddress(u"8.1.1.1"_s), 4},
            {QHostAddress(u"2606::1"_s), 8}};
}

void AnnouncementTest::isInside()
{
    QFETCH(const QString, address);
    QTEST(Earshot::isInside(QHostAddress(address), home()), "inside");
    QVERIFY(!Earshot::isInside(QHostAddress(address), {}));
}

void AnnouncementTest::prefersAddresses()
{
    const QHostAddress link(u"fe80::7%eth0"_s);
    const QHostAddress ip6(u"fd00:1::7"_s);
    const QHostAddress ip4(u"192.168.1.7"_s);
    const QHostAddress far(u"93.184.216.34"_s);
    QCOMPARE(acceptable({link, far, ip6, ip4, ip6}, home()), (QList<QHostAddress>{ip4, ip6, link}));
    QList<QHostAddress> many;
    for (int i = 10; i < 100; ++i)
        many += QHostAddress(u"192.168.1.%1"_s.arg(i));
    QCOMPARE(acceptable(many, home()), many.mid(0, 4));
}

void AnnouncementTest::leavesOtherServicesAlone()
{
    QVERIFY(!isAcceptablePort(0));
    QVERIFY(!isAcceptablePort(25));
    QVERIFY(!isAcceptablePort(1023));
    QVERIFY(isAcceptablePort(1024));
    QVERIFY(isAcceptablePort(65535));
}

void AnnouncementTest::namesMachines_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("name");
    QTest::newRow("as ever") << "anns-laptop.local."_ba << u"anns-laptop"_s;
    QTest::newRow("without the dot") << "anns-laptop.local"_ba << u"anns-laptop"_s;
    QTest::newRow("in capitals") << "PC7.LOCAL."_ba << u"PC7"_s;
    QTest::newRow("of a site") << "pc7.example.org."_ba << u"pc7.example.org"_s;
    QTest::newRow("escaped") << "Ann\\032s\\032Mac\\.1.local."_ba << u"Ann s Mac.1"_s;
    QTest::newRow("escaped UTF-8") << "k\\195\\188che.local."_ba << u"küche"_s;
    QTest::newRow("a broken escape") << "a\\9.local."_ba << u"a9"_s;
    QTest::newRow("an escape that ends") << "a\\"_ba << u"a\\"_s;
    QTest::newRow("a byte too large") << "a\\999b.local."_ba << u"ab"_s;
    QTest::newRow("empty") << ""_ba << u"?"_s;
    QTest::newRow("nothing but the end") << ".local."_ba << u"?"_s;
    QTest::newRow("long") << QByteArray(1000, 'x') << QString(32, u'x');
    QTest::newRow("markup is text") << "<b>.local."_ba << u"<b>"_s;
    QTest::newRow("two lines") << "a\\010b.local."_ba << u"a b"_s;
    QTest::newRow("a direction") << "a\\226\\128\\174b.local."_ba << u"ab"_s;
}

void AnnouncementTest::namesMachines()
{
    QFETCH(const QByteArray, target);
    QTEST(machineName(target), "name");
}

QTEST_GUILESS_MAIN(AnnouncementTest)
#include "tst_announcement.moc"
