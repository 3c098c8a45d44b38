#include "hostcheck.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

HostNames names()
{
    return {{u"localhost"_s, u"box"_s, u"box.local"_s, u"chat.example.org"_s},
            {QHostAddress(u"192.168.1.5"_s), QHostAddress(u"2001:db8::5"_s), QHostAddress(u"fe80::5%eth0"_s),
             QHostAddress(u"127.0.0.1"_s)}};
}

} // namespace

//! A page from elsewhere may neither speak to this server under a name of its own, nor from its own place.
class HostCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void thisMachine();
    void countedTogether_data();
    void countedTogether();
    void origin_data();
    void origin();
};

void HostCheckTest::names_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("own");
    for (const char *host :
         {"localhost", "localhost:4000", "LocalHost:4000", "localhost.", "box", "BOX.local:4000",
          "chat.example.org", "chat.example.org:443", "192.168.1.5:4000", "192.168.1.5", "127.0.0.1:4000",
          "127.3.2.1", "[::1]:4000", "[::1]", "[2001:db8::5]:4000", "[2001:DB8:0:0::5]", "[::ffff:127.0.0.1]",
          "[::ffff:192.168.1.5]:4000", "localhost:"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char *host : {"",
                             " ",
                             "evil.example",
                             "evil.example:4000",
                             "localhost.evil.example",
                             "evil.localhost",
                             "xlocalhost",
                             "192.168.1.6",
                             "192.168.1.50",
                             "0.0.0.0:4000",
                             "[::]:4000",
                             "[2001:db8::6]",
                             "169.254.169.254",
                             "chat.example.org.evil.example",
                             "sub.chat.example.org",
                             "user@localhost",
                             "localhost@evil.example",
                             "localhost/",
                             "localhost/x",
                             "localhost?x",
                             "localhost#x",
                             "localhost:99999",
                             "localhost:x",
                             "localhost:4000:4000",
                             "[::1",
                             "::1",
                             "http://localhost",
                             "localhost, evil.example",
                             "local host",
                             "loc\xc3\xa4lhost",
                             "[localhost]",
                             ":4000"})
        QTest::newRow(*host ? host : "(empty)") << QByteArray(host) << false;
}

void HostCheckTest::names()
{
    QFETCH(const QByteArray, host);
    QTEST(::names().areNamedBy(host), "own");
}

void HostCheckTest::thisMachine()
{
    const HostNames own = HostNames::ofThisMachine(u"Chat.Example.ORG"_s);
    QVERIFY(own.areNamedBy("localhost:1"));
    QVERIFY(own.areNamedBy("chat.example.org"));
    QVERIFY(own.areNamedBy(QHostInfo::localHostName().toUtf8()));
    QVERIFY(own.areNamedBy(QHostInfo::localHostName().toUtf8() + ".local:4000"));
    QVERIFY(!own.areNamedBy("evil.example"));
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        const QString text = address.toString().section(u'%', 0, 0);
        const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
        QVERIFY2(own.areNamedBy((six ? u'[' + text + u']' : text).toUtf8()), qPrintable(text));
    }
    QVERIFY(!HostNames::ofThisMachine({}).areNamedBy("chat.example.org"));
}

void HostCheckTest::countedTogether_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("together");
    const auto row = [](const char *one, const char *other, bool together) {
        QTest::addRow("%s and %s", one, other)
            << QString::fromLatin1(one) << QString::fromLatin1(other) << together;
    };
    row("192.0.2.1", "192.0.2.1", true);
    row("192.0.2.1", "::ffff:192.0.2.1", true);
    row("192.0.2.1", "192.0.2.2", false);
    row("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true);
    row("2001:db8:1:2::1", "2001:db8:1:3::1", false);
    row("fd00::1", "fd00::2", true);
    row("fe80::1%eth0", "fe80::2%eth0", false);
    row("fe80::1%eth0", "fe80::1%eth0", true);
    row("::1", "::1", true);
    row("::1", "127.0.0.1", false);
}

void HostCheckTest::countedTogether()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(countedAs(QHostAddress(one)) == countedAs(QHostAddress(other)), "together");
}

void HostCheckTest::origin_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *origin, const char *host, bool same) {
        QTest::addRow("%s -> %s", *origin ? origin : "(empty)", host)
            << QByteArray(origin) << QByteArray(host) << same;
    };
    row("", "localhost:4000", false); // native clients send no header at all
    row("http://localhost:4000", "localhost:4000", true);
    row("http://LOCALHOST:4000", "localhost:4000", true);
    row("http://localhost", "localhost", true);
    row("http://localhost:80", "localhost", true);
    row("http://localhost", "localhost:80", true);
    row("https://chat.example.org", "chat.example.org", true);
    row("https://chat.example.org", "chat.example.org:443", true);
    row("http://[::1]:4000", "[::1]:4000", true);
    row("http://[::1]:4000", "[0:0::1]:4000", true);
    row("http://192.168.1.5:4000", "192.168.1.5:4000", true);
    row("http://localhost:4001", "localhost:4000", false);
    row("http://localhost", "localhost:4000", false);
    row("https://chat.example.org", "chat.example.org:80", false);
    row("http://127.0.0.1:4000", "localhost:4000", false);
    row("http://evil.example:4000", "localhost:4000", false);
    row("http://localhost.evil.example:4000", "localhost:4000", false);
    row("http://localhost:4000@evil.example", "localhost:4000", false);
    row("http://evil.example:4000", "localhost:4000", false);
    row("null", "localhost:4000", false);
    row("garbage", "localhost:4000", false);
    row("://", "localhost:4000", false);
    row("http://", "localhost:4000", false);
    row("file://", "localhost:4000", false);
    row("file://localhost:4000", "localhost:4000", false);
    row("ftp://localhost:4000", "localhost:4000", false);
    row("ws://localhost:4000", "localhost:4000", false);
    row("localhost:4000", "localhost:4000", false);
    row("http://localhost:4000", "", false);
    row("http://localhost:4000, http://evil.example", "localhost:4000", false);
}

void HostCheckTest::origin()
{
    QFETCH(const QByteArray, origin);
    QFETCH(const QByteArray, host);
    QTEST(isSameOrigin(origin, host), "same");
}

QTEST_GUILESS_MAIN(HostCheckTest)
#include "tst_hostcheck.moc"
