#include "presencejson.h"
#include "presencelist.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

//! "id=name" of who joined by these changes; other changes as "?".
QString joined(const QList<PresenceList::Change> &changes)
{
    QStringList words;
    for (const PresenceList::Change &change : changes) {
        words +=
            change.kind == PresenceList::Change::Joined ? change.memberId + u'=' + change.username : u"?"_s;
    }
    return words.join(u' ');
}

} // namespace

class TestPresenceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStates_data();
    void readsStates();
    void readsDiffs_data();
    void readsDiffs();
    void takesPhoenixFrames();
    void capsMembers();
    void capsMetas();
    void capsWaitingDiffs();
};

void TestPresenceList::readsStates_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody") << u"{}"_s << u""_s;
    QTest::newRow("one") << uR"({"a":{"metas":[{"phx_ref":"r","username":"anna"}]}})"_s << u"a=anna"_s;
    QTest::newRow("newest name counts")
        << uR"({"a":{"metas":[{"phx_ref":"r","username":"x"},{"phx_ref":"s","username":"y"}]}})"_s
        << u"a=y"_s;
    QTest::newRow("the key is the name") << uR"({"anna":{"metas":[{"phx_ref":"r"}]}})"_s << u"anna=anna"_s;
    QTest::newRow("no metas") << uR"({"a":{}})"_s << u""_s;
    QTest::newRow("empty metas") << uR"({"a":{"metas":[]}})"_s << u""_s;
    QTest::newRow("null") << uR"({"a":null})"_s << u""_s;
    QTest::newRow("number") << uR"({"a":1})"_s << u""_s;
    QTest::newRow("array") << uR"({"a":[{"metas":[]}]})"_s << u""_s;
    QTest::newRow("metas is an object") << uR"({"a":{"metas":{"phx_ref":"r"}}})"_s << u""_s;
    QTest::newRow("metas of numbers") << uR"({"a":{"metas":[1,null,"x",[]]}})"_s << u""_s;
    QTest::newRow("one good meta") << uR"({"a":{"metas":[1,{"phx_ref":"r","username":"anna"}]}})"_s
                                   << u"a=anna"_s;
    QTest::newRow("no ref") << uR"({"a":{"metas":[{"username":"anna"}]}})"_s << u"a=anna"_s;
    QTest::newRow("ref is a number") << uR"({"a":{"metas":[{"phx_ref":7,"username":"anna"}]}})"_s
                                     << u"a=anna"_s;
    QTest::newRow("name is a number") << uR"({"a":{"metas":[{"phx_ref":"r","username":7}]}})"_s << u"a=?"_s;
    QTest::newRow("name is null") << uR"({"a":{"metas":[{"phx_ref":"r","username":null}]}})"_s << u"a=?"_s;
    QTest::newRow("name is empty") << uR"({"a":{"metas":[{"phx_ref":"r","username":" "}]}})"_s << u"a=?"_s;
    QTest::newRow("name turns the direction")
        << uR"({"a":{"metas":[{"phx_ref":"r","username":"\u202eanna"}]}})"_s << u"a=anna"_s;
    QTest::newRow("name is too long")
        << uR"({"a":{"metas":[{"phx_ref":"r","username":"%1"}]}})"_s.arg(QString(50, u'x')) << u"a=?"_s;
    QTest::newRow("name is huge") << uR"({"a":{"metas":[{"phx_ref":"r","username":"%1"}]}})"_s.arg(
        QString(5'000'000, u'x')) << u"a=?"_s;
    QTest::newRow("key is huge") << uR"({"%1":{"metas":[{"phx_ref":"r","username":"anna"}]}})"_s.arg(
        QString(5'000, u'x')) << u""_s;
    QTest::newRow("key is empty") << uR"({"":{"metas":[{"phx_ref":"r","username":"anna"}]}})"_s << u"=anna"_s;
    QTest::newRow("keys of JavaScript")
        << uR"({"__proto__":{"metas":[{"phx_ref":"r","username":"anna"}]}})"_s << u"__proto__=anna"_s;
}

void TestPresenceList::readsStates()
{
    QFETCH(const QString, state);
    QFETCH(const QString, expected);
    PresenceList list;
    QVERIFY(!list.isKnown());
    QCOMPARE(joined(list.sync(json(state))), expected);
    QVERIFY(list.isKnown());
    QCOMPARE(joined(list.sync(json(state))), QString());
    QCOMPARE(list.sync({}).size(), expected.isEmpty() ? 0 : 1);
}

void TestPresenceList::readsDiffs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString anna = uR"({"a":{"metas":[{"phx_ref":"r","username":"anna"}]}})"_s;
    QTest::newRow("empty") << u"{}"_s << u""_s;
    QTest::newRow("joins only") << uR"({"joins":%1})"_s.arg(anna) << u"a=anna"_s;
    QTest::newRow("leaves only") << uR"({"leaves":%1})"_s.arg(anna) << u""_s;
    QTest::newRow("came and went") << uR"({"joins":%1,"leaves":%1})"_s.arg(anna) << u""_s;
    QTest::newRow("leaves of another type") << uR"({"joins":%1,"leaves":[1]})"_s.arg(anna) << u"a=anna"_s;
    QTest::newRow("joins of another type") << uR"({"joins":"x","leaves":null})"_s << u""_s;
    QTest::newRow("other keys") << uR"({"a":{"metas":[{"phx_ref":"r"}]}})"_s << u""_s;
}

void TestPresenceList::readsDiffs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    PresenceList list;
    list.sync({});
    QCOMPARE(joined(list.apply(json(text))), expected);

    PresenceList waiting;
    QCOMPARE(waiting.apply(json(text)), QList<PresenceList::Change>());
    waiting.sync({});
    QCOMPARE(joined(waiting.applyWaiting()), expected);
    QCOMPARE(waiting.applyWaiting(), QList<PresenceList::Change>());
}

void TestPresenceList::takesPhoenixFrames()
{
    // As a Phoenix 1.8 server sends an update: one frame with both halves, which keeps nothing of the old
    // meta.
    PresenceList list;
    list.sync(json(uR"({"bob":{"metas":[{"online_at":1795331617,"phx_ref":"R1"},{"phx_ref":"R2"}]}})"_s));
    QVERIFY(list.apply(json(uR"({"joins":{"bob":{"metas":[{"phx_ref":"R3","phx_ref_prev":"R1"}]}},)"
                            uR"("leaves":{"bob":{"metas":[{"online_at":1795331617,"phx_ref":"R1"}]}}})"_s))
                .isEmpty());
    QVERIFY(list.apply(json(uR"({"joins":{},"leaves":{"bob":{"metas":[{"phx_ref":"R2"}]}}})"_s)).isEmpty());
    const QList<PresenceList::Change> last =
        list.apply(json(uR"({"joins":{},"leaves":{"bob":{"metas":[{"phx_ref":"R3"}]}}})"_s));
    QCOMPARE(last, (QList<PresenceList::Change>{{PresenceList::Change::Left, u"bob"_s, u"bob"_s, {}}}));
}

void TestPresenceList::capsMembers()
{
    Presences many;
    for (int i = 0; i < 10'000; ++i)
        many[u"m%1"_s.arg(i)] = {{u"r%1"_s.arg(i), u"n"_s}};
    QElapsedTimer timer;
    timer.start();
    PresenceList list;
    QCOMPARE(list.sync(presences(many)).size(), PresenceList::MaxMembers);
    QCOMPARE(list.apply(diff(many, {})).size(), 0);
    QCOMPARE(list.apply(diff({}, many)).size(), PresenceList::MaxMembers);
    QCOMPARE(list.apply(diff(many, {})).size(), PresenceList::MaxMembers);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestPresenceList::capsMetas()
{
    NamedRefs windows;
    for (int i = 0; i < 10'000; ++i)
        windows.append({u"r%1"_s.arg(i), u"n"_s});
    PresenceList list;
    list.sync(presences({{u"a"_s, windows}}));
    for (int i = 0; i < 1'000; ++i)
        list.apply(diff({{u"a"_s, {{u"s%1"_s.arg(i), u"n"_s}}}}, {}));
    QCOMPARE(list.sync({}).size(), 1);
}

void TestPresenceList::capsWaitingDiffs()
{
    PresenceList list;
    for (int i = 0; i < 5'000; ++i)
        list.apply(diff({{u"m%1"_s.arg(i), {{u"r"_s, u"n"_s}}}}, {}));
    list.sync({});
    QCOMPARE(list.applyWaiting().size(), 1'000);
}

QTEST_GUILESS_MAIN(TestPresenceList)
#include "tst_presencelist.moc"
