#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &host = "localhost")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

//! A header's value; names as this server spells them.
QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    const qsizetype at = answer.indexOf("\r\n" + name + ": ");
    return at < 0 ? QByteArray() : answer.mid(at + name.size() + 4).split('\r').first();
}

} // namespace

//! One port for pages and rooms: what is asked for badly is answered, and costs nothing.
class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pages_data();
    void pages();
    void refusedRequests_data();
    void refusedRequests();
    void everyAnswerIsSafe_data();
    void everyAnswerIsSafe();
    void headHasNoBody();
    void aRoomsPageSaysItsAddress();
    void aRoomsPageOfAPublicServer();
    void aRoomsPageIsNoMarkup();
    void onlyOpenRoomsHavePages();
    void aRoomsStatus();
    void comesInPieces();

private:
    void restart(const Limits &limits, const QUrl &publicUrl = {});

    std::unique_ptr<Endpoint> m_endpoint;
};

void GateTest::restart(const Limits &limits, const QUrl &publicUrl)
{
    m_endpoint = std::make_unique<Endpoint>(limits, publicUrl);
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void GateTest::init()
{
    restart({});
}

void GateTest::pages_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text"); // in the body
    QTest::newRow("lobby") << get("/") << 200 << "data-room=\"\""_ba;
    QTest::newRow("lobby with a query") << get("/?a=b") << 200 << "data-room=\"\""_ba;
    QTest::newRow("healthz") << get("/healthz") << 200 << "ok\n"_ba;
    QTest::newRow("room") << get("/kitchen") << 200 << "data-room=\"kitchen\""_ba;
    QTest::newRow("room with a slash") << get("/kitchen/") << 200 << "data-room=\"kitchen\""_ba;
    QTest::newRow("room in capitals") << get("/Kitchen") << 200 << "data-room=\"kitchen\""_ba;
    QTest::newRow("room with a space") << get("/the%20kitchen") << 200 << "data-room=\"the-kitchen\""_ba;
    QTest::newRow("room in UTF-8") << get("/k%C3%BCche") << 200
                                   << "data-room=\"k\xc3\xbc"
                                      "che\""_ba;
    QTest::newRow("no room's name") << get("/a/b") << 404 << "class=\"missing\""_ba;
    QTest::newRow("markup") << get("/%3Cscript%3E") << 404 << "class=\"missing\""_ba;
    QTest::newRow("status of a room without people") << get("/kitchen/status") << 404 << "No such room"_ba;
    QTest::newRow("status of no room's name") << get("/a/b/status") << 404 << "No such room"_ba;
    QTest::newRow("status of nothing") << get("//status") << 404 << "No such room"_ba;
    QTest::newRow("a room of that name") << get("/status") << 200 << "data-room=\"status\""_ba;
    QTest::newRow("dots") << get("/../../etc/passwd") << 404 << "class=\"missing\""_ba;
    QTest::newRow("coded dots") << get("/%2e%2e%2fetc") << 404 << "class=\"missing\""_ba;
    QTest::newRow("a coded zero") << get("/a%00b") << 404 << "class=\"missing\""_ba;
    QTest::newRow("bad UTF-8") << get("/%ff%fe") << 404 << "class=\"missing\""_ba;
    QTest::newRow("the socket's mount") << get("/socket") << 404 << "class=\"missing\""_ba;
    QTest::newRow("a WebSocket at the mount")
        << RawClient::upgradeRequest("localhost", {}, "/socket?vsn=2.0.0") << 404 << "class=\"missing\""_ba;
    QTest::newRow("a WebSocket at a room") << RawClient::upgradeRequest("localhost", {}, "/kitchen?vsn=2.0.0")
                                           << 200 << "data-room=\"kitchen\""_ba;
    QTest::newRow("long poll") << get("/socket/longpoll?vsn=2.0.0") << 404 << "class=\"missing\""_ba;
    QTest::newRow("old and plain") << "GET / HTTP/1.0\r\nHost: localhost\r\n\r\n"_ba << 200
                                   << "data-room=\"\""_ba;
}

void GateTest::pages()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, text);
    const QByteArray answer = RawClient(m_endpoint->port()).ask(request);
    QTEST(statusOf(answer), "status");
    QVERIFY2(bodyOf(answer).contains(text), answer);
    QCOMPARE(headerOf(answer, "Content-Length").toInt(), bodyOf(answer).size());
}

void GateTest::refusedRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    for (const char *method : {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "BREW"})
        QTest::newRow(method) << method + get("/kitchen").mid(3) << 405;
    QTest::newRow("POST with a body")
        << "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\n" + QByteArray(50000, 'x')
        << 405;
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("TLS") << QByteArray::fromHex("16030100050100000100") + "\r\n\r\n" << 400;
    QTest::newRow("no Host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("two Hosts") << "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n"_ba << 400;
    QTest::newRow("empty Host") << get("/", "") << 421;
    QTest::newRow("large head") << get("/" + QByteArray(HttpHead::maxBytes, 'x')) << 431;
    QTest::newRow("endless head") << QByteArray(2 * HttpHead::maxBytes, 'x') << 431;
    QTest::newRow("page under another name") << get("/", "evil.example") << 421;
    QTest::newRow("health under another name") << get("/healthz", "evil.example:4000") << 421;
    QTest::newRow("page under every address") << get("/", "0.0.0.0") << 421;
}

void GateTest::refusedRequests()
{
    QFETCH(const QByteArray, request);
    const QByteArray answer = RawClient(m_endpoint->port()).ask(request);
    QTEST(statusOf(answer), "status");
    QCOMPARE(headerOf(answer, "Allow"), statusOf(answer) == 405 ? "GET, HEAD"_ba : QByteArray());
}

void GateTest::everyAnswerIsSafe_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("lobby") << get("/");
    QTest::newRow("room") << get("/kitchen");
    QTest::newRow("health") << get("/healthz");
    QTest::newRow("missing") << get("/a/b");
    QTest::newRow("misdirected") << get("/", "evil.example");
    QTest::newRow("malformed") << "hello\r\n\r\n"_ba;
    QTest::newRow("forbidden upgrade") << RawClient::upgradeRequest("evil.example");
}

void GateTest::everyAnswerIsSafe()
{
    QFETCH(const QByteArray, request);
    const QByteArray answer = RawClient(m_endpoint->port()).ask(request);
    const QByteArray policy = headerOf(answer, "Content-Security-Policy");
    for (const char *part :
         {"default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"})
        QVERIFY2(policy.contains(part), policy);
    QVERIFY2(!policy.contains("unsafe"), policy);
    QCOMPARE(headerOf(answer, "X-Content-Type-Options"), "nosniff"_ba);
    QCOMPARE(headerOf(answer, "Referrer-Policy"), "no-referrer"_ba);
    QCOMPARE(headerOf(answer, "Cache-Control"), "no-store"_ba);
    QCOMPARE(headerOf(answer, "Connection"), "close"_ba);
    QCOMPARE(headerOf(answer, "Access-Control-Allow-Origin"), QByteArray());
    if (!bodyOf(answer).isEmpty())
        QVERIFY(headerOf(answer, "Content-Type").endsWith("; charset=utf-8"));
}

void GateTest::headHasNoBody()
{
    const QByteArray page = RawClient(m_endpoint->port()).ask(get("/kitchen"));
    const QByteArray head = RawClient(m_endpoint->port()).ask("HEAD" + get("/kitchen").mid(3));
    QCOMPARE(bodyOf(head), QByteArray());
    QCOMPARE(head, page.chopped(bodyOf(page).size()));
}

void GateTest::aRoomsPageSaysItsAddress()
{
    const QByteArray host = "localhost:" + QByteArray::number(m_endpoint->port());
    const QByteArray answer = RawClient(m_endpoint->port()).ask(get("/kitchen", host));
    QVERIFY2(answer.contains(">http://" + host + "/kitchen</code>"), answer);
}

void GateTest::aRoomsPageOfAPublicServer()
{
    restart({}, QUrl(u"https://chat.example.org"_s));
    const QByteArray answer = RawClient(m_endpoint->port()).ask(get("/kitchen", "chat.example.org"));
    QVERIFY2(answer.contains(">https://chat.example.org/kitchen</code>"), answer);
}

// Not a byte of the address gets into the page but as text.
void GateTest::aRoomsPageIsNoMarkup()
{
    for (const char *target : {"/%3Cimg%20src=x%3E", "/%22%3E", "/%26lt%3B", "/<b>", "/kitchen%3Cb%3E",
                               "/?room=a/%3Cb%3E", "/a/b"}) {
        const QByteArray body = bodyOf(RawClient(m_endpoint->port()).ask(get(target)));
        for (const char *markup : {"<img src=x", "<b>", "\">\"", "&lt;;"})
            QVERIFY2(!body.contains(markup), body);
    }
    const QByteArray typed =
        bodyOf(RawClient(m_endpoint->port()).ask(get("/?room=%22%3E%3Cb%3E%26{{=lang}}")));
    QVERIFY2(typed.contains("value=\"&quot;&gt;&lt;b&gt;&amp;{{=lang}}\""), typed);
}

void GateTest::onlyOpenRoomsHavePages()
{
    m_endpoint->rooms().admitOnly();
    m_endpoint->rooms().admit(u"kitchen"_s);
    QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(get("/kitchen"))), 200);
    QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(get("/cellar"))), 404);
    m_endpoint->rooms().close(u"kitchen"_s);
    QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(get("/kitchen"))), 404);
}

void GateTest::aRoomsStatus()
{
    const QByteArray request = get("/Kitchen/status");
    {
        RudeClient ann(m_endpoint->port());
        RudeClient ben(m_endpoint->port());
        const QJsonObject joined = ann.join(u"room:kitchen"_s);
        ben.join(u"room:kitchen"_s);
        const QByteArray answer = RawClient(m_endpoint->port()).ask(request);
        const QJsonObject expected{
            {u"room"_s, u"kitchen"_s}, {u"epoch"_s, joined.value("epoch")}, {u"people"_s, 2}};
        QVERIFY(!joined.value("epoch").toString().isEmpty());
        QCOMPARE(QJsonDocument::fromJson(bodyOf(answer)).object(), expected);
        QVERIFY(headerOf(answer, "Content-Type").startsWith("application/json"));
    }
    QTRY_COMPARE(statusOf(RawClient(m_endpoint->port()).ask(request)), 404);
}

void GateTest::comesInPieces()
{
    RawClient client(m_endpoint->port());
    const QByteArray request = get("/healthz");
    const QByteArray allButOne = request.chopped(1);
    for (const char c : allButOne) {
        client.send(QByteArray(1, c));
        client.tcp().flush();
        QCoreApplication::processEvents();
    }
    QCOMPARE(statusOf(client.ask("\n")), 200);
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
