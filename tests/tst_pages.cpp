#include "endpoint.h"
#include "rawclient.h"
#include "slug.h"

#include <QRegularExpression>
#include <QtEndian>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    const qsizetype at = answer.indexOf("\r\n" + name + ": ");
    return at < 0 || at > answer.indexOf("\r\n\r\n")
               ? QByteArray()
               : answer.mid(at + name.size() + 4).split('\r').constFirst();
}

//! What a page takes from this server, or a module.
QList<QByteArray> assetsIn(const QByteArray &file)
{
    QList<QByteArray> found;
    static const QRegularExpression asset(u"\"(?:/assets|[.])(/[^\"]+)\""_s);
    auto each = asset.globalMatch(QString::fromUtf8(file));
    while (each.hasNext())
        found.append("/assets" + each.next().captured(1).toUtf8());
    return found;
}

} // namespace

//! The browser guest as it is served: its files, its languages, the lobby.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void files_data();
    void files();
    void noOtherFiles();
    void pagesTakeWhatIsThere();
    void isSoonThere();
    void nothingInLine();
    void connectsToItsOwnHostOnly_data();
    void connectsToItsOwnHostOnly();
    void languages_data();
    void languages();
    void lobbyNames_data();
    void lobbyNames();
    void aRandomRoom();
    void aHostsLobby();
    void noLobby();
    void opensInTheApp_data();
    void opensInTheApp();

private:
    QByteArray get(const QByteArray &target, const QByteArray &more = {});

    std::unique_ptr<Endpoint> m_endpoint;
};

QByteArray PagesTest::get(const QByteArray &target, const QByteArray &more)
{
    const QByteArray host = more.contains("Host: ") ? "" : "Host: localhost\r\n";
    return RawClient(m_endpoint->port()).ask("GET " + target + " HTTP/1.1\r\n" + host + more + "\r\n");
}

void PagesTest::init()
{
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void PagesTest::files_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("/assets/guest.css") << "text/css; charset=utf-8"_ba;
    QTest::newRow("/assets/room.js") << "text/javascript; charset=utf-8"_ba;
    QTest::newRow("/assets/lobby.js") << "text/javascript; charset=utf-8"_ba;
    QTest::newRow("/assets/words/zh-CN.json") << "application/json; charset=utf-8"_ba;
    QTest::newRow("/assets/earshot.svg") << "image/svg+xml; charset=utf-8"_ba;
}

void PagesTest::files()
{
    QFETCH(const QByteArray, type);
    const QByteArray answer = get(QTest::currentDataTag());
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(headerOf(answer, "Content-Type"), type);
    QCOMPARE(headerOf(answer, "X-Content-Type-Options"), "nosniff"_ba);
    QVERIFY(!bodyOf(answer).isEmpty());
}

void PagesTest::noOtherFiles()
{
    for (const char *path : {"/assets", "/assets/", "/assets/guest.html", "/assets/words", "/assets/words/",
                             "/assets/../words.txt", "/assets/%2e%2e/words.txt", "/assets/./room.js",
                             "/assets//room.js", "/assets/room.js/", "/assets/room.js%00", "/assets/Room.js"})
        QVERIFY2(statusOf(get(path)) == 404, path);
}

void PagesTest::pagesTakeWhatIsThere()
{
    for (const char *path : {"/tea", "/", "/a/b"}) {
        const QByteArray page = bodyOf(get(path));
        QVERIFY2(!page.contains("{{") && !page.contains("}}"), page);
        const QList<QByteArray> assets = assetsIn(page);
        QVERIFY(assets.contains("/assets/guest.css"));
        for (const QByteArray &asset : assets)
            QVERIFY2(statusOf(get(asset)) == 200, asset);
    }
}

// A visit on a slow phone: the page, all that it takes, and the largest of the languages.
void PagesTest::isSoonThere()
{
    constexpr qsizetype most = 30'000;
    const QByteArray inArabic = "Accept-Language: ar\r\n";
    QByteArrayList paths{"/tea"};
    qsizetype all = 0;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QByteArray plain = bodyOf(get(paths.at(i), inArabic));
        const QByteArray answer = get(paths.at(i), inArabic + "Accept-Encoding: gzip, deflate\r\n");
        const QByteArrayList more = assetsIn(plain);
        std::copy_if(more.cbegin(), more.cend(), std::back_inserter(paths),
                     [&paths](const QByteArray &asset) { return !paths.contains(asset); });
        QCOMPARE(headerOf(answer, "Content-Encoding"), "deflate"_ba);
        QCOMPARE(headerOf(answer, "Content-Length").toInt(), bodyOf(answer).size());
        const quint32 size = qToBigEndian(quint32(plain.size()));
        QCOMPARE(qUncompress(QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + bodyOf(answer)),
                 plain);
        all += bodyOf(answer).size();
    }
    QVERIFY(!bodyOf(get("/assets/line.js")).contains("//"));
    QVERIFY(paths.contains("/assets/line.js"));
    QVERIFY2(all < most, QByteArray::number(all));
}

void PagesTest::nothingInLine()
{
    for (const char *path : {"/tea", "/", "/a/b"}) {
        const QByteArray page = bodyOf(get(path));
        QVERIFY2(!page.contains("<style") && !page.contains(" style=") && !page.contains("javascript:"),
                 page);
        static const QRegularExpression inLine(u"<script(?![^>]* src=)|\\son[a-z]+="_s);
        QVERIFY2(!inLine.match(QString::fromUtf8(page)).hasMatch(), page);
    }
}

void PagesTest::connectsToItsOwnHostOnly_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("sources");
    QTest::newRow("name") << "localhost:4000"_ba
                          << "'self' ws://localhost:4000 wss://localhost:4000"_ba;
    QTest::newRow("no port") << "127.0.0.1"_ba
                             << "'self' ws://127.0.0.1 wss://127.0.0.1"_ba;
    QTest::newRow("IPv6") << "[::1]:4000"_ba
                          << "'self'"_ba;
}

void PagesTest::connectsToItsOwnHostOnly()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, sources);
    const QByteArray policy = headerOf(get("/tea", "Host: " + host + "\r\n"), "Content-Security-Policy");
    QVERIFY2(policy.contains("connect-src " + sources + ';'), policy);
    QVERIFY(headerOf(get("/assets/room.js"), "Content-Security-Policy").contains("connect-src 'self';"));
}

void PagesTest::languages_data()
{
    QTest::addColumn<QByteArray>("start"); // of the page
    const auto row = [](const char *wish, const char *language, const char *direction = "ltr") {
        QTest::newRow(wish) << QByteArray("<html lang=\"") + language + "\" dir=\"" + direction + "\">";
    };
    row("", "en");
    row("de", "de");
    row("de-AT, en;q=0.5", "de");
    row("en, de", "en");
    row("en;q=0.5, de;q=0.9", "de");
    row("de;q=0, fr", "fr");
    row("AR-eg", "ar", "rtl");
    row("zh", "zh-CN");
    row("zh-Hans-SG", "zh-CN");
    row("zh-TW", "en");
    row("zh-Hant, es;q=0.1", "es");
    row("xx, ../de, *", "en");
    row(",;q=,de;q=x", "en");
}

void PagesTest::languages()
{
    QFETCH(const QByteArray, start);
    const QByteArray page =
        bodyOf(get("/tea", "Accept-Language: " + QByteArray(QTest::currentDataTag()) + "\r\n"));
    QVERIFY2(page.contains(start), page);
}

void PagesTest::lobbyNames_data()
{
    QTest::addColumn<QByteArray>("leadsTo"); // empty: to words about the name
    QTest::newRow("tea") << "/tea"_ba;
    QTest::newRow("The%20Kitchen") << "/the-kitchen"_ba;
    QTest::newRow("k%C3%BCche") << "/k%C3%BCche"_ba;
    QTest::newRow("socket") << QByteArray();
    QTest::newRow("a/b") << QByteArray();
    QTest::newRow("%2F%2Fevil.example") << QByteArray();
    QTest::newRow("http://evil.example/tea") << QByteArray();
    QTest::newRow("tea%0D%0ASet-Cookie:%20a=b") << QByteArray();
}

void PagesTest::lobbyNames()
{
    QFETCH(const QByteArray, leadsTo);
    const QByteArray answer = get("/?room=" + QByteArray(QTest::currentDataTag()));
    QCOMPARE(statusOf(answer), leadsTo.isEmpty() ? 200 : 303);
    QCOMPARE(headerOf(answer, "Location"), leadsTo);
    QCOMPARE(headerOf(answer, "Set-Cookie"), QByteArray());
    const QByteArray quiet = "role=\"alert\"></p>";
    QCOMPARE(bodyOf(answer).isEmpty() || bodyOf(answer).contains(quiet), !leadsTo.isEmpty());
}

void PagesTest::aRandomRoom()
{
    const QByteArray answer = get("/?new");
    QCOMPARE(statusOf(answer), 303);
    const QStringList words = QString::fromLatin1(headerOf(answer, "Location").mid(1)).split(u'-');
    QCOMPARE(words.size(), 4);
    for (const QString &word : words)
        QVERIFY2(slugWords().contains(word), qPrintable(word));
    QVERIFY(headerOf(get("/?new"), "Location") != headerOf(answer, "Location"));
}

// There only the host's rooms can be begun.
void PagesTest::aHostsLobby()
{
    QVERIFY(bodyOf(get("/")).contains("/?new"));
    m_endpoint->rooms().admitOnly();
    QCOMPARE(statusOf(get("/")), 200);
    QVERIFY(!bodyOf(get("/")).contains("/?new"));
    QCOMPARE(headerOf(get("/?new"), "Location"), QByteArray());
}

void PagesTest::noLobby()
{
    m_endpoint->closeLobby();
    for (const char *path : {"/", "/?new", "/?room=tea"}) {
        QCOMPARE(statusOf(get(path)), 404);
        QCOMPARE(headerOf(get(path), "Location"), QByteArray());
    }
    QCOMPARE(statusOf(get("/tea")), 200);
}

void PagesTest::opensInTheApp_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("localhost") << "earshot://localhost:80/tea"_ba;
    QTest::newRow("127.0.0.1:4001") << "earshot://127.0.0.1:4001/tea"_ba;
    QTest::newRow("[::1]:4000") << "earshot://[::1]:4000/tea"_ba;
}

void PagesTest::opensInTheApp()
{
    QFETCH(const QByteArray, link);
    const QByteArray page = bodyOf(get("/tea", "Host: " + QByteArray(QTest::currentDataTag()) + "\r\n"));
    QVERIFY2(page.contains("href=\"" + link + '"'), page);
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
