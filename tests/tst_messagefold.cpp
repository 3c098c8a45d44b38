#include "messagefold.h"
#include "messagemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! A person is hidden: lines of two letters are texts ("a1" is said by "a"), "(a 2)" is a fold of two.
class TestMessageFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsWhatComes();
    void neverFoldsOnesOwn();
    void foldsEachDay();
    void keepsTheUnreadMark();
    void keepsTheLastOnes();
    void keepsWithinItsBounds();
    void isNotCopied();
    void isCountedToo();
    void tellsAllThatChanges();
};

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2024, 2, 28), QTime(12, 0)); // local time
}

Said said(const QString &text, const QDateTime &at = noon())
{
    const QString who = text.left(1);
    return {text, who, who, text, 1, at, who == u"m"};
}

QVariant at(const MessageModel &model, int row, MessageModel::Role role)
{
    return model.data(model.index(row), role);
}

QString shown(const MessageModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.count(); ++row) {
        const QString kind = at(model, row, MessageModel::KindRole).toString();
        const QString author = at(model, row, MessageModel::AuthorRole).toString();
        const int count = at(model, row, MessageModel::CountRole).toInt();
        lines += kind == "message"_L1  ? at(model, row, MessageModel::TextRole).toString()
                 : kind == "hidden"_L1 ? u"(%1 %2)"_s.arg(author).arg(count)
                                       : kind;
    }
    return lines.join(u' ');
}

void add(MessageModel &model, const QString &texts)
{
    QList<Arrival> arrivals;
    const QStringList all = texts.split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : all)
        arrivals += text.startsWith(u'+') ? Arrival(Passed{text.mid(1), noon(), true}) : Arrival(said(text));
    model.add(arrivals);
}

} // namespace

void TestMessageFold::folds_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("folded");
    QTest::newRow("nobody") << u""_s << u""_s;
    QTest::newRow("others") << u"b1 c1"_s << u"b1 c1"_s;
    QTest::newRow("one") << u"a1"_s << u"(a 1)"_s;
    QTest::newRow("in a row") << u"a1 a2 a3"_s << u"(a 3)"_s;
    QTest::newRow("between") << u"b1 a1 a2 b2"_s << u"b1 (a 2) b2"_s;
    QTest::newRow("to and fro") << u"a1 b1 a2 b2 a3 a4"_s << u"(a 1) b1 (a 1) b2 (a 2)"_s;
}

void TestMessageFold::folds()
{
    QFETCH(QString, before);
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(model, before);
    model.setHidden(u"a"_s, true);
    QVERIFY(model.isHidden(u"a"_s));
    QTEST(shown(model), "folded");
    model.setHidden(u"a"_s, true);
    QTEST(shown(model), "folded");
    model.setHidden(u"a"_s, false);
    QCOMPARE(shown(model), before);
}

void TestMessageFold::foldsWhatComes()
{
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHidden(u"a"_s, true);
    add(model, u"b1 a1"_s);
    add(model, u"a2 a3"_s);
    QCOMPARE(shown(model), u"b1 (a 3)"_s);
    QCOMPARE(at(model, 1, MessageModel::MemberIdRole), u"a"_s);
    add(model, u"b2 a4 a5 +eve a6"_s);
    QCOMPARE(shown(model), u"b1 (a 3) b2 (a 2) joined (a 1)"_s);
    model.setHidden(u"b"_s, true);
    QCOMPARE(shown(model), u"(b 1) (a 3) (b 1) (a 2) joined (a 1)"_s);
    model.setHidden(u"a"_s, false);
    QCOMPARE(shown(model), u"(b 1) a1 a2 a3 (b 1) a4 a5 joined a6"_s);
    model.setHidden(u"b"_s, false);
    QCOMPARE(shown(model), u"b1 a1 a2 a3 b2 a4 a5 joined a6"_s);
    QCOMPARE(at(model, 2, MessageModel::GroupedRole), true);
    QCOMPARE(at(model, 4, MessageModel::GroupedRole), false);
}

void TestMessageFold::neverFoldsOnesOwn()
{
    MessageModel model;
    model.setHidden(u"m"_s, true);
    add(model, u"m1 a1 m2"_s);
    QCOMPARE(shown(model), u"m1 a1 m2"_s);
    MessageModel nameless; // a server without member ids
    nameless.addMessage({u"1"_s, {}, u"ann"_s, u"a1"_s, 1, noon(), false});
    nameless.setHidden({}, true);
    QCOMPARE(shown(nameless), u"a1"_s);
}

void TestMessageFold::foldsEachDay()
{
    MessageModel model;
    model.setHidden(u"a"_s, true);
    model.addMessage(said(u"a1"_s));
    model.addMessage(said(u"a2"_s, noon().addDays(1)));
    QCOMPARE(shown(model), u"(a 1) day (a 1)"_s);
    model.setHidden(u"a"_s, false);
    QCOMPARE(shown(model), u"a1 day a2"_s);
}

void TestMessageFold::keepsTheUnreadMark()
{
    const auto marked = [](const MessageModel &model) {
        for (int row = 0; row < model.count(); ++row) {
            if (at(model, row, MessageModel::FirstRole).toBool())
                return row;
        }
        return -1;
    };
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(model, u"a1 a2 b1 a3"_s);
    model.markUnreadFrom();
    add(model, u"a4 b2"_s);
    QCOMPARE(marked(model), 4);
    model.setHidden(u"a"_s, true); // (a 2) b1 (a 2) b2: it begins within the second
    QCOMPARE(marked(model), 2);
    model.setHidden(u"a"_s, false);
    QCOMPARE(marked(model), 3);
    model.markUnreadFrom();
    add(model, u"b3"_s);
    QCOMPARE(marked(model), 6);
    model.setHidden(u"a"_s, true);
    QCOMPARE(marked(model), 4);
    model.setHidden(u"a"_s, false);
    QCOMPARE(marked(model), 6);
    model.setHidden(u"a"_s, true);
    model.markUnreadFrom();
    add(model, u"a5 a6"_s);
    QCOMPARE(marked(model), -1); // what is hidden is no news
}

void TestMessageFold::keepsTheLastOnes()
{
    MessageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHidden(u"a"_s, true);
    constexpr int more = 20;
    for (int i = 0; i < MessageFold::maxKept + more; ++i)
        model.addMessage(said(u"a%1"_s.arg(i)));
    QCOMPARE(shown(model), u"(a %1)"_s.arg(MessageFold::maxKept + more));
    model.setHidden(u"a"_s, false);
    QCOMPARE(model.count(), int(MessageFold::maxKept + 1));
    QVERIFY(shown(model).startsWith(u"earlier a%1 a"_s.arg(more)));
}

// Folded or not, no more is kept than without anybody hidden.
void TestMessageFold::keepsWithinItsBounds()
{
    MessageModel model;
    QList<Arrival> all;
    for (int i = 0; i < MessageModel::MaxRows; ++i)
        all += said(i % 2 == 0 ? u"a"_s : u"b"_s);
    model.add(all);
    model.setHidden(u"a"_s, true);
    model.setHidden(u"b"_s, true);
    for (int i = 0; i < 20; ++i)
        model.add(all.mid(0, 500));
    QVERIFY(model.count() > MessageModel::MaxRows / 4);
    QVERIFY(model.count() <= MessageModel::MaxRows);
    model.setHidden(u"a"_s, false);
    model.setHidden(u"b"_s, false);
    QVERIFY(model.count() <= MessageModel::MaxRows);
}

void TestMessageFold::isNotCopied()
{
    MessageModel model;
    add(model, u"b1 a1 b2"_s);
    model.setHidden(u"a"_s, true);
    const QString copied = model.plainText(0, 2);
    QVERIFY(copied.contains(u"b1"_s) && copied.contains(u"b2"_s) && !copied.contains(u"a1"_s));
}

void TestMessageFold::isCountedToo()
{
    MessageModel model;
    model.setHidden(u"a"_s, true);
    add(model, u"b1 a1 a2 b2"_s);
    QCOMPARE(model.held().messages, 4);
    QVERIFY(model.held().letters >= 4 * 3);
    model.setHidden(u"a"_s, false);
    QCOMPARE(model.held().messages, 4);
}

void TestMessageFold::tellsAllThatChanges()
{
    MessageModel model;
    model.setHidden(u"a"_s, true);
    add(model, u"a1"_s);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Said later = said(u"a2"_s, noon().addSecs(60));
    later.author = u"renamed"_s;
    model.addMessage(later);
    QCOMPARE(changed.size(), 1);
    const auto roles = changed.at(0).at(2).value<QList<int>>();
    for (const int role : {MessageModel::AuthorRole, MessageModel::SentAtRole, MessageModel::CountRole})
        QVERIFY(roles.contains(role));
}

QTEST_MAIN(TestMessageFold)
#include "tst_messagefold.moc"
