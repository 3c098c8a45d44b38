#include "verdict_rows.h"
#include "verdictwords.h"

#include <QSet>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

GuestObservations guest()
{
    GuestObservations seen;
    seen.host = u"192.168.1.5"_s;
    seen.port = 4000;
    seen.room = u"tea"_s;
    seen.address = QHostAddress(seen.host);
    seen.knock = Knock::NoAnswer;
    seen.here.all = {wifi()};
    return seen;
}

HostObservations host()
{
    HostObservations seen;
    seen.port = 4000;
    seen.address = u"http://192.168.1.7:4000/tea"_s;
    seen.ownKnock = Knock::Opened;
    seen.isEarshot = true;
    seen.firewall = Firewall::None;
    seen.here.all = {wifi()};
    return seen;
}

Verdict verdictOf(const GuestRow &row)
{
    GuestObservations seen = guest();
    row.change(seen);
    return diagnose(seen);
}

Verdict verdictOf(const HostRow &row)
{
    HostObservations seen = host();
    row.change(seen);
    return diagnose(seen);
}

QList<GuestObservations> waysOf(const WaysRow &row)
{
    QList<GuestObservations> ways;
    for (const auto &change : row.changes) {
        ways.append(guest());
        change(ways.back());
    }
    return ways;
}

template <class Row>
void addRows(const std::vector<Row> &rows)
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows)
        QTest::newRow(row.name) << verdictOf(row).token << QString::fromLatin1(row.verdict);
}

} // namespace

//! What one verdict comes of everything that was seen.
class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofGuests_data() { addRows(guestRows()); }
    void ofGuests();
    void ofHosts_data() { addRows(hostRows()); }
    void ofHosts();
    void ofSeveralWays_data();
    void ofSeveralWays();
    void tellsMoreThanThatThereIsNoNetwork();
    void listensWhereThatTells_data();
    void listensWhereThatTells();
    void hasWordsForAll();
    void saysWhatItIsAbout();
    void givesCommandsThatCanBeCopied();
};

void TestVerdict::ofGuests()
{
    QFETCH(const QString, token);
    QTEST(token, "expected");
}

void TestVerdict::ofHosts()
{
    QFETCH(const QString, token);
    QTEST(token, "expected");
}

void TestVerdict::ofSeveralWays_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("expectedWay");
    for (const WaysRow &row : waysRows()) {
        const QList<GuestObservations> ways = waysOf(row);
        QTest::newRow(row.name) << diagnose(ways).token << QString::fromLatin1(row.verdict)
                                << int(mostTelling(ways)) << row.way;
    }
}

void TestVerdict::ofSeveralWays()
{
    QFETCH(const QString, token);
    QFETCH(const int, way);
    QTEST(token, "expected");
    QTEST(way, "expectedWay");
}

// Each has its place in the order.
void TestVerdict::tellsMoreThanThatThereIsNoNetwork()
{
    GuestObservations nothing = guest();
    nothing.here.all.clear();
    for (const GuestRow &row : guestRows()) {
        GuestObservations seen = guest();
        row.change(seen);
        QCOMPARE(diagnose({nothing, seen}).token, diagnose(seen).token);
    }
}

void TestVerdict::listensWhereThatTells_data()
{
    QTest::addColumn<bool>("tells");
    QTest::addColumn<bool>("expected");
    const QSet<QString> known{u"host-away"_s, u"host-firewall"_s};
    for (const GuestRow &row : guestRows()) {
        GuestObservations seen = guest();
        row.change(seen);
        QTest::newRow(row.name) << wouldHearingTell({seen}) << known.contains(diagnose(seen).token);
    }
    GuestObservations asleep = guest();
    GuestObservations closed = guest();
    closed.knock = Knock::Opened;
    closed.isEarshot = true;
    closed.page = 404;
    QTest::newRow("a room that is gone, and asleep") << wouldHearingTell({closed, asleep}) << false;
    closed.knock = Knock::Refused;
    QTest::newRow("nobody there, and asleep") << wouldHearingTell({closed, asleep}) << true;
}

void TestVerdict::listensWhereThatTells()
{
    QFETCH(const bool, tells);
    QTEST(tells, "expected");
}

void TestVerdict::hasWordsForAll()
{
    QSet<QString> seen;
    for (const GuestRow &row : guestRows())
        seen.insert(verdictOf(row).token);
    for (const HostRow &row : hostRows())
        seen.insert(verdictOf(row).token);
    const QStringList tokens = VerdictWords::tokens();
    QCOMPARE(QSet<QString>(tokens.begin(), tokens.end()), seen);
    for (const QString &token : tokens) {
        const VerdictWords words = VerdictWords::of({token, u"tea"_s, u"here"_s});
        QVERIFY2(!words.what.isEmpty() && !words.todo.isEmpty(), qPrintable(token));
        QVERIFY2(!(words.what + words.todo).contains(u'%'), qPrintable(words.what + words.todo));
    }
}

// Names from outside cannot turn the sentence around, nor stand for another place in it.
void TestVerdict::saysWhatItIsAbout()
{
    const VerdictWords words = VerdictWords::of({u"other-network"_s, u"%2"_s, u"192.168.1.7"_s});
    QCOMPARE(words.what,
             u"\u2068%2\u2069 is in another network than this machine (\u2068192.168.1.7\u2069)."_s);
}

void TestVerdict::givesCommandsThatCanBeCopied()
{
    QCOMPARE(VerdictWords::of({u"firewall-ufw"_s, u"4000"_s}).todo,
             u"Open the port: sudo ufw allow 4000/tcp"_s);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
