#include "deed.h"

#include <QJsonDocument>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

//! What a host pushes is a deed or nothing, and is told as it was understood.
class DeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understood_data();
    void understood();
    void notUnderstood_data();
    void notUnderstood();
};

void DeedTest::understood_data()
{
    using enum Deed::What;
    QTest::addColumn<QJsonObject>("payload");
    QTest::addColumn<int>("what");
    QTest::newRow("lock") << object(R"({"do":"lock","on":true})") << int(Lock);
    QTest::newRow("unlock") << object(R"({"do":"lock","on":false})") << int(Lock);
    QTest::newRow("knock") << object(R"({"do":"knock","on":true})") << int(Knock);
    QTest::newRow("slow") << object(R"({"do":"slow","ms":300000})") << int(Slow);
    QTest::newRow("fast") << object(R"({"do":"slow","ms":0})") << int(Slow);
    QTest::newRow("mute") << object(R"({"do":"mute","member":"00beef","on":true})") << int(Mute);
    QTest::newRow("remove") << object(R"({"do":"remove","member":"00beef"})") << int(Remove);
    QTest::newRow("forgive") << object(R"({"do":"forgive","member":"00beef"})") << int(Forgive);
    QTest::newRow("admit") << object(R"({"do":"admit","member":"00beef"})") << int(Admit);
    QTest::newRow("turn away") << object(R"({"do":"turn-away","member":"00beef"})") << int(TurnAway);
    QTest::newRow("hand over") << object(R"({"do":"hand-over","member":"ffffff"})") << int(HandOver);
    QTest::newRow("close") << object(R"({"do":"close"})") << int(Close);
}

void DeedTest::understood()
{
    QFETCH(QJsonObject, payload);
    QFETCH(const int, what);
    const auto deed = deedFrom(payload);
    QVERIFY(deed);
    QCOMPARE(int(deed->what), what);
    QCOMPARE(toJson(*deed), payload);
    payload.insert("by"_L1, u"ffffff"_s); // what belongs to no deed means nothing
    payload.insert("username"_L1, 7);
    QCOMPARE(deedFrom(payload), deed);
}

void DeedTest::notUnderstood_data()
{
    QTest::addColumn<QJsonObject>("payload");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("no word") << object(R"({"do":7})");
    QTest::newRow("an unknown word") << object(R"({"do":"ban","member":"00beef"})");
    QTest::newRow("another case") << object(R"({"do":"Lock","on":true})");
    QTest::newRow("neither on nor off") << object(R"({"do":"lock"})");
    QTest::newRow("on in words") << object(R"({"do":"lock","on":"true"})");
    QTest::newRow("on as a number") << object(R"({"do":"mute","member":"00beef","on":1})");
    QTest::newRow("nobody") << object(R"({"do":"remove"})");
    QTest::newRow("nobody's name") << object(R"({"do":"remove","member":""})");
    QTest::newRow("a short id") << object(R"({"do":"remove","member":"beef"})");
    QTest::newRow("a long id") << object(R"({"do":"remove","member":"0000beef"})");
    QTest::newRow("another way to write it") << object(R"({"do":"remove","member":"00BEEF"})");
    QTest::newRow("a signed one") << object(R"({"do":"remove","member":"+0beef"})");
    QTest::newRow("a number") << object(R"({"do":"remove","member":48879})");
    QTest::newRow("a list") << object(R"({"do":"remove","member":["00beef"]})");
    QTest::newRow("no time") << object(R"({"do":"slow"})");
    QTest::newRow("time in words") << object(R"({"do":"slow","ms":"1000"})");
    QTest::newRow("back in time") << object(R"({"do":"slow","ms":-1})");
    QTest::newRow("too slow") << object(R"({"do":"slow","ms":300001})");
    QTest::newRow("for ever") << object(R"({"do":"slow","ms":1e300})");
}

void DeedTest::notUnderstood()
{
    QFETCH(const QJsonObject, payload);
    QVERIFY(!deedFrom(payload));
}

QTEST_APPLESS_MAIN(DeedTest)
#include "tst_deed.moc"
