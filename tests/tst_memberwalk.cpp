#include "membertold.h"
#include "presencejson.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QString anyId(std::mt19937 &random)
{
    return u"m%1"_s.arg(random() % 12);
}

Presences anyPresences(std::mt19937 &random)
{
    Presences result;
    for (uint members = random() % 4; members > 0; --members) {
        const QString id = anyId(random);
        for (uint metas = random() % 3; metas > 0; --metas)
            result[id].append({u"r%1"_s.arg(random() % 6), u"n%1"_s.arg(random() % 5)});
    }
    return result;
}

//! Exactly these members, each once, oneself first, the others in the order of their names.
void checkRows(const MemberModel &model, const QMap<QString, QString> &names)
{
    QCOMPARE(model.count(), int(names.size()));
    for (int row = 0; row < model.count(); ++row) {
        const QString name = at(model, row, MemberModel::UsernameRole).toString();
        QCOMPARE(name, names.value(at(model, row, MemberModel::MemberIdRole).toString()));
        const bool own = at(model, row, MemberModel::OwnRole).toBool();
        QVERIFY(!own || row == 0);
        const bool aboveIsOther = row > 0 && !at(model, row - 1, MemberModel::OwnRole).toBool();
        QVERIFY(!aboveIsOther || at(model, row - 1, MemberModel::UsernameRole).toString() <= name);
    }
}

//! The words are the difference; who only passes through between two steps of one rejoin may be told of
//! twice.
void checkTold(const QStringList &words, QMap<QString, QString> names, const QMap<QString, QString> &after)
{
    for (const QString &word : words) {
        const QString id = word.section(u'=', 0, 0);
        const QString name = word.section(u'=', 1);
        if (id.startsWith(u'+')) {
            QVERIFY(!names.contains(id.mid(1)));
            names[id.mid(1)] = name;
        } else if (id.startsWith(u'-')) {
            QCOMPARE(names.take(id.mid(1)), name);
        } else {
            QVERIFY(names.value(id) == name.section(u'>', 0, 0)
                    && name.section(u'>', 0, 0) != name.section(u'>', 1));
            names[id] = name.section(u'>', 1);
        }
    }
    QCOMPARE(names, after);
}

} // namespace

class TestMemberWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksAtRandom();
    void takesACrowd();
};

void TestMemberWalk::walksAtRandom()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ReferencePresence reference;
    Told told(model);
    std::mt19937 random(42);
    model.sync({});
    for (int step = 0; step < 5'000; ++step) {
        const QMap<QString, QString> before = reference.names();
        const Presences some = anyPresences(random);
        const Presences others = anyPresences(random);
        switch (random() % 8) {
        case 0:
            reference.syncState(some);
            model.sync(presences(some));
            break;
        case 1: // a rejoin: the diff comes before the state
            model.reset();
            model.apply(diff(others, {}));
            model.sync(presences(some));
            reference.syncState(some);
            reference.syncDiff(others, {});
            break;
        case 2: model.setOwn(anyId(random)); break;
        case 3: model.setTyping(anyId(random), random() % 2 == 0); break;
        default:
            reference.syncDiff(some, others);
            model.apply(diff(some, others));
            break;
        }
        checkRows(model, reference.names());
        checkTold(told.takeAll(), before, reference.names());
    }
}

// Each change of the rows and of their number costs a view time.
void TestMemberWalk::takesACrowd()
{
    MemberModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counted(&model, &MemberModel::countChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ReferencePresence reference;
    const auto crowd = [](int first, int last) {
        Presences some;
        for (int i = first; i < last; ++i)
            some[u"m%1"_s.arg(i)].append({u"r%1"_s.arg(i), u"n%1"_s.arg(i * 7919 % 10'007)});
        return some;
    };
    model.setOwn(u"m500"_s);
    model.sync(presences(crowd(0, 1000)));
    reference.syncState(crowd(0, 1000));
    checkRows(model, reference.names());
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(counted.count(), 1);
    model.apply(diff(crowd(1000, 1400), crowd(0, 300)));
    reference.syncDiff(crowd(1000, 1400), crowd(0, 300));
    checkRows(model, reference.names());
    QCOMPARE(counted.count(), 2);
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(TestMemberWalk)
#include "tst_memberwalk.moc"
