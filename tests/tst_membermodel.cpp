#include "membertold.h"
#include "presencejson.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! "id=name" of each row.
QString rows(const MemberModel &model)
{
    QStringList result;
    for (int row = 0; row < model.count(); ++row)
        result += at(model, row, MemberModel::MemberIdRole).toString() + u'='
                  + at(model, row, MemberModel::UsernameRole).toString();
    return result.join(u' ');
}

} // namespace

class TestMemberModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void namesItsRoles();
    void tellsWhoCameAndWent();
    void followsRenames();
    void keepsWhoHasAnotherWindow();
    void holdsDiffsBackUntilTheState();
    void comparesAfterARejoin();
    void forgetsOldDiffs();
    void putsOneselfFirst();
    void sortsByName();
    void movesTheRenamed();
    void knowsWhoTypes();
    void marksPeople();
    void clears();
};

void TestMemberModel::startsEmpty()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.username(u"a"_s), QString());
    model.setTyping(u"a"_s, true);
    model.setOwn(u"a"_s);
    model.clear();
    model.sync({});
    QCOMPARE(model.count(), 0);
}

void TestMemberModel::namesItsRoles()
{
    QByteArrayList names = MemberModel().roleNames().values();
    std::sort(names.begin(), names.end());
    QCOMPARE(names.join(' '), QByteArray("figure hidden host hue memberId muted own typing username"));
}

void TestMemberModel::tellsWhoCameAndWent()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy counted(&model, &MemberModel::countChanged);
    Told told(model);
    model.sync(presences({{u"a"_s, {{u"r1"_s, u"anna"_s}}}}));
    QCOMPARE(told.take(), QString());
    QCOMPARE(rows(model), u"a=anna"_s);
    model.apply(diff({{u"b"_s, {{u"r2"_s, u"ben"_s}}}}, {}));
    QCOMPARE(told.take(), u"+b=ben"_s);
    QCOMPARE(rows(model), u"a=anna b=ben"_s);
    QCOMPARE(model.username(u"b"_s), u"ben"_s);
    model.apply(diff({}, {{u"a"_s, {{u"r1"_s, u"anna"_s}}}}));
    QCOMPARE(told.take(), u"-a=anna"_s);
    model.apply(diff({}, {{u"a"_s, {{u"r1"_s, u"anna"_s}}}}));
    QCOMPARE(told.take(), QString());
    QCOMPARE(rows(model), u"b=ben"_s);
    QCOMPARE(counted.count(), 3);
}

void TestMemberModel::followsRenames()
{
    MemberModel model;
    Told told(model);
    model.sync(presences({{u"a"_s, {{u"r1"_s, u"anna"_s}}}}));
    model.apply(diff({{u"a"_s, {{u"r2"_s, u"zoe"_s}}}}, {{u"a"_s, {{u"r1"_s, u"anna"_s}}}}));
    QCOMPARE(told.take(), u"a=anna>zoe"_s);
    QCOMPARE(rows(model), u"a=zoe"_s);
    // An update of something else says nothing.
    model.apply(diff({{u"a"_s, {{u"r3"_s, u"zoe"_s}}}}, {{u"a"_s, {{u"r2"_s, u"zoe"_s}}}}));
    QCOMPARE(told.take(), QString());
    model.apply(diff({}, {{u"a"_s, {{u"r3"_s, u"zoe"_s}}}}));
    QCOMPARE(told.take(), u"-a=zoe"_s);
}

void TestMemberModel::keepsWhoHasAnotherWindow()
{
    MemberModel model;
    Told told(model);
    model.sync(presences({{u"a"_s, {{u"r1"_s, u"anna"_s}}}}));
    model.apply(diff({{u"a"_s, {{u"r2"_s, u"anna"_s}}}}, {}));
    model.apply(diff({}, {{u"a"_s, {{u"r1"_s, u"anna"_s}}}}));
    QCOMPARE(told.take(), QString());
    QCOMPARE(rows(model), u"a=anna"_s);
    model.apply(diff({}, {{u"a"_s, {{u"r2"_s, u"anna"_s}}}}));
    QCOMPARE(told.take(), u"-a=anna"_s);
}

void TestMemberModel::holdsDiffsBackUntilTheState()
{
    MemberModel model;
    Told told(model);
    model.setOwn(u"me"_s);
    model.apply(diff({{u"me"_s, {{u"r1"_s, u"mia"_s}}}}, {}));
    QCOMPARE(model.count(), 0);
    model.sync(presences({{u"a"_s, {{u"r0"_s, u"anna"_s}}}, {u"me"_s, {{u"r1"_s, u"mia"_s}}}}));
    QCOMPARE(rows(model), u"me=mia a=anna"_s);
    QCOMPARE(told.take(), QString());
}

void TestMemberModel::comparesAfterARejoin()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Told told(model);
    model.sync(presences({{u"a"_s, {{u"r1"_s, u"anna"_s}}}, {u"b"_s, {{u"r2"_s, u"ben"_s}}}}));
    model.reset();
    QCOMPARE(rows(model), u"a=anna b=ben"_s);
    // Came and went before the state was made: nobody saw it.
    model.apply(diff({{u"x"_s, {{u"r8"_s, u"x"_s}}}}, {}));
    model.apply(diff({}, {{u"x"_s, {{u"r8"_s, u"x"_s}}}}));
    model.apply(diff({{u"d"_s, {{u"r5"_s, u"dora"_s}}}}, {}));
    QCOMPARE(told.take(), QString());
    model.sync(presences({{u"b"_s, {{u"r3"_s, u"bob"_s}}}, {u"c"_s, {{u"r4"_s, u"carl"_s}}}}));
    QCOMPARE(told.take(), u"-a=anna b=ben>bob +c=carl +d=dora"_s);
    QCOMPARE(rows(model), u"b=bob c=carl d=dora"_s);
    model.sync(presences({{u"b"_s, {{u"r3"_s, u"bob"_s}}}}));
    QCOMPARE(told.take(), u"-c=carl -d=dora"_s);
}

void TestMemberModel::forgetsOldDiffs()
{
    MemberModel model;
    model.apply(diff({{u"x"_s, {{u"r8"_s, u"x"_s}}}}, {}));
    model.reset();
    model.sync({});
    QCOMPARE(model.count(), 0);
}

void TestMemberModel::putsOneselfFirst()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sync(presences({{u"a"_s, {{u"r1"_s, u"anna"_s}}},
                          {u"b"_s, {{u"r2"_s, u"ben"_s}}},
                          {u"z"_s, {{u"r3"_s, u"zoe"_s}}}}));
    model.setOwn(u"z"_s);
    QCOMPARE(rows(model), u"z=zoe a=anna b=ben"_s);
    QCOMPARE(at(model, 0, MemberModel::OwnRole), true);
    QCOMPARE(at(model, 1, MemberModel::OwnRole), false);
    model.setOwn(u"b"_s);
    QCOMPARE(rows(model), u"b=ben a=anna z=zoe"_s);
    model.setOwn(u"nobody"_s);
    QCOMPARE(rows(model), u"a=anna b=ben z=zoe"_s);
    model.apply(diff({{u"nobody"_s, {{u"r4"_s, u"zz"_s}}}}, {}));
    QCOMPARE(rows(model), u"nobody=zz a=anna b=ben z=zoe"_s);
}

void TestMemberModel::sortsByName()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sync(presences({{u"1"_s, {{u"r1"_s, u"Carl"_s}}},
                          {u"2"_s, {{u"r2"_s, u"anna"_s}}},
                          {u"3"_s, {{u"r3"_s, u"Ben"_s}}},
                          {u"5"_s, {{u"r5"_s, u"ben"_s}}},
                          {u"4"_s, {{u"r4"_s, u"ben"_s}}}}));
    QCOMPARE(rows(model), u"2=anna 3=Ben 4=ben 5=ben 1=Carl"_s);
}

void TestMemberModel::movesTheRenamed()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sync(presences({{u"a"_s, {{u"anna"_s, u"anna"_s}}},
                          {u"b"_s, {{u"ben"_s, u"ben"_s}}},
                          {u"c"_s, {{u"carl"_s, u"carl"_s}}}}));
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    // The server makes a new phx_ref with each update; here it is the name.
    const auto rename = [&model](const QString &id, const QString &to) {
        model.apply(diff({{id, {{to, to}}}}, {{id, {{model.username(id), {}}}}}));
    };
    rename(u"a"_s, u"zoe"_s);
    QCOMPARE(rows(model), u"b=ben c=carl a=zoe"_s);
    rename(u"a"_s, u"aaron"_s);
    QCOMPARE(rows(model), u"a=aaron b=ben c=carl"_s);
    QCOMPARE(moved.count(), 2);
    rename(u"a"_s, u"abel"_s);
    QCOMPARE(moved.count(), 2);
    QCOMPARE(reset.count() + inserted.count(), 0);
}

void TestMemberModel::knowsWhoTypes()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QJsonObject anna = presences({{u"a"_s, {{u"r1"_s, u"anna"_s}}}});
    model.sync(anna);
    model.setTyping(u"a"_s, true);
    model.setTyping(u"a"_s, true);
    model.setTyping(u"nobody"_s, true);
    QCOMPARE(at(model, 0, MemberModel::TypingRole), true);
    QCOMPARE(changed.count(), 1);
    model.sync({});
    model.sync(anna);
    QCOMPARE(at(model, 0, MemberModel::TypingRole), false);
}

// By id: who goes and comes back is still the one.
void TestMemberModel::marksPeople()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto marks = [&] {
        QStringList all;
        for (int row = 0; row < model.count(); ++row) {
            all += at(model, row, MemberModel::MemberIdRole).toString();
            for (const auto &[role, sign] : {std::pair{MemberModel::HostRole, u'h'},
                                             {MemberModel::MutedRole, u'm'},
                                             {MemberModel::HiddenRole, u'x'},
                                             {MemberModel::TypingRole, u't'}}) {
                if (at(model, row, role).toBool())
                    all.last() += sign;
            }
        }
        return all.join(u' ');
    };
    model.setHost(u"a"_s);
    model.setMuted({u"b"_s, u"nobody"_s});
    model.setHidden(u"c"_s, true);
    const QJsonObject all =
        presences({{u"a"_s, {{u"1"_s, u"a"_s}}}, {u"b"_s, {{u"2"_s, u"b"_s}}}, {u"c"_s, {{u"3"_s, u"c"_s}}}});
    model.sync(all);
    QCOMPARE(marks(), u"ah bm cx"_s);
    QSignalSpy changed(&model, &MemberModel::dataChanged);
    model.setMuted({u"c"_s});
    QCOMPARE(changed.size(), 2);
    model.setHost(u"b"_s);
    QCOMPARE(changed.size(), 4);
    model.setTyping(u"c"_s, true);
    QCOMPARE(marks(), u"a bh cmx"_s);
    model.setHidden(u"c"_s, false);
    QCOMPARE(marks(), u"a bh cmt"_s);
    model.sync(presences({{u"a"_s, {{u"1"_s, u"a"_s}}}}));
    model.sync(all);
    QCOMPARE(marks(), u"a bh cm"_s);
}

void TestMemberModel::clears()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOwn(u"b"_s);
    const QJsonObject both = presences({{u"a"_s, {{u"r1"_s, u"anna"_s}}}, {u"b"_s, {{u"r2"_s, u"ben"_s}}}});
    model.sync(both);
    QSignalSpy counted(&model, &MemberModel::countChanged);
    model.clear();
    QCOMPARE(model.count(), 0);
    QCOMPARE(counted.count(), 1);
    Told told(model);
    model.apply(diff({{u"x"_s, {{u"r8"_s, u"x"_s}}}}, {}));
    QCOMPARE(model.count(), 0);
    model.clear();
    model.sync(both);
    QCOMPARE(rows(model), u"b=ben a=anna"_s);
    QCOMPARE(told.take(), QString());
}

QTEST_GUILESS_MAIN(TestMemberModel)
#include "tst_membermodel.moc"
