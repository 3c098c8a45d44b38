#include "arrivals.h"
#include "rudeclient.h"
#include "sessions_fixture.h"

#include <QSignalSpy>

#include <random>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr int much = 400;

QDateTime noon()
{
    return QDateTime(QDate(2024, 2, 28), QTime(12, 0)); // local time
}

Said said(const QString &text, const QString &memberId = u"m"_s, const QDateTime &at = noon())
{
    return {{}, memberId, memberId, text, 0, at, false};
}

QStringList textsOf(const QList<Arrival> &arrivals)
{
    QStringList texts;
    for (const Arrival &arrival : arrivals)
        texts += std::get<Said>(arrival).text;
    return texts;
}

//! Everything that a view can see of a row.
QList<QVariantList> seen(const MessageModel &model)
{
    QList<QVariantList> rows;
    const QList<int> roles = model.roleNames().keys();
    for (int row = 0; row < model.count(); ++row) {
        QVariantList values;
        for (int role = MessageModel::KindRole; role < MessageModel::KindRole + roles.size(); ++role)
            values += model.data(model.index(row), role);
        rows += values;
    }
    return rows;
}

Limits noPace()
{
    Limits limits;
    limits.messagesPerSecond = 0;
    limits.messageBurst = 0;
    return limits;
}

// Does not wait for what comes of it.
void flood(RudeClient &client, int messages)
{
    for (int i = 1; i <= messages; ++i)
        client.send({u"1"_s, u"m%1"_s.arg(i), u"room:tea"_s, u"new_message"_s,
                     QJsonObject{{u"content"_s, u"line %1"_s.arg(i)}, {u"id"_s, u"id%1"_s.arg(i)}}});
}

} // namespace

//! Much that comes at once: the screen gets it in a few steps, complete and in its order.
class TestArrivals : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void handsOnTheFirstAtOnce();
    void handsOnTheRestTogether();
    void doesNotWaitForTooMuch();
    void showsOneChange();
    void growsAShownRunOnce();
    void looksAsIfOneByOne_data();
    void looksAsIfOneByOne();
    void floodsASession();
    void marksTheFirstUnreadOfAFlood();
};

void TestArrivals::handsOnTheFirstAtOnce()
{
    Arrivals arrivals;
    QSignalSpy due(&arrivals, &Arrivals::due);
    arrivals.add(said(u"one"_s));
    QCOMPARE(due.count(), 1);
    arrivals.flush(); // of nothing
    QCOMPARE(due.count(), 1);
}

void TestArrivals::handsOnTheRestTogether()
{
    Arrivals arrivals;
    QList<QStringList> steps;
    connect(&arrivals, &Arrivals::due, this,
            [&steps](const QList<Arrival> &some) { steps += textsOf(some); });
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        arrivals.add(said(text));
    QCOMPARE(steps.size(), 1);
    QTRY_COMPARE(steps.size(), 2);
    QCOMPARE(steps[1], (QStringList{u"two"_s, u"three"_s}));
    for (const QString &text : {u"four"_s, u"five"_s})
        arrivals.add(said(text));
    arrivals.flush();
    QStringList all;
    for (const QStringList &step : std::as_const(steps))
        all += step;
    QCOMPARE(all.join(u' '), u"one two three four five"_s);
}

void TestArrivals::doesNotWaitForTooMuch()
{
    Arrivals arrivals;
    QSignalSpy due(&arrivals, &Arrivals::due);
    for (int i = 0; i < Arrivals::mostAtOnce; ++i)
        arrivals.add(said(u"x"_s));
    QCOMPARE(due.count(), 1);
    arrivals.add(said(u"x"_s));
    QCOMPARE(due.count(), 2);
}

void TestArrivals::showsOneChange()
{
    MessageModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counted(&model, &MessageModel::countChanged);
    model.add({said(u"one"_s), Passed{u"ben"_s, noon(), true}, Passed{u"cat"_s, noon(), true},
               said(u"two"_s, u"n"_s, noon().addDays(1))});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(counted.count(), 1);
    QCOMPARE(model.count(), 4); // the two came together, and a new day began
    model.add({});
    QCOMPARE(inserted.count(), 1);
}

void TestArrivals::growsAShownRunOnce()
{
    MessageModel model;
    model.addJoined(u"ann"_s, noon());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<Arrival> crowd;
    for (int i = 0; i < 1000; ++i)
        crowd += Passed{u"n%1"_s.arg(i), noon(), true};
    model.add(crowd);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.data(model.index(0), MessageModel::CountRole), 1001);
}

void TestArrivals::looksAsIfOneByOne_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestArrivals::looksAsIfOneByOne()
{
    QFETCH(const uint, seed);
    std::mt19937 random(seed);
    const auto below = [&random](uint n) { return int(random() % n); };
    MessageModel slow;
    MessageModel fast;
    QDateTime now = noon();
    for (int step = 0; step < 200; ++step) {
        QList<Arrival> some;
        for (int i = below(20); i >= 0; --i) {
            now = now.addSecs(below(600) - 20);
            const QString who = u"n%1"_s.arg(below(3));
            some += below(3) > 0 ? Arrival(said(u"x"_s, who, now)) : Arrival(Passed{who, now, below(2) > 0});
        }
        if (below(10) == 0) {
            slow.markUnreadFrom();
            fast.markUnreadFrom();
        }
        for (const Arrival &one : std::as_const(some))
            slow.add({one});
        fast.add(some);
    }
    QCOMPARE(fast.count(), slow.count());
    QCOMPARE(seen(fast), seen(slow));
}

void TestArrivals::floodsASession()
{
    const TestServer server(noPace());
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    RudeClient ben(server.endpoint->port());
    ben.join(u"room:tea"_s, {{u"username"_s, u"ben"_s}});
    QTRY_COMPARE(shown(*ann), QStringList{u"+ben"_s});
    QSignalSpy inserted(ann->messages(), &QAbstractItemModel::rowsInserted);
    QSignalSpy accepted(ann.get(), &Session::accepted);
    flood(ben, much);
    QVERIFY(ann->say(u"and I"_s));
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(shown(*ann).contains(u"ann: and I"_s)); // one's own words need no frame's time
    QTRY_COMPARE(shown(*ann).size(), much + 2);
    QStringList lines{u"+ben"_s};
    for (int i = 1; i <= much; ++i)
        lines += u"ben: line %1"_s.arg(i);
    QStringList others = shown(*ann);
    others.removeOne(u"ann: and I"_s);
    QCOMPARE(others, lines);
    QVERIFY2(inserted.count() < much / 2, qPrintable(QString::number(inserted.count())));
}

void TestArrivals::marksTheFirstUnreadOfAFlood()
{
    const TestServer server(noPace());
    auto ann = joined(server.url(u"tea"_s), u"ann"_s);
    RudeClient ben(server.endpoint->port());
    ben.join(u"room:tea"_s, {{u"username"_s, u"ben"_s}});
    QTRY_COMPARE(shown(*ann), QStringList{u"+ben"_s});
    ann->setAttended(false);
    QSignalSpy counted(ann.get(), &Session::unreadChanged);
    QSignalSpy heard(ann.get(), &Session::heard);
    flood(ben, much);
    QTRY_COMPARE(ann->unread(), much);
    QVERIFY(counted.count() < much / 2);
    QVERIFY(heard.count() < much);
    QCOMPARE(heard.constLast().at(1), u"line %1"_s.arg(much));
    const MessageModel *model = ann->messages();
    for (int row = 0; row < model->count(); ++row)
        QCOMPARE(model->data(model->index(row), MessageModel::FirstRole).toBool(), row == 2);
}

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
