#include "httphead.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QByteArray request(const QByteArray &line, const QByteArray &headers = "Host: a\r\n")
{
    return line + "\r\n" + headers + "\r\n";
}

//! A head whose blank line begins at `end`.
QByteArray headOfSize(qsizetype end)
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    return start + QByteArray(end - start.size(), 'x') + "\r\n\r\n";
}

} // namespace

//! The head of a request is read, not there yet, or refused; from any bytes.
class HttpHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts();
    void target_data();
    void target();
    void headers();
    void tokens_data();
    void tokens();
    void malformed_data();
    void malformed();
    void everyPrefixIsIncomplete();
    void size_data();
    void size();
};

void HttpHeadTest::parts()
{
    const auto parsed =
        HttpHead::parse("GET /a%20b?c=d&e=%2F HTTP/1.1\r\nHost: x:1\r\nAccept:*/*\r\n\r\nbody\r\n\r\n");
    const auto *head = std::get_if<HttpHead>(&parsed);
    QVERIFY(head);
    QCOMPARE(head->method, "GET"_ba);
    QCOMPARE(head->path, "/a%20b"_ba);
    QCOMPARE(head->query, "c=d&e=%2F"_ba);
    QCOMPARE(head->minorVersion, 1);
    QCOMPARE(head->headers,
             (QList<QPair<QByteArray, QByteArray>>{{"host"_ba, "x:1"_ba}, {"accept"_ba, "*/*"_ba}}));
}

void HttpHeadTest::target_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("minor");
    QTest::newRow("root") << "GET / HTTP/1.1"_ba
                          << "/"_ba
                          << ""_ba << 1;
    QTest::newRow("old") << "GET / HTTP/1.0"_ba
                         << "/"_ba
                         << ""_ba << 0;
    QTest::newRow("empty query") << "GET /? HTTP/1.1"_ba
                                 << "/"_ba
                                 << ""_ba << 1;
    QTest::newRow("two question marks") << "GET /a?b?c HTTP/1.1"_ba
                                        << "/a"_ba
                                        << "b?c"_ba << 1;
    QTest::newRow("dots stay") << "GET /../etc HTTP/1.1"_ba
                               << "/../etc"_ba
                               << ""_ba << 1;
    QTest::newRow("two slashes") << "GET //x HTTP/1.1"_ba
                                 << "//x"_ba
                                 << ""_ba << 1;
    QTest::newRow("raw UTF-8") << "GET /\xc3\xa9 HTTP/1.1"_ba
                               << "/\xc3\xa9"_ba
                               << ""_ba << 1;
    QTest::newRow("another method") << "BREW /pot HTTP/1.1"_ba
                                    << "/pot"_ba
                                    << ""_ba << 1;
}

void HttpHeadTest::target()
{
    QFETCH(const QByteArray, line);
    const auto parsed = HttpHead::parse(request(line));
    const auto *head = std::get_if<HttpHead>(&parsed);
    QVERIFY(head);
    QTEST(head->path, "path");
    QTEST(head->query, "query");
    QTEST(head->minorVersion, "minor");
}

void HttpHeadTest::headers()
{
    const auto parsed =
        HttpHead::parse("GET / HTTP/1.1\r\nHOST:\t a \r\nX-Empty:\r\nX-Two: 1\r\nx-two: 2\r\n\r\n");
    const auto &head = std::get<HttpHead>(parsed);
    QCOMPARE(head.header("host"), "a"_ba);
    QCOMPARE(head.header("x-empty"), ""_ba);
    QCOMPARE(head.count("x-empty"), 1);
    QCOMPARE(head.header("x-two"), "1"_ba);
    QCOMPARE(head.count("x-two"), 2);
    QCOMPARE(head.header("missing"), ""_ba);
    QCOMPARE(head.count("missing"), 0);
}

void HttpHeadTest::tokens_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("has");
    QTest::newRow("alone") << "Upgrade"_ba << true;
    QTest::newRow("another case") << "uPGRADE"_ba << true;
    QTest::newRow("in a list") << "keep-alive, Upgrade"_ba << true;
    QTest::newRow("in a list without spaces") << "Upgrade,keep-alive"_ba << true;
    QTest::newRow("part of a word") << "upgrade-later"_ba << false;
    QTest::newRow("two words") << "no upgrade"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("commas") << ",,"_ba << false;
}

void HttpHeadTest::tokens()
{
    QFETCH(const QByteArray, value);
    const auto parsed = HttpHead::parse(request("GET / HTTP/1.1", "Connection: " + value + "\r\n"));
    QTEST(std::get<HttpHead>(parsed).hasToken("connection", "upgrade"), "has");
}

void HttpHeadTest::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing before the blank line") << "\r\n\r\n"_ba;
    QTest::newRow("no version") << request("GET /");
    QTest::newRow("HTTP/2") << request("GET / HTTP/2.0");
    QTest::newRow("HTTP/1.2") << request("GET / HTTP/1.2");
    QTest::newRow("small letters") << request("GET / http/1.1");
    QTest::newRow("two spaces") << request("GET  / HTTP/1.1");
    QTest::newRow("a space in the path") << request("GET /a b HTTP/1.1");
    QTest::newRow("a space at the end") << request("GET / HTTP/1.1 ");
    QTest::newRow("absolute form") << request("GET http://a/ HTTP/1.1");
    QTest::newRow("authority form") << request("CONNECT a:80 HTTP/1.1");
    QTest::newRow("asterisk form") << request("OPTIONS * HTTP/1.1");
    QTest::newRow("no method") << request(" / HTTP/1.1");
    QTest::newRow("a method of signs") << request("G(T / HTTP/1.1");
    QTest::newRow("a control character in the path") << request("GET /\x01 HTTP/1.1");
    QTest::newRow("a zero in the path") << request(QByteArray("GET /\0 HTTP/1.1", 15));
    QTest::newRow("TLS") << "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n"_ba;
    QTest::newRow("line feeds only") << "GET / HTTP/1.1\nHost: a\r\n\r\n"_ba;
    QTest::newRow("a carriage return inside") << request("GET / HTTP/1.1", "Host: a\rb\r\n");
    QTest::newRow("folded header") << request("GET / HTTP/1.1", "Host: a\r\n b\r\n");
    QTest::newRow("no colon") << request("GET / HTTP/1.1", "Host\r\n");
    QTest::newRow("no name") << request("GET / HTTP/1.1", ": a\r\n");
    QTest::newRow("a space before the colon") << request("GET / HTTP/1.1", "Host : a\r\n");
    QTest::newRow("a space in the name") << request("GET / HTTP/1.1", "Ho st: a\r\n");
    QTest::newRow("a zero in a value") << request("GET / HTTP/1.1", QByteArray("Host: a\0b\r\n", 11));
    QTest::newRow("delete in a value") << request("GET / HTTP/1.1", "Host: a\x7f\r\n");
}

void HttpHeadTest::malformed()
{
    QFETCH(const QByteArray, bytes);
    const auto parsed = HttpHead::parse(bytes);
    const auto *malformed = std::get_if<HttpHead::Malformed>(&parsed);
    QVERIFY(malformed);
    QCOMPARE(malformed->status, 400);
}

void HttpHeadTest::everyPrefixIsIncomplete()
{
    const QByteArray bytes = request("GET /room HTTP/1.1");
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(std::holds_alternative<HttpHead::Incomplete>(HttpHead::parse(bytes.left(size))));
    QVERIFY(std::holds_alternative<HttpHead>(HttpHead::parse(bytes)));
}

void HttpHeadTest::size_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind"); // of the variant: read, incomplete, refused
    const qsizetype most = HttpHead::maxBytes;
    QTest::newRow("one less") << headOfSize(most - 1) << 0;
    QTest::newRow("the limit") << headOfSize(most) << 0;
    QTest::newRow("the limit, still on its way") << headOfSize(most).chopped(1) << 1;
    QTest::newRow("one more") << headOfSize(most + 1) << 2;
    QTest::newRow("one more, still on its way") << headOfSize(most + 1).chopped(1) << 2;
    QTest::newRow("no end") << QByteArray(most + 4, 'x') << 2;
    QTest::newRow("a large body is no large head") << headOfSize(100) + QByteArray(2 * most, 'x') << 0;
}

void HttpHeadTest::size()
{
    QFETCH(const QByteArray, bytes);
    const auto parsed = HttpHead::parse(bytes);
    QTEST(int(parsed.index()), "kind");
    if (const auto *malformed = std::get_if<HttpHead::Malformed>(&parsed))
        QCOMPARE(malformed->status, 431);
}

QTEST_APPLESS_MAIN(HttpHeadTest)
#include "tst_httphead.moc"
