#include "messagemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2024, 2, 28), QTime(12, 0)); // local time
}

QVariant at(const MessageModel &model, int row, MessageModel::Role role)
{
    return model.data(model.index(row), role);
}

QStringList kinds(const MessageModel &model)
{
    QStringList result;
    for (int row = 0; row < model.count(); ++row)
        result += at(model, row, MessageModel::KindRole).toString();
    return result;
}

Said said(const QString &memberId, const QString &text, const QDateTime &sentAt = noon())
{
    return {u"uuid"_s, memberId, memberId, text, 1, sentAt, memberId == u"me"_s};
}

QDateTime after(int seconds)
{
    return noon().addSecs(seconds);
}

//! What holds whatever happened: groups stand together, days stand before something, one row is the first
//! unread.
void checkRows(const MessageModel &model)
{
    const QStringList all = kinds(model);
    int marks = 0;
    for (int row = 0; row < all.size(); ++row) {
        const bool canGroup =
            row > 0 && all[row] == u"message"_s && all[row - 1] == u"message"_s
            && at(model, row, MessageModel::MemberIdRole) == at(model, row - 1, MessageModel::MemberIdRole);
        QVERIFY(canGroup || !at(model, row, MessageModel::GroupedRole).toBool());
        QVERIFY(all[row] != u"day"_s || (row > 0 && row + 1 < all.size() && all[row + 1] != u"day"_s));
        marks += at(model, row, MessageModel::FirstRole).toBool() ? 1 : 0;
    }
    QVERIFY(marks <= 1);
}

} // namespace

class TestMessageOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsLines_data();
    void groupsLines();
    void mergesRuns();
    void endsRuns_data();
    void endsRuns();
    void boundsTheNamesOfARun();
    void startsDays();
    void ignoresClocksThatDiffer();
    void dropsTheOldestInBlocks();
    void walksAtRandom_data();
    void walksAtRandom();
};

void TestMessageOrder::groupsLines_data()
{
    QTest::addColumn<QString>("memberId");
    QTest::addColumn<QString>("author");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("grouped");
    QTest::newRow("at once") << u"m"_s << u"anna"_s << 0 << true;
    QTest::newRow("just within") << u"m"_s << u"anna"_s << 299 << true;
    QTest::newRow("five minutes") << u"m"_s << u"anna"_s << 300 << false;
    QTest::newRow("clock set back a little") << u"m"_s << u"anna"_s << -10 << true;
    QTest::newRow("clock set back much") << u"m"_s << u"anna"_s << -3'600 << false;
    QTest::newRow("somebody else") << u"n"_s << u"anna"_s << 1 << false;
    QTest::newRow("another name by now") << u"m"_s << u"ben"_s << 1 << false;
}

void TestMessageOrder::groupsLines()
{
    QFETCH(const QString, memberId);
    QFETCH(const QString, author);
    QFETCH(const int, seconds);
    QFETCH(const bool, grouped);
    MessageModel model;
    model.addMessage({{}, u"m"_s, u"anna"_s, u"one"_s, 1, noon(), false});
    model.addMessage({{}, memberId, author, u"two"_s, 2, after(seconds), false});
    QCOMPARE(at(model, 1, MessageModel::GroupedRole), grouped);
    model.addRestarted(after(seconds));
    model.addMessage({{}, memberId, author, u"three"_s, 3, after(seconds), false});
    QCOMPARE(at(model, 2, MessageModel::GroupedRole), false);
    QCOMPARE(at(model, 3, MessageModel::GroupedRole), false);
}

void TestMessageOrder::mergesRuns()
{
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.addJoined(u"anna"_s, noon());
    model.addJoined(u"ben"_s, after(30));
    model.addJoined(u"carl"_s, after(60));
    QCOMPARE(kinds(model), QStringList{u"joined"_s});
    QCOMPARE(at(model, 0, MessageModel::NamesRole), (QStringList{u"anna"_s, u"ben"_s, u"carl"_s}));
    QCOMPARE(at(model, 0, MessageModel::CountRole), 3);
    QCOMPARE(changed.count(), 2);
    model.addLeft(u"anna"_s, after(61));
    model.addLeft(u"ben"_s, after(62));
    QCOMPARE(kinds(model), (QStringList{u"joined"_s, u"left"_s}));
    QCOMPARE(at(model, 1, MessageModel::CountRole), 2);
}

void TestMessageOrder::endsRuns_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("talk");
    QTest::addColumn<int>("rows");
    QTest::newRow("within") << 60 << false << 1;
    QTest::newRow("after a minute") << 61 << false << 2;
    QTest::newRow("something said") << 5 << true << 3;
    QTest::newRow("the next day") << 12 * 3'600 << false << 3;
}

void TestMessageOrder::endsRuns()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, talk);
    QFETCH(const int, rows);
    MessageModel model;
    model.addJoined(u"anna"_s, noon());
    if (talk)
        model.addMessage(said(u"m"_s, u"hi"_s));
    model.addJoined(u"ben"_s, after(seconds));
    QCOMPARE(model.count(), rows);
}

void TestMessageOrder::boundsTheNamesOfARun()
{
    MessageModel model;
    for (int i = 0; i < 1'500; ++i)
        model.addJoined(u"n"_s, noon());
    QCOMPARE(model.count(), 1);
    QCOMPARE(at(model, 0, MessageModel::CountRole), 1'500);
    QCOMPARE(at(model, 0, MessageModel::NamesRole).toStringList().size(), 1'000);
}

void TestMessageOrder::startsDays()
{
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.addMessage(said(u"m"_s, u"one"_s, noon()));
    model.addMessage(said(u"m"_s, u"two"_s, noon().addDays(1)));
    model.addMessage(said(u"m"_s, u"three"_s, noon().addDays(1).toUTC()));
    model.addLeft(u"m"_s, noon().addDays(2));
    QCOMPARE(kinds(model).join(u' '), u"message day message message day left"_s);
    QCOMPARE(at(model, 1, MessageModel::TextRole),
             QLocale().toString(QDate(2024, 2, 29), QLocale::LongFormat));
    QCOMPARE(at(model, 4, MessageModel::TextRole),
             QLocale().toString(QDate(2024, 3, 1), QLocale::LongFormat));
    QCOMPARE(at(model, 3, MessageModel::GroupedRole), true);
}

void TestMessageOrder::ignoresClocksThatDiffer()
{
    MessageModel model;
    model.addMessage(said(u"m"_s, u"one"_s, noon()));
    model.addMessage(said(u"m"_s, u"two"_s, QDateTime()));
    model.addMessage(said(u"m"_s, u"three"_s, noon().addDays(1)));
    model.addMessage(said(u"m"_s, u"four"_s, noon()));
    model.addMessage(said(u"m"_s, u"five"_s, noon().addDays(1)));
    QCOMPARE(kinds(model).join(u' '), u"message message day message message message"_s);
    QCOMPARE(at(model, 1, MessageModel::SentAtRole), QString());
}

void TestMessageOrder::dropsTheOldestInBlocks()
{
    MessageModel model;
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < MessageModel::MaxRows; ++i)
        model.addMessage(said(u"m"_s, QString::number(i)));
    QCOMPARE(removed.count(), 0);
    // Not made empty first: it looks at all rows at each change.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.addMessage(said(u"m"_s, u"last"_s, noon().addDays(1)));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.count(), MessageModel::MaxRows - MessageModel::BlockOfRows + 2);
    QCOMPARE(at(model, 0, MessageModel::KindRole), u"earlier"_s);
    QCOMPARE(at(model, 1, MessageModel::TextRole), QString::number(MessageModel::BlockOfRows + 1));
    QCOMPARE(at(model, 1, MessageModel::GroupedRole), false);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(at(model, model.count() - 1, MessageModel::TextRole), u"last"_s);
}

void TestMessageOrder::walksAtRandom_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// 500 steps each: the tester looks at all rows at each step.
void TestMessageOrder::walksAtRandom()
{
    QFETCH(const uint, seed);
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(seed);
    const auto below = [&random](uint n) { return int(random() % n); };
    QDateTime now = noon();
    for (int step = 0; step < 500; ++step) {
        now = now.addSecs(below(1'000) - 40);
        const QString name = u"n%1"_s.arg(below(4));
        switch (below(12)) {
        case 0: model.addJoined(name, now); break;
        case 1: model.addLeft(name, now); break;
        case 2: model.addYouJoined(name, now); break;
        case 3: model.addRenamed(name, u"x"_s, now); break;
        case 4: model.addGap(below(9), now); break;
        case 5: model.addRestarted(now); break;
        case 6: model.addClosed(now); break;
        case 7: model.markUnreadFrom(); break;
        case 8: model.clearUnreadMark(); break;
        default: model.addMessage(said(name, u"x"_s.repeated(below(50)), now)); break;
        }
        checkRows(model);
    }
    QVERIFY(kinds(model).contains(u"day"_s));
}

QTEST_GUILESS_MAIN(TestMessageOrder)
#include "tst_messageorder.moc"
