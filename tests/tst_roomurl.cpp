#include "roomurl_refused_rows.h"
#include "roomurl_rows.h"
#include "wire/roomurl.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Earshot;

namespace {

QString described(const Outcome<RoomUrl> &outcome)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        return u'!' + refusal->reason;
    return std::get_if<RoomUrl>(&outcome)->toString();
}

QString described(const Outcome<QString> &outcome)
{
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        return u'!' + refusal->reason;
    return *std::get_if<QString>(&outcome);
}

RoomUrl accepted(QStringView text)
{
    const auto outcome = RoomUrl::parse(text);
    const auto *url = std::get_if<RoomUrl>(&outcome);
    return url ? *url : RoomUrl{};
}

//! Whether an address survives being printed and read, and holds what the type promises; refusals have a
//! reason.
bool isSound(QStringView text)
{
    const auto outcome = RoomUrl::parse(text);
    if (const auto *refusal = std::get_if<Refusal>(&outcome))
        return !refusal->reason.isEmpty() && refusal->retryMs == 0;
    const RoomUrl url = *std::get_if<RoomUrl>(&outcome);
    const bool isShort = url.toString().toUtf8().size() <= 2048;
    const bool ends = url.isRoomName() ? url.port == 0 && url.socketUrl().isEmpty()
                                       : url.port != 0 && url.socketUrl().isValid();
    return accepted(url.toInvitation()) == url && accepted(url.toString()) == url.withoutKey() && isShort
           && ends && described(normalizedRoomName(url.room)) == url.room;
}

std::vector<RoomUrlRow> allRows()
{
    std::vector<RoomUrlRow> rows = acceptedRows();
    const std::vector<RoomUrlRow> refused = refusedRows();
    rows.insert(rows.end(), refused.begin(), refused.end());
    return rows;
}

QChar spice(QRandomGenerator &random)
{
    static const QString spices =
        u"/:?#[]@%.-_ \t\n\"'<>()\\0123456789abfx\u0301\u0307\u0323\u00AD\u200D\u200B\u202E"
        "\u2066\uFEFF\u3002\uFF0F\uFF1A\uFF20\u0130\u03A3\u1E9E\u0345\u0958\uFB4B\u212B"
        "\u094D\u05D0\u0627\u0661\xD800\xDC00\xD83D\xDE00\uFFFE"_s;
    if (random.bounded(8) == 0)
        return QChar(ushort(random.bounded(0x10000)));
    return spices.at(random.bounded(spices.size()));
}

QString mutated(QString text, const std::vector<RoomUrlRow> &rows, QRandomGenerator &random)
{
    for (int changes = 1 + random.bounded(3); changes > 0; --changes) {
        const qsizetype at = random.bounded(text.size() + 1);
        switch (random.bounded(5)) {
        case 0: text.insert(at, spice(random)); break;
        case 1: text.remove(at, 1 + random.bounded(3)); break;
        case 2: text.replace(at, 1, spice(random)); break;
        case 3: text.insert(at, rows[random.bounded(quint32(rows.size()))].text.left(40)); break;
        default: text.insert(at, u"%%1"_s.arg(random.bounded(256), 2, 16, QChar(u'0')));
        }
    }
    return text;
}

QByteArray shown(const QString &text)
{
    return text.left(60).toUtf8().toPercentEncoding("/:?#[]@!'()<> ");
}

} // namespace

//! An address is read the same by everybody: a table of what people paste, and what must never be believed.
class RoomUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void fields();
    void webSocket();
    void otherWays();
    void privateRooms();
    void roomNames();
    void everyReasonHasRows();
    void longestAddressIsKept();
    void noLetterChangesTwice();
    void mutationsAreSound();
};

void RoomUrlTest::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    int number = 0;
    for (const RoomUrlRow &row : allRows())
        QTest::addRow("%03d %s", number++, shown(row.text).constData()) << row.text << row.expected;
    QVERIFY(number >= 160);
}

void RoomUrlTest::parse()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(described(RoomUrl::parse(text)), expected);
    QVERIFY(isSound(text));
}

void RoomUrlTest::fields()
{
    const RoomUrl wide = accepted(u"wss://Bücher.example/Caf%C3%A9/?q=1#y=2");
    QCOMPARE(wide, (RoomUrl{u"xn--bcher-kva.example"_s, 443, true, u"café"_s, u"q=1"_s, u"y=2"_s}));
    QCOMPARE(wide.authority(), u"xn--bcher-kva.example:443"_s);
    QVERIFY(!wide.isRoomName());

    const RoomUrl local = accepted(u"[FE80::1%eth0]/a");
    QCOMPARE(local, (RoomUrl{u"fe80::1%eth0"_s, 4000, false, u"a"_s, {}, {}}));
    QCOMPARE(local.authority(), u"[fe80::1%25eth0]:4000"_s);

    const RoomUrl name = accepted(u"Chess Club");
    QCOMPARE(name, (RoomUrl{{}, 0, false, u"chess-club"_s, {}, {}}));
    QVERIFY(name.isRoomName() && name.authority().isEmpty());
}

void RoomUrlTest::webSocket()
{
    const auto socket = [](QStringView text) {
        return accepted(text).socketUrl().toString(QUrl::FullyEncoded);
    };
    QCOMPARE(socket(u"host/a?x#y"), u"ws://host:4000/socket/websocket?vsn=2.0.0"_s);
    QCOMPARE(socket(u"https://host/a"), u"wss://host:443/socket/websocket?vsn=2.0.0"_s);
    QCOMPARE(socket(u"http://Bücher.de/a"), u"ws://xn--bcher-kva.de:80/socket/websocket?vsn=2.0.0"_s);
    QCOMPARE(socket(u"[fe80::1%eth0]/a"), u"ws://[fe80::1%25eth0]:4000/socket/websocket?vsn=2.0.0"_s);
    QCOMPARE(accepted(u"[fe80::1%eth0]/a").socketUrl().host(), u"fe80::1%eth0"_s);
    QVERIFY(accepted(u"chess").socketUrl().isEmpty());
}

void RoomUrlTest::otherWays()
{
    const RoomUrl url = accepted(u"10.0.0.1/a?also=10.0.0.2,[fd00::3]:4001&x#y");
    QCOMPARE(url.also, (QList<Door>{{u"10.0.0.2"_s, 4000}, {u"fd00::3"_s, 4001}}));
    QCOMPARE(url.query, u"x"_s);
    QCOMPARE(url.alone().toString(), u"http://10.0.0.1:4000/a?x#y"_s);
    QCOMPARE(url.from(url.also[1]).toString(),
             u"http://[fd00::3]:4001/a?also=10.0.0.1:4000,10.0.0.2:4000&x#y"_s);
    QCOMPARE(url.from({u"10.0.0.1"_s, 4000}), url);
    QCOMPARE(url.socketUrl().toString(), u"ws://10.0.0.1:4000/socket/websocket?vsn=2.0.0"_s);
    const RoomUrl named = accepted(u"anna.local/a?also=10.0.0.2");
    QCOMPARE(named.from(named.also[0]).doors(),
             (QList<Door>{{u"10.0.0.2"_s, 4000}, {u"anna.local"_s, 4000}}));
    QCOMPARE(named.from(named.also[0]).toString(), u"http://10.0.0.2:4000/a"_s);
}

void RoomUrlTest::privateRooms()
{
    const QString letters = u"ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8"_s;
    const RoomUrl url = accepted(u"10.0.0.1/a?also=10.0.0.2#k="_s + letters);
    QCOMPARE(url.key, QByteArray::fromBase64(letters.toUtf8()));
    QCOMPARE(url.toInvitation(), u"earshot://10.0.0.1:4000/a?also=10.0.0.2#k="_s + letters);
    QCOMPARE(accepted(url.toInvitation()), url);
    QCOMPARE(accepted(url.toString()), url.withoutKey());
    QCOMPARE(url.from(url.also[0]).key, url.key);
    for (const QString &shown :
         {url.toString(), url.alone().toString(), url.socketUrl().toString(), url.path()})
        QVERIFY2(!shown.contains(letters.left(8)), qPrintable(shown));
    QVERIFY(accepted(u"10.0.0.1/a").key.isEmpty());
}

void RoomUrlTest::roomNames()
{
    QCOMPARE(described(normalizedRoomName(u" Chess  Club ")), u"chess-club"_s);
    QCOMPARE(described(normalizedRoomName(u"a.")), u"a."_s); // no sentence around it here
    QCOMPARE(described(normalizedRoomName(u"")), u"!room-missing"_s);
    QCOMPARE(described(normalizedRoomName(u" \n ")), u"!room-missing"_s);
    QCOMPARE(described(normalizedRoomName(u"..")), u"!room-characters"_s);
    QCOMPARE(described(normalizedRoomName(u"a%20b")), u"!room-characters"_s);
    QCOMPARE(described(normalizedRoomName(QString(1'000'000, u'x'))), u"!room-too-long"_s);
    QCOMPARE(described(normalizedRoomName(u"SOCKET")), u"!room-reserved"_s);
}

void RoomUrlTest::everyReasonHasRows()
{
    QSet<QString> reasons;
    for (const RoomUrlRow &row : refusedRows())
        reasons.insert(row.expected);
    for (const QString &reason :
         {u"address-empty"_s, u"address-too-long"_s, u"address-scheme"_s, u"address-host"_s,
          u"address-port"_s, u"address-fingerprint"_s, u"address-key"_s, u"room-missing"_s,
          u"room-characters"_s, u"room-too-long"_s, u"room-reserved"_s})
        QVERIFY2(reasons.contains(u'!' + reason), qPrintable(reason));
}

void RoomUrlTest::longestAddressIsKept()
{
    const QString start = u"http://host:4000/a#"_s;
    const QString longest = start + QString(2048 - start.size(), u'k');
    QCOMPARE(described(RoomUrl::parse(longest)), longest);
    QCOMPARE(described(RoomUrl::parse(longest + u'k')), u"!address-too-long"_s);
}

void RoomUrlTest::noLetterChangesTwice()
{
    for (char32_t c = 1; c < 0x33000; ++c) { // above are only selectors, tags and private use
        const QString one = QStringView(QChar::fromUcs4(c)).toString();
        for (const QString &text : {one, u'A' + one, one + u"\u0323\u0307"_s}) {
            const QString name = described(normalizedRoomName(text));
            if (!name.startsWith(u'!') && described(normalizedRoomName(name)) != name)
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
        }
    }
}

void RoomUrlTest::mutationsAreSound()
{
    QRandomGenerator random(20'240'229); // the same each time: a failure can be looked at
    const std::vector<RoomUrlRow> rows = allRows();
    const std::vector<RoomUrlRow> half = acceptedRows();
    int good = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto &seeds = i % 2 == 0 ? half : rows;
        const QString text = mutated(seeds[random.bounded(quint32(seeds.size()))].text, rows, random);
        QVERIFY2(isSound(text), text.toUtf8().toPercentEncoding().constData());
        good += std::holds_alternative<RoomUrl>(RoomUrl::parse(text));
    }
    QVERIFY2(good > 1'000, "most mutations are refused: nothing was tried");
}

QTEST_APPLESS_MAIN(RoomUrlTest)
#include "tst_roomurl.moc"
