#include "wire/codec.h"
#include "wire/wsframe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QByteArray inText(const QByteArray &value)
{
    return R"(["1","2","room:a","e",)" + value + ']';
}

Ref refOf(const QByteArray &json)
{
    return decode('[' + json + R"(,null,"a","b",{}])").value().joinRef;
}

// `00020207097..."12"` as the table of the protocol writes it: hex, and names in quotes.
QByteArray bytes(const QByteArray &table)
{
    QByteArray all;
    const QList<QByteArray> parts = table.split(' ');
    for (const QByteArray &part : parts)
        all += part.startsWith('"') ? part.mid(1, part.size() - 2) : QByteArray::fromHex(part);
    return all;
}

} // namespace

//! What comes from outside is a frame or nothing, whatever it is; what goes out is what other clients read.
class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void ignoresTheSixthElement();
    void replies();
    void theFirstOfTwoEqualKeysCounts();
    void refuses_data();
    void refuses();
    void everyPrefixIsRefused();
    void v1();
    void v1Refuses_data();
    void v1Refuses();
    void binaryIn();
    void binaryInRefuses_data();
    void binaryInRefuses();
    void binaryOut();
    void binaryOutHasLimits();
    void framed();
};

void CodecTest::roundTrip_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("join") << R"(["1","1","room:a","phx_join",{}])"_ba;
    QTest::newRow("heartbeat") << R"([null,"7","phoenix","heartbeat",{}])"_ba;
    QTest::newRow("broadcast") << R"([null,null,"room:a","new_message",{"content":"hi"}])"_ba;
    QTest::newRow("reply") << R"(["1","2","a","phx_reply",{"response":{"seq":3},"status":"ok"}])"_ba;
    QTest::newRow("null topic") << R"(["1","2",null,"b",{}])"_ba;
    QTest::newRow("number topic") << R"(["1","2",7,"b",{}])"_ba;
    QTest::newRow("payload null") << inText("null");
    QTest::newRow("payload string") << inText(R"("text")");
    QTest::newRow("payload array") << inText("[1,2]");
    QTest::newRow("empty everything") << R"(["","","","",{}])"_ba;
}

void CodecTest::roundTrip()
{
    QFETCH(const QByteArray, json);
    const auto frame = decode(json);
    QVERIFY(frame);
    QCOMPARE(encode(*frame), json);
    QCOMPARE(decode(encode(*frame)), frame);
}

void CodecTest::ignoresTheSixthElement()
{
    const auto frame = decode(R"(["1","2","a","b",{},"more",[]])");
    QVERIFY(frame);
    QCOMPARE(encode(*frame), R"(["1","2","a","b",{}])"_ba);
}

void CodecTest::replies()
{
    const QJsonObject response{{u"seq"_s, 3}};
    const Ref odd = refOf("7.0");
    QCOMPARE(encode(Reply{u"1"_s, odd, u"room:a"_s, u"ok"_s, response}),
             R"(["1",7.0,"room:a","phx_reply",{"response":{"seq":3},"status":"ok"}])"_ba);
    QCOMPARE(encode(Reply{{}, odd, {}, u"error"_s, QJsonObject(), {}, Ref()}),
             R"([null,7.0,null,"phx_reply",{"response":{},"status":"error"}])"_ba);
    QCOMPARE(
        encode(Reply{u"1"_s, odd, u"room:a"_s, u"ok"_s, response}, Vsn::V1),
        R"({"event":"phx_reply","payload":{"response":{"seq":3},"status":"ok"},"ref":7.0,"topic":"room:a"})"_ba);
}

void CodecTest::theFirstOfTwoEqualKeysCounts()
{
    const auto frame = decode(inText(R"({"content":"first","content":"second"})"));
    QVERIFY(frame);
    QCOMPARE(frame->payload.text("content"_L1), u"first"_s);
}

void CodecTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("trailing text") << R"(["1","2","a","b",{}] x)"_ba;
    QTest::newRow("two frames") << R"(["1","2","a","b",{}]["1","2","a","b",{}])"_ba;
    QTest::newRow("V1 object") << R"({"topic":"a","event":"b","payload":{},"ref":"1"})"_ba;
    QTest::newRow("bare string") << R"("text")"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("empty array") << "[]"_ba;
    QTest::newRow("four elements") << R"(["1","2","a","b"])"_ba;
    QTest::newRow("not closed") << R"(["1","2","a","b",{})"_ba;
    QTest::newRow("trailing comma") << R"(["1","2","a","b",{},])"_ba;
    QTest::newRow("1e400 as a reference") << R"([1e400,"2","a","b",{}])"_ba;
    QTest::newRow("lone surrogate in the topic") << R"(["1","2","\ud800","b",{}])"_ba;
    QTest::newRow("lone surrogate in a reference") << R"(["\udfff","2","a","b",{}])"_ba;
    QTest::newRow("lone surrogate after the fifth") << R"(["1","2","a","b",{},"\ud800"])"_ba;
    QTest::newRow("invalid UTF-8") << inText("\"\xff\"");
    QTest::newRow("too deep") << inText(QByteArray(65, '[') + QByteArray(65, ']'));
}

void CodecTest::refuses()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!decode(json));
}

void CodecTest::everyPrefixIsRefused()
{
    const QByteArray json =
        "[\"1\",\"2\",\"room:\xc3\xa9\",\"new_message\",{\"content\":[\"\\u00e9\",1.5,null]}]";
    QVERIFY(decode(json));
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY2(!decode(json.left(size)), QByteArray::number(size));
}

void CodecTest::v1()
{
    const auto frame =
        decode(R"({"ref":"2","x":[1e3],"topic":"room:a","topic":"b","event":"e","payload":[1]})", Vsn::V1);
    QVERIFY(frame);
    QCOMPARE(*frame, (Frame{{}, u"2"_s, u"room:a"_s, u"e"_s, QJsonValue(QJsonArray{1})}));
    QCOMPARE(encode(*frame, Vsn::V1), R"({"event":"e","payload":[1],"ref":"2","topic":"room:a"})"_ba);
    const auto joined = decode(R"({"topic":7,"event":null,"payload":{},"ref":null,"join_ref":"1"})", Vsn::V1);
    QVERIFY(joined);
    QCOMPARE(joined->joinRef, Ref(u"1"_s));
    QVERIFY(joined->ref.isNull());
    QCOMPARE(encode(*joined, Vsn::V1), R"({"event":"","payload":{},"ref":null,"topic":7})"_ba);
}

void CodecTest::v1Refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", "{}", "[]", R"(["1","2","a","b",{}])", R"({"event":"b","payload":{},"ref":"1"})",
          R"({"topic":"a","payload":{},"ref":"1"})", R"({"topic":"a","event":"b","ref":"1"})",
          R"({"topic":"a","event":"b","payload":{}})", R"({"topic":"a","event":"b","payload":{},"ref":"1",})",
          R"({"topic":"a","event":"b","payload":{},"ref":"1"} x)",
          R"({"topic":"a","event":"b","payload":{},"ref":"1","x":NaN})"})
        QTest::newRow(json) << QByteArray(json);
}

void CodecTest::v1Refuses()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!decode(json, Vsn::V1));
}

void CodecTest::binaryIn()
{
    const auto frame = decodeBinary(bytes(R"(00 02 02 07 09 "12" "34" "probe:a" "bin_reply" 01 02 ff)"));
    QVERIFY(frame);
    QCOMPARE(*frame,
             (Frame{u"12"_s, u"34"_s, u"probe:a"_s, u"bin_reply"_s, QJsonValue(), "\x01\x02\xff"_ba}));
    const auto empty = decodeBinary(bytes("00 00 00 00 00"));
    QVERIFY(empty);
    QVERIFY(!empty->joinRef.isNull()); // "" is not null
    QCOMPARE(empty->data, ""_ba);
}

void CodecTest::binaryInRefuses_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray good = bytes(R"(00 02 02 07 09 "12" "34" "probe:a" "bin_reply")");
    for (qsizetype size = 0; size < good.size(); ++size)
        QTest::addRow("%d bytes", int(size)) << good.left(size);
    for (const char *table : {"01 00 00 00 00", "02 00 00 00 00", "09 00 00 00 00", "00 ff ff ff ff",
                              "00 01 00 00 00 ff", "00 00 00 01 00 c3", "00 00 00 00 03 eda080"})
        QTest::newRow(table) << bytes(table);
}

void CodecTest::binaryInRefuses()
{
    QFETCH(const QByteArray, data);
    QVERIFY(!decodeBinary(data));
}

void CodecTest::binaryOut()
{
    const Frame frame{u"12"_s, {}, u"probe:a"_s, u"pushed"_s, {}, "\x01\x02\x03\xff"_ba};
    QCOMPARE(encodeBinary(frame, BinaryKind::Push),
             bytes(R"(00 02 07 06 "12" "probe:a" "pushed" 01 02 03 ff)"));
    QCOMPARE(encodeBinary(Frame{{}, {}, u"probe:a"_s, u"bin"_s, {}, "\x09\x08"_ba}, BinaryKind::Broadcast),
             bytes(R"(02 07 03 "probe:a" "bin" 09 08)"));
    const Reply reply{u"12"_s, u"34"_s, u"probe:a"_s, u"ok"_s, {}, "\x01\x02\xff"_ba};
    QCOMPARE(encodeBinary(reply), bytes(R"(01 02 02 07 02 "12" "34" "probe:a" "ok" 01 02 ff)"));
    const Reply odd{refOf("10"), {}, u"é"_s, u"ok"_s, {}, ""_ba}; // sizes count bytes
    QCOMPARE(encodeBinary(odd), bytes(R"(01 02 00 02 02 "10" c3a9 "ok")"));
}

void CodecTest::binaryOutHasLimits()
{
    const QString full(255, u'x');
    const auto reply = [](const Ref &joinRef, const Ref &ref, const QString &status) {
        return encodeBinary(Reply{joinRef, ref, u"a"_s, status, {}, "x"_ba}).has_value();
    };
    QVERIFY(reply(full, full, full));
    QVERIFY(!reply(full + u'x', {}, u"ok"_s));
    QVERIFY(!reply({}, full + u'x', u"ok"_s));
    QVERIFY(!reply({}, {}, full + u'x'));
    QVERIFY(!reply(refOf("[1]"), {}, u"ok"_s));
    QVERIFY(!encodeBinary(Frame{{}, {}, QString(128, u'é'), u"e"_s, {}, "x"_ba}, BinaryKind::Broadcast));
}

void CodecTest::framed()
{
    const Frame text{{}, {}, u"a"_s, u"b"_s, QJsonObject()};
    const QByteArray json = encode(text);
    QCOMPARE(Earshot::framed(text, BinaryKind::Push, Vsn::V2), wsFrame(Opcode::Text, json));
    const Frame data{{}, {}, u"a"_s, u"b"_s, {}, "x"_ba};
    QCOMPARE(Earshot::framed(data, BinaryKind::Broadcast, Vsn::V2), bytes(R"(82 06 02 01 01 "abx")"));
    QVERIFY(!Earshot::framed(data, BinaryKind::Broadcast, Vsn::V1));
}

QTEST_APPLESS_MAIN(CodecTest)
#include "tst_codec.moc"
