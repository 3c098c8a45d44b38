#include "courtesies.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

class TestCourtesyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAJoinReply();
    void takesAnyShape_data();
    void takesAnyShape();
    void keepsItsBounds();
    void tellsDeeds_data();
    void tellsDeeds();
    void tellsTheHostMore();
    void asks_data();
    void asks();
    void keepsRowsOfWhoStays();
    void namesWhoIsAway();
};

namespace {

QJsonObject person(const QString &id)
{
    return {{u"member"_s, id}, {u"username"_s, id.toUpper()}};
}

QJsonArray people(const QString &ids)
{
    QJsonArray array;
    for (const QChar id : ids)
        array += person(id);
    return array;
}

QString ids(const QList<Outsider> &outsiders)
{
    QString all;
    for (const Outsider &outsider : outsiders)
        all += outsider.memberId;
    return all;
}

QString rows(const OutsiderModel &model)
{
    QString all;
    for (int row = 0; row < model.count(); ++row)
        all += model.index(row).data(OutsiderModel::MemberIdRole).toString();
    return all;
}

QString plainName(const QString &, const QString &username)
{
    return username;
}

} // namespace

void TestCourtesyState::readsAJoinReply()
{
    const CourtesyState state = CourtesyState::of({{u"host"_s, u"a"_s},
                                                   {u"locked"_s, true},
                                                   {u"knocks"_s, true},
                                                   {u"slow_ms"_s, 1500},
                                                   {u"muted"_s, QJsonArray{u"b"_s, u"c"_s}},
                                                   {u"waiting"_s, people(u"xy"_s)},
                                                   {u"removed"_s, people(u"z"_s)}});
    QCOMPARE(state.host, u"a"_s);
    QVERIFY(state.locked && state.knocks);
    QCOMPARE(state.slowSeconds, 2);
    QCOMPARE(state.muted, (QSet<QString>{u"b"_s, u"c"_s}));
    QCOMPARE(ids(state.waiting), u"xy"_s);
    QCOMPARE(state.waiting.at(0).username, u"X"_s);
    QCOMPARE(ids(state.removed), u"z"_s);
    QCOMPARE(CourtesyState::of({}), CourtesyState()); // a server that knows no hosts
}

void TestCourtesyState::takesAnyShape_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("number") << QJsonValue(-1e300);
    QTest::newRow("word") << QJsonValue(u"x"_s);
    QTest::newRow("list of anything") << QJsonValue(
        QJsonArray{1, u"x"_s, QJsonObject(), QJsonArray(), QJsonValue(), QJsonObject{{u"member"_s, 1}}});
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"member"_s, u"x"_s}});
}

void TestCourtesyState::takesAnyShape()
{
    QFETCH(QJsonValue, value);
    QJsonObject payload;
    for (const QString &key : {u"host"_s, u"locked"_s, u"knocks"_s, u"slow_ms"_s, u"muted"_s, u"waiting"_s,
                               u"removed"_s, u"did"_s})
        payload.insert(key, value);
    const CourtesyState state = CourtesyState::of(payload);
    QVERIFY(!state.locked && !state.knocks && state.slowSeconds == 0);
    QVERIFY(state.waiting.isEmpty() && state.removed.isEmpty());
    QVERIFY(!state.muted.contains(QString()));
    Courtesies courtesy(&plainName);
    QSignalSpy done(&courtesy, &Courtesies::done);
    for (const QString &event : {u"courtesy"_s, u"waiting"_s, u"removed"_s, QString()})
        courtesy.receive(event, payload);
    QCOMPARE(done.size(), 0);
    for (const QString &key : {u"do"_s, u"member"_s, u"username"_s, u"on"_s, u"ms"_s, u"by"_s})
        QVERIFY(ToldDeed::of({{key, value}}).what.isEmpty());
}

void TestCourtesyState::keepsItsBounds()
{
    QJsonArray many;
    for (int i = 0; i < 20'000; ++i)
        many += person(QString::number(i));
    QJsonArray idsOnly{QString(200, u'x')};
    for (int i = 0; i < 20'000; ++i)
        idsOnly += QString::number(i);
    QJsonArray same{person(u"a"_s), person(u"a"_s), person(QString(200, u'x'))};
    const CourtesyState state = CourtesyState::of({{u"host"_s, QString(200, u'x')},
                                                   {u"slow_ms"_s, 1e18},
                                                   {u"muted"_s, idsOnly},
                                                   {u"waiting"_s, many},
                                                   {u"removed"_s, same}});
    QCOMPARE(state.host, QString());
    QCOMPARE(state.slowSeconds, 300);
    QCOMPARE(state.muted.size(), 5'000);
    QCOMPARE(state.waiting.size(), 1'000);
    QCOMPARE(ids(state.removed), u"a"_s);
}

void TestCourtesyState::tellsDeeds_data()
{
    QTest::addColumn<QJsonObject>("did");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QString &deed, const QString &what, QJsonObject more) {
        more.insert(u"do"_s, deed);
        QTest::newRow(name) << more << what;
    };
    const QJsonObject on{{u"on"_s, true}, {u"by"_s, u"h"_s}};
    const QJsonObject off{{u"on"_s, false}, {u"by"_s, u"h"_s}};
    row("lock", u"lock"_s, u"locked"_s, on);
    row("unlock", u"lock"_s, u"unlocked"_s, off);
    row("knock", u"knock"_s, u"knocks"_s, on);
    row("no knock", u"knock"_s, u"no-knocks"_s, off);
    row("mute", u"mute"_s, u"muted"_s, on);
    row("unmute", u"mute"_s, u"unmuted"_s, off);
    row("slow", u"slow"_s, u"slowed"_s, {{u"ms"_s, 5000}});
    row("as usual", u"slow"_s, u"unslowed"_s, {{u"ms"_s, 0}});
    row("remove", u"remove"_s, u"removed"_s, on);
    row("forgive", u"forgive"_s, u"forgiven"_s, on);
    row("admit", u"admit"_s, u"admitted"_s, on);
    row("turn away", u"turn-away"_s, u"turned-away"_s, on);
    row("hand over", u"hand-over"_s, u"handed-over"_s, on);
    row("passed by itself", u"hand-over"_s, u"host-passed"_s, {});
    row("what nobody knows", u"dance"_s, u""_s, on);
}

void TestCourtesyState::tellsDeeds()
{
    QFETCH(QJsonObject, did);
    QTEST(ToldDeed::of(did).what, "what");
}

void TestCourtesyState::tellsTheHostMore()
{
    Courtesies courtesy(&plainName);
    courtesy.enter(u"me"_s, {{u"host"_s, u"me"_s}, {u"waiting"_s, people(u"x"_s)}});
    QVERIFY(courtesy.isActing());
    courtesy.receive(u"removed"_s, {{u"removed"_s, people(u"z"_s)}});
    courtesy.receive(u"courtesy"_s, {{u"host"_s, u"me"_s}, {u"locked"_s, true}});
    QVERIFY(courtesy.isLocked());
    QCOMPARE(rows(*courtesy.waiting()), u"x"_s); // what is told to all says nothing of them
    QCOMPARE(rows(*courtesy.removed()), u"z"_s);
    courtesy.receive(u"waiting"_s, {{u"waiting"_s, QJsonArray()}});
    QCOMPARE(rows(*courtesy.waiting()), QString());
    courtesy.receive(u"courtesy"_s, {{u"host"_s, u"ben"_s}, {u"muted"_s, QJsonArray{u"me"_s}}});
    QVERIFY(!courtesy.isActing() && !courtesy.isLocked() && courtesy.isMuted());
    QCOMPARE(rows(*courtesy.removed()), QString());
    courtesy.receive(u"waiting"_s, {{u"waiting"_s, people(u"x"_s)}}); // a lie: it is not ours to know
    QCOMPARE(rows(*courtesy.waiting()), QString());
    courtesy.clear();
    QVERIFY(!courtesy.isMuted() && courtesy.host().isEmpty() && !courtesy.isActing());
}

void TestCourtesyState::asks_data()
{
    QTest::addColumn<std::function<void(Courtesies &)>>("deed");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *payload, std::function<void(Courtesies &)> deed) {
        QTest::newRow(payload) << std::move(deed) << QByteArray(payload);
    };
    row(R"({"do":"lock","on":true})", [](Courtesies &courtesy) { courtesy.lock(true); });
    row(R"({"do":"knock","on":false})", [](Courtesies &courtesy) { courtesy.knock(false); });
    row(R"({"do":"slow","ms":5000})", [](Courtesies &courtesy) { courtesy.slow(5); });
    row(R"({"do":"mute","member":"b","on":true})", [](Courtesies &courtesy) { courtesy.mute(u"b"_s, true); });
    row(R"({"do":"remove","member":"b"})", [](Courtesies &courtesy) { courtesy.remove(u"b"_s); });
    row(R"({"do":"forgive","member":"b"})", [](Courtesies &courtesy) { courtesy.forgive(u"b"_s); });
    row(R"({"do":"admit","member":"b"})", [](Courtesies &courtesy) { courtesy.admit(u"b"_s); });
    row(R"({"do":"turn-away","member":"b"})", [](Courtesies &courtesy) { courtesy.turnAway(u"b"_s); });
    row(R"({"do":"hand-over","member":"b"})", [](Courtesies &courtesy) { courtesy.handOver(u"b"_s); });
    row(R"({"do":"close"})", [](Courtesies &courtesy) { courtesy.close(); });
}

void TestCourtesyState::asks()
{
    QFETCH(std::function<void(Courtesies &)>, deed);
    QFETCH(QByteArray, payload);
    Courtesies courtesy(&plainName);
    QSignalSpy asked(&courtesy, &Courtesies::asked);
    deed(courtesy);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(QJsonDocument(asked.at(0).at(0).toJsonObject()).toJson(QJsonDocument::Compact), payload);
}

// Whoever waits keeps the row, so that no button moves away under a hand more than it must.
void TestCourtesyState::keepsRowsOfWhoStays()
{
    Courtesies courtesy(&plainName);
    const QAbstractItemModelTester tester(courtesy.waiting(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    courtesy.enter(u"me"_s, {{u"host"_s, u"me"_s}});
    QSignalSpy inserted(courtesy.waiting(), &OutsiderModel::rowsInserted);
    QSignalSpy removed(courtesy.waiting(), &OutsiderModel::rowsRemoved);
    for (const QString &all : {u"abc"_s, u"abcd"_s, u"bd"_s, u"db"_s, u"eb"_s, u""_s, u"ab"_s}) {
        courtesy.receive(u"waiting"_s, {{u"waiting"_s, people(all)}});
        QCOMPARE(rows(*courtesy.waiting()), all);
    }
    QCOMPARE(inserted.size(), 7);
    QCOMPARE(removed.size(), 5);
}

void TestCourtesyState::namesWhoIsAway()
{
    Courtesies courtesy([](const QString &id, const QString &name) { return id + u":"_s + name; });
    QSignalSpy done(&courtesy, &Courtesies::done);
    courtesy.enter(u"me"_s, {{u"host"_s, u"me"_s}, {u"waiting"_s, people(u"x"_s)}});
    QCOMPARE(courtesy.waiting()->index(0).data(OutsiderModel::UsernameRole).toString(), u"x:X"_s);
    const QJsonObject did{{u"do"_s, u"remove"_s}, {u"member"_s, u"b"_s}, {u"username"_s, u"Ben"_s}};
    courtesy.receive(u"courtesy"_s, {{u"host"_s, u"me"_s}, {u"did"_s, did}});
    QCOMPARE(done.size(), 1);
    const auto deed = done.at(0).at(0).value<ToldDeed>();
    QCOMPARE(deed.what, u"removed"_s);
    QCOMPARE(deed.username, u"b:Ben"_s);
}

QTEST_GUILESS_MAIN(TestCourtesyState)
#include "tst_courtesystate.moc"
