#include "appoptions.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What `earshot` makes of its arguments.
class TestAppOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void leaves_data();
    void leaves();
};

void TestAppOptions::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("host");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("username");
    const QString tea = u"http://192.168.1.5:4000/tea"_s;
    QTest::newRow("nothing") << u""_s << false << u""_s << u""_s << 0 << u""_s;
    QTest::newRow("address") << u"192.168.1.5:4000/Tea"_s << false << u""_s << tea << 0 << u""_s;
    QTest::newRow("scheme") << u"earshot://192.168.1.5/tea"_s << false << u""_s << tea << 0 << u""_s;
    QTest::newRow("secure link") << u"earshot:https://chat.example/tea"_s << false << u""_s
                                 << u"https://chat.example:443/tea"_s << 0 << u""_s;
    QTest::newRow("other ways") << u"earshot://192.168.1.5/tea?also=10.0.0.7"_s << false << u""_s
                                << tea + u"?also=10.0.0.7"_s << 0 << u""_s;
    QTest::newRow("host") << u"--host"_s << true << u""_s << u""_s << 0 << u""_s;
    QTest::newRow("host a room") << u"--host Tea"_s << true << u"tea"_s << u""_s << 0 << u""_s;
    QTest::newRow("all") << u"--port 4100 --name Ann --host tea"_s << true << u"tea"_s << u""_s << 4100
                         << u"Ann"_s;
}

void TestAppOptions::understands()
{
    QFETCH(QString, line);
    const auto parsed = AppOptions::parse(u"earshot "_s.append(line).split(u' ', Qt::SkipEmptyParts), u"1"_s);
    const AppOptions *options = std::get_if<AppOptions>(&parsed);
    QVERIFY(options);
    QTEST(options->host, "host");
    QTEST(options->room, "room");
    QTEST(options->address, "address");
    QTEST(int(options->port), "port");
    QTEST(options->username, "username");
}

void TestAppOptions::leaves_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("help") << u"--help"_s << 0 << u"--host [ROOM]"_s;
    QTest::newRow("version") << u"--version"_s << 0 << u"earshot 1"_s;
    QTest::newRow("unknown option") << u"--loud"_s << 2 << u"loud"_s;
    QTest::newRow("no address") << u"ftp://a/b"_s << 2 << u"no room's address"_s;
    QTest::newRow("a room to join") << u"tea"_s << 2 << u"earshot --host tea"_s;
    QTest::newRow("an address to host") << u"--host 10.0.0.1/tea"_s << 2 << u"no room's name"_s;
    QTest::newRow("two rooms") << u"--host a b"_s << 2 << u"one too many"_s;
    QTest::newRow("port without host") << u"--port 4000"_s << 2 << u"add --host"_s;
    QTest::newRow("port 0") << u"--host --port 0"_s << 2 << u"no port"_s;
    QTest::newRow("port too large") << u"--host --port 65536"_s << 2 << u"no port"_s;
    QTest::newRow("long name") << u"--name "_s + QString(33, u'x') << 2 << u"1 to 32"_s;
    QTest::newRow("value missing") << u"--name"_s << 2 << u"name"_s;
}

void TestAppOptions::leaves()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto parsed = AppOptions::parse(u"earshot "_s.append(line).split(u' ', Qt::SkipEmptyParts), u"1"_s);
    const AppOptions::Leave *leave = std::get_if<AppOptions::Leave>(&parsed);
    QVERIFY(leave);
    QTEST(leave->exitCode, "exitCode");
    QVERIFY2(leave->text.contains(says), qPrintable(leave->text));
}

QTEST_APPLESS_MAIN(TestAppOptions)
#include "tst_appoptions.moc"
