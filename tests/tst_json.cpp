#include "wire/json.h"
#include "wire/jsonwriter.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

std::optional<QJsonValue> parsed(QByteArrayView json)
{
    JsonReader reader(json);
    QJsonValue value;
    if (!reader.read(value) || !reader.atEnd())
        return {};
    return value;
}

bool isChecked(QByteArrayView json)
{
    JsonReader reader(json);
    return reader.readRaw() && reader.atEnd();
}

QByteArray written(const QJsonValue &value)
{
    QByteArray json;
    appendJson(json, value);
    return json;
}

// `count` keys, the last first: the worst order for one that keeps them sorted as it goes.
QByteArray objectOfKeys(int count)
{
    QByteArray json = "{";
    for (int i = count; i > 0; --i)
        json += "\"k" + QByteArray::number(i).rightJustified(6, '0') + "\":1,";
    return json.chopped(1) + '}';
}

} // namespace

//! JSON as RFC 8259 has it and as Phoenix reads and writes it.
class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyPrefixIsRefused();
    void theFirstOfTwoEqualKeysCounts();
    void depthIsBounded();
    void manyKeysTakeLittleTime();
    void rawValues();
    void infinityIsWrittenAsNull();
};

void JsonTest::roundTrip_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"null", "true", "false", "0", "-1", "9007199254740993", "9223372036854775807",
          "-9223372036854775808", "2.5", "-0.125", "[]", "{}", "[[],[{}]]", "[1,null,true]", R"("")",
          R"({"a":1,"b":{"c":[2]},"d":""})", R"("\"\\ \n\t\b\f\r \u0001 \u0000 \u001F")"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("UTF-8 as it is") << "\"h\xc3\xa9 \xf0\x9f\x90\x98 \xe2\x80\xa8\""_ba;
    QTest::newRow("not escaped") << "\"/ \x7f <&>\""_ba;
}

void JsonTest::roundTrip()
{
    QFETCH(const QByteArray, json);
    const auto value = parsed(json);
    QVERIFY(value);
    QCOMPARE(written(*value), json);
    QVERIFY(isChecked(json));
}

void JsonTest::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("white space") << " \t\r\n{ \"a\" : [ 1 , 2 ] } \n"_ba
                                 << QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1, 2}}});
    QTest::newRow("every escape") << R"("\"\\\/\b\f\n\r\t")"_ba << QJsonValue(u"\"\\/\b\f\n\r\t"_s);
    QTest::newRow("code points") << R"("\u00e9\u00E9\ud83d\udc18x")"_ba << QJsonValue(u"éé🐘x"_s);
    QTest::newRow("exponents") << "[1e3,1E+3,1.5e-1]"_ba << QJsonValue(QJsonArray{1000, 1000, 0.15});
    QTest::newRow("too small is nothing") << "1e-400"_ba << QJsonValue(0.0);
    QTest::newRow("minus zero") << "-0"_ba << QJsonValue(0);
    QTest::newRow("more than 64 bits") << "9223372036854775808"_ba << QJsonValue(9223372036854775808.0);
    QTest::newRow("an integer larger than any double")
        << QByteArray(400, '9') << QJsonValue(std::numeric_limits<double>::max());
    QTest::newRow("keys out of order")
        << R"({"b":2,"a":1})"_ba << QJsonValue(QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}});
}

void JsonTest::reads()
{
    QFETCH(const QByteArray, json);
    QVERIFY(isChecked(json));
    QTEST(parsed(json).value(), "value");
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"",
                             " \n",
                             "hello",
                             "nul",
                             "nulL",
                             "True",
                             "NaN",
                             "Infinity",
                             "-Infinity",
                             "-",
                             "+1",
                             "01",
                             "-01",
                             "1.",
                             ".5",
                             "1e",
                             "1e+",
                             "0x1",
                             "1 2",
                             "1e400",
                             "-1e400",
                             "1.0e999",
                             "[1,]",
                             "[,1]",
                             "[1 2]",
                             "[1",
                             "]",
                             "[1}",
                             "{\"a\":1]",
                             "{\"a\":1,}",
                             "{,}",
                             "{\"a\"}",
                             "{\"a\" 1}",
                             "{a:1}",
                             "{1:1}",
                             "{\"a\":}",
                             "{\"a\":1 \"b\":2}",
                             "'a'",
                             "\"",
                             "\"a",
                             "\"\\\"",
                             R"("\x")",
                             R"("\u")",
                             R"("\u12")",
                             R"("\u12g4")",
                             R"("\U0041")",
                             R"("\ud800")",
                             R"("\ud800x")",
                             R"("\ud800\n")",
                             R"("\udc00 x")",
                             R"("\ud800\u0041")",
                             R"("\udc00\ud800")",
                             R"({"\ud800":1})",
                             R"([{"a":[1e400]}])",
                             "\"a\nb\"",
                             "\"a\\\nb\"",
                             "\"\t\"",
                             "//1",
                             "[1]//",
                             "{} x",
                             "[]]",
                             "\"\xff\"",
                             "\"\xe2\x82\"",
                             "\"\xed\xa0\x80\"",
                             "\"\xc0\xaf\"",
                             "\"\xf4\x90\x80\x80\"",
                             "\xff",
                             "1\xff",
                             "\xef\xbb\xbf[]",
                             "\xc2\xa0[]"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("a zero byte") << QByteArray("\0", 1);
    QTest::newRow("a zero byte in a string") << QByteArray("\"a\0b\"", 5);
    QTest::newRow("a zero byte at the end") << QByteArray("1\0", 2);
}

void JsonTest::refuses()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!parsed(json));
    QVERIFY(!isChecked(json));
}

void JsonTest::everyPrefixIsRefused()
{
    const QByteArray json = "[{\"content\":[\"\xc3\xa9\\u00e9\\ud83d\\udc18\",1.5e3,null,true,false]},\"\"]";
    QVERIFY(parsed(json));
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY2(!parsed(json.left(size)), QByteArray::number(size));
}

void JsonTest::theFirstOfTwoEqualKeysCounts()
{
    const QJsonObject expected{{u"a"_s, u"first"_s}, {u"b"_s, 2}};
    QCOMPARE(parsed(R"({"a":"first","b":2,"a":"second"})"), expected);
    QCOMPARE(parsed(R"({"b":2,"a":"first","\u0061":"second","a":3})"), expected);
}

void JsonTest::depthIsBounded()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parsed(nested(JsonReader::maxDepth)));
    QVERIFY(!parsed(nested(JsonReader::maxDepth + 1)));
    QVERIFY(!isChecked(nested(JsonReader::maxDepth + 1)));
    QVERIFY(!parsed(nested(100000)));
    QVERIFY(!parsed(QByteArray(100000, '[')));
    QVERIFY(!parsed(QByteArray(500000, '{').replace("{", "{\"a\":")));
    QByteArray wide = "[";
    for (int i = 0; i < 1000; ++i)
        wide += nested(JsonReader::maxDepth - 1) + ',';
    QVERIFY(parsed(wide + "1]")); // side by side is not deep
}

void JsonTest::manyKeysTakeLittleTime()
{
    QElapsedTimer timer;
    const auto timeFor = [&](int keys) {
        const QByteArray json = objectOfKeys(keys);
        timer.start();
        const auto value = parsed(json);
        const qint64 time = timer.nsecsElapsed();
        return value->toObject().size() == keys ? time : -1;
    };
    timeFor(2000);
    const qint64 few = timeFor(2000);
    const qint64 many = timeFor(64000);
    QVERIFY(few > 0);
    QVERIFY2(many < 32 * 6 * few, QByteArray::number(double(many) / double(few)));
}

void JsonTest::rawValues()
{
    JsonReader reader(R"([ "\u0041", 123456789012345678901234567890 ,{ "a" : 1.0 } ])");
    QVERIFY(reader.take('['));
    QCOMPARE(reader.readRaw().value().toByteArray(), R"("\u0041")"_ba);
    QVERIFY(!reader.take(']'));
    QVERIFY(reader.take(','));
    QCOMPARE(reader.readRaw().value().toByteArray(), "123456789012345678901234567890"_ba);
    QVERIFY(reader.take(','));
    QCOMPARE(reader.readRaw().value().toByteArray(), R"({ "a" : 1.0 })"_ba);
    QVERIFY(reader.take(']'));
    QVERIFY(reader.atEnd());
}

void JsonTest::infinityIsWrittenAsNull()
{
    QCOMPARE(written(QJsonArray{qInf(), qQNaN(), 1e300}), "[null,null,1e+300]"_ba);
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
