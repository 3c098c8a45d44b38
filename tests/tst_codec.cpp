#include "wire/codec.h"

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

} // namespace

//! What comes from outside is a frame or nothing, whatever it is; what goes out is what other clients read.
class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void ignoresTheSixthElement();
    void keepsStrangeReferences();
    void theLastOfTwoEqualKeysCounts();
    void refuses_data();
    void refuses();
    void everyPrefixIsRefused();
    void depthIsBounded();
    void textFrame_data();
    void textFrame();
};

void CodecTest::roundTrip_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("join") << R"(["1","1","room:a","phx_join",{}])"_ba;
    QTest::newRow("heartbeat") << R"([null,"7","phoenix","heartbeat",{}])"_ba;
    QTest::newRow("broadcast") << R"([null,null,"room:a","new_message",{"content":"hi"}])"_ba;
    QTest::newRow("reply") << R"(["1","2","a","phx_reply",{"response":{"seq":3},"status":"ok"}])"_ba;
    QTest::newRow("number refs") << R"([10,2.5,"a","b",{}])"_ba;
    QTest::newRow("largest exact integers") << R"([9007199254740993,-9007199254740993,"a","b",{}])"_ba;
    QTest::newRow("object refs") << R"([{"a":1},["x"],"a","b",{}])"_ba;
    QTest::newRow("null topic") << R"(["1","2",null,"b",{}])"_ba;
    QTest::newRow("number topic") << R"(["1","2",7,"b",{}])"_ba;
    QTest::newRow("null event") << R"(["1","2","a",null,{}])"_ba;
    QTest::newRow("payload null") << inText("null");
    QTest::newRow("payload string") << inText(R"("text")");
    QTest::newRow("payload array") << inText("[1,2]");
    QTest::newRow("payload true") << inText("true");
    QTest::newRow("keys in order") << inText(R"({"a":1,"b":2,"c":3})");
    QTest::newRow("UTF-8 as it is") << inText("\"h\xc3\xa9 \xf0\x9f\x90\x98 \xe2\x80\xa8\"");
    QTest::newRow("escapes") << inText(R"("\"\\ \n\t\b\f\r \u0001 \u0000")");
    QTest::newRow("not escaped") << inText("\"/ \x7f <&>\"");
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

void CodecTest::keepsStrangeReferences()
{
    const auto frame = decode(R"([{"a":[1]},2.5,"t","e",{}])");
    QVERIFY(frame);
    QCOMPARE(frame->joinRef, QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1}}}));
    QCOMPARE(frame->ref, QJsonValue(2.5));
}

// Jason takes the first; Qt, like most, the last. Known, and of no matter to honest clients.
void CodecTest::theLastOfTwoEqualKeysCounts()
{
    const auto frame = decode(inText(R"({"content":"first","content":"second"})"));
    QVERIFY(frame);
    QCOMPARE(frame->payload["content"_L1].toString(), u"second"_s);
}

void CodecTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << " \n"_ba;
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("trailing text") << R"(["1","2","a","b",{}] x)"_ba;
    QTest::newRow("two frames") << R"(["1","2","a","b",{}]["1","2","a","b",{}])"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf[\"1\",\"2\",\"a\",\"b\",{}]"_ba;
    QTest::newRow("V1 object") << R"({"topic":"a","event":"b","payload":{},"ref":"1"})"_ba;
    QTest::newRow("bare string") << R"("text")"_ba;
    QTest::newRow("bare number") << "5"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("empty array") << "[]"_ba;
    QTest::newRow("four elements") << R"(["1","2","a","b"])"_ba;
    QTest::newRow("not closed") << R"(["1","2","a","b",{})"_ba;
    QTest::newRow("trailing comma") << R"(["1","2","a","b",{},])"_ba;
    QTest::newRow("single quotes") << R"(['1','2','a','b',{}])"_ba;
    QTest::newRow("NaN") << inText("NaN");
    QTest::newRow("Infinity") << inText("Infinity");
    QTest::newRow("1e400") << inText("1e400");
    QTest::newRow("-1e400 deep inside") << inText(R"({"a":[{"b":-1e400}]})");
    QTest::newRow("leading zero") << inText("01");
    QTest::newRow("lone high surrogate") << inText(R"("\ud800")");
    QTest::newRow("lone low surrogate") << inText(R"("\udc00 x")");
    QTest::newRow("high surrogate and a letter") << inText(R"("\ud800\u0041")");
    QTest::newRow("surrogates swapped") << inText(R"("\udc00\ud800")");
    QTest::newRow("lone surrogate in a key") << inText(R"({"\ud800":1})");
    QTest::newRow("lone surrogate in the topic") << R"(["1","2","\ud800","b",{}])"_ba;
    QTest::newRow("lone surrogate in a reference") << R"(["\udfff","2","a","b",{}])"_ba;
    QTest::newRow("lone surrogate after the fifth") << R"(["1","2","a","b",{},"\ud800"])"_ba;
    QTest::newRow("invalid UTF-8") << inText("\"\xff\"");
    QTest::newRow("UTF-8 cut short") << inText("\"\xe2\x82\"");
    QTest::newRow("UTF-8 of a surrogate") << inText("\"\xed\xa0\x80\"");
    QTest::newRow("overlong UTF-8") << inText("\"\xc0\xaf\"");
    QTest::newRow("raw newline in a string") << inText("\"a\nb\"");
    QTest::newRow("raw zero in a string") << inText(QByteArray("\"a\0b\"", 5));
    QTest::newRow("unknown escape") << inText(R"("\x")");
    QTest::newRow("escaped newline") << inText("\"a\\\nb\"");
    QTest::newRow("short escape") << inText(R"("\u12")");
    QTest::newRow("escape of no number") << inText(R"("\u12g4")");
    QTest::newRow("escape at the end") << R"(["1","2","a","b","\)"_ba;
    QTest::newRow("a zero byte") << QByteArray("\0", 1);
    QTest::newRow("a zero byte at the end") << R"(["1","2","a","b",{}])" + QByteArray("\0", 1);
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

void CodecTest::depthIsBounded()
{
    QVERIFY(decode(inText(QByteArray(100, '[') + QByteArray(100, ']'))));
    QVERIFY(!decode(inText(QByteArray(100000, '[') + QByteArray(100000, ']'))));
    QVERIFY(!decode(QByteArray(100000, '[')));
}

void CodecTest::textFrame_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("0") << 0 << QByteArray::fromHex("8100");
    QTest::newRow("1") << 1 << QByteArray::fromHex("8101");
    QTest::newRow("125") << 125 << QByteArray::fromHex("817d");
    QTest::newRow("126") << 126 << QByteArray::fromHex("817e007e");
    QTest::newRow("256") << 256 << QByteArray::fromHex("817e0100");
    QTest::newRow("65535") << 65535 << QByteArray::fromHex("817effff");
    QTest::newRow("65536") << 65536 << QByteArray::fromHex("817f0000000000010000");
    QTest::newRow("70000") << 70000 << QByteArray::fromHex("817f0000000000011170");
}

void CodecTest::textFrame()
{
    QFETCH(const int, size);
    QFETCH(const QByteArray, header);
    const QByteArray payload(size, 'x');
    const QByteArray frame = Earshot::textFrame(payload);
    QCOMPARE(frame.left(header.size()), header);
    QCOMPARE(frame.mid(header.size()), payload);
}

QTEST_APPLESS_MAIN(CodecTest)
#include "tst_codec.moc"
