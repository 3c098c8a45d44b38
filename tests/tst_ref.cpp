#include "wire/codec.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

Ref refOf(const QByteArray &json)
{
    return decode('[' + json + R"(,null,"a","b",{}])").value().joinRef;
}

} // namespace

//! References mean nothing to a server: they come back as they went, and are the same or not.
class RefTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areEchoed_data();
    void areEchoed();
    void compareByValue_data();
    void compareByValue();
};

void RefTest::areEchoed_data()
{
    QTest::addColumn<QByteArray>("ref");
    QTest::addColumn<QByteArray>("echo");
    for (const char *ref : {"null", "10", "2.5", "1.0", "1e3", "-0.0", "123456789012345678901234567890",
                            "true", R"("")", R"("\"\\")", R"({"b":1.0,"a":["x y"]})", "[]"})
        QTest::newRow(ref) << QByteArray(ref) << QByteArray(ref);
    QTest::newRow("a long one") << '"' + QByteArray(5000, '9') + '"' << '"' + QByteArray(5000, '9') + '"';
    QTest::newRow("white space") << R"({ "a b" : "\" c" , "d":[ ] })"_ba
                                 << R"({"a b":"\" c","d":[]})"_ba;
    QTest::newRow("needless escapes") << R"("\u0061\/")"_ba
                                      << R"("a/")"_ba;
}

void RefTest::areEchoed()
{
    QFETCH(const QByteArray, ref);
    QFETCH(const QByteArray, echo);
    const auto frame = decode('[' + ref + ',' + ref + R"(,"a","b",{}])");
    QVERIFY(frame);
    QCOMPARE(encode(*frame), '[' + echo + ',' + echo + R"(,"a","b",{}])");
}

void RefTest::compareByValue_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("equal");
    QTest::newRow("escapes") << R"("\u0031")"_ba
                             << R"("1")"_ba << true;
    QTest::newRow("escaped slash") << R"("a\/b")"_ba
                                   << R"("a/b")"_ba << true;
    QTest::newRow("white space") << "[1, 2]"_ba
                                 << "[1,2]"_ba << true;
    QTest::newRow("a number is no string") << "1"_ba
                                           << R"("1")"_ba << false;
    QTest::newRow("null is no string") << "null"_ba
                                       << R"("")"_ba << false;
    QTest::newRow("big ones") << "123456789012345678901"_ba
                              << "123456789012345678902"_ba << false;
}

void RefTest::compareByValue()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QTEST(refOf(one) == refOf(other), "equal");
    QCOMPARE(refOf(R"("\u0031")"), Ref(u"1"_s));
    QCOMPARE(refOf(R"("\"1")").text(), u"\"1"_s);
    QCOMPARE(refOf("1").text(), QString());
}

QTEST_APPLESS_MAIN(RefTest)
#include "tst_ref.moc"
