#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
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
    void theStyleIsTheOneAllowed();
    void headHasNoBody();
    void aRoomsPageSaysItsAddress();
    void aRoomsPageOfAPublicServer();
    void aRoomsPageIsNoMarkup();
    void onlyOpenRoomsHavePages();
    void comesInPieces();
    void theHandshakeHasADeadline();
    void aDripDoesNotHelp();
    void connectionsPerAddress();

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
    QTest::newRow("lobby") << get("/") << 200 << "room server"_ba;
    QTest::newRow("lobby with a query") << get("/?a=b") << 200 << "room server"_ba;
    QTest::newRow("healthz") << get("/healthz") << 200 << "ok\n"_ba;
    QTest::newRow("room") << get("/kitchen") << 200 << "<h1>kitchen</h1>"_ba;
    QTest::newRow("room with a slash") << get("/kitchen/") << 200 << "<h1>kitchen</h1>"_ba;
    QTest::newRow("room in capitals") << get("/Kitchen") << 200 << "<h1>kitchen</h1>"_ba;
    QTest::newRow("room with a space") << get("/the%20kitchen") << 200 << "<h1>the-kitchen</h1>"_ba;
    QTest::newRow("room in UTF-8") << get("/k%C3%BCche") << 200
                                   << "<h1>k\xc3\xbc"
                                      "che</h1>"_ba;
    QTest::newRow("no room's name") << get("/a/b") << 404 << "no room here"_ba;
    QTest::newRow("markup") << get("/%3Cscript%3E") << 404 << "no room here"_ba;
    QTest::newRow("dots") << get("/../../etc/passwd") << 404 << "no room here"_ba;
    QTest::newRow("coded dots") << get("/%2e%2e%2fetc") << 404 << "no room here"_ba;
    QTest::newRow("a coded zero") << get("/a%00b") << 404 << "no room here"_ba;
    QTest::newRow("bad UTF-8") << get("/%ff%fe") << 404 << "no room here"_ba;
    QTest::newRow("the socket's mount") << get("/socket") << 404 << "no room here"_ba;
    QTest::newRow("long poll") << get("/socket/longpoll?vsn=2.0.0") << 404 << "no room here"_ba;
    QTest::newRow("old and plain") << "GET / HTTP/1.0\r\nHost: localhost\r\n\r\n"_ba << 200
                                   << "room server"_ba;
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

void GateTest::theStyleIsTheOneAllowed()
{
    const QByteArray answer = RawClient(m_endpoint->port()).ask(get("/"));
    const qsizetype start = answer.indexOf("<style>") + 7;
    const QByteArray style = answer.mid(start, answer.indexOf("</style>") - start);
    const QByteArray digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(headerOf(answer, "Content-Security-Policy").contains("style-src 'sha256-" + digest + '\''));
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
    QVERIFY2(answer.contains("<code>http://" + host + "/kitchen</code>"), answer);
}

void GateTest::aRoomsPageOfAPublicServer()
{
    restart({}, QUrl(u"https://chat.example.org"_s));
    const QByteArray answer = RawClient(m_endpoint->port()).ask(get("/kitchen", "chat.example.org"));
    QVERIFY2(answer.contains("<code>https://chat.example.org/kitchen</code>"), answer);
}

void GateTest::aRoomsPageIsNoMarkup()
{
    for (const char *target : {"/%3Cimg%20src=x%3E", "/%22%3E", "/kitchen?%3Cscript%3E", "/kitchen?<script>",
                               "/%26lt%3B", "/<b>", "/kitchen%3Cb%3E"}) {
        const QByteArray body = bodyOf(RawClient(m_endpoint->port()).ask(get(target)));
        for (const char *markup : {"<img", "<script", "<b>", "\">", "&lt;;"}) {
            // The page's own start has one tag that ends so.
            const qsizetype own = QByteArray(markup) == "\">" ? body.indexOf("<main>") : 0;
            QVERIFY2(!body.mid(own).replace("<p class=\"muted\">", "").contains(markup), body);
        }
    }
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

void GateTest::theHandshakeHasADeadline()
{
    Limits limits;
    limits.handshakeSeconds = 1;
    restart(limits);
    RawClient silent(m_endpoint->port());
    RawClient half(m_endpoint->port());
    RawClient done(m_endpoint->port());
    half.send("GET /socket/websocket?vsn=2.0.0 HTTP/1.1\r\n");
    QCOMPARE(done.upgrade(), 101);
    QCOMPARE(silent.ask({}), QByteArray());
    QCOMPARE(half.ask({}), QByteArray());
    done.sendFrame(1, R"([null,"1","phoenix","heartbeat",{}])"); // it has arrived, and stays
    QVERIFY(done.readFrame().contains("ok"));
}

void GateTest::aDripDoesNotHelp()
{
    Limits limits;
    limits.handshakeSeconds = 1;
    restart(limits);
    RawClient client(m_endpoint->port());
    client.send("GET / HTTP/1.1\r\nX: ");
    QElapsedTimer clock;
    clock.start();
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&client] { client.send("x"); });
    drip.start(50);
    QCOMPARE(client.ask({}), QByteArray());
    QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()));
}

void GateTest::connectionsPerAddress()
{
    Limits limits;
    limits.connectionsPerAddress = 2;
    restart(limits);
    RawClient one(m_endpoint->port());
    {
        RawClient two(m_endpoint->port());
        QCOMPARE(one.upgrade(), 101);
        QCOMPARE(two.upgrade(), 101);
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(get("/"))), 503);
        QVERIFY(!RudeClient(m_endpoint->port()).isOpen());
    }
    QVERIFY(soon([&] { return m_endpoint->socketCount() == 1; }));
    one.sendFrame(1,
                  R"([null,"1","phoenix","heartbeat",{}])"); // some turns of the loop, in which it is deleted
    QVERIFY(one.readFrame().contains("ok"));
    // Its place is free again, and pages and refusals do not use it up.
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(get("/"))), 200);
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask("hello\r\n\r\n")), 400);
        QCOMPARE(statusOf(RawClient(m_endpoint->port()).ask(RawClient::upgradeRequest("evil.example"))), 403);
    }
    QCOMPARE(RawClient(m_endpoint->port()).upgrade(), 101);
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
