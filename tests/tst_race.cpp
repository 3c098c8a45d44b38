#include "race.h"

#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Of several ways to a server, one line at a time is handed over, and only one that is there.
class TestRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverTheOneThatWaited();
    void goesOnWhereTheOneThatWaitedDied();
    void failsWhereNothingElseIsLeft();
};

namespace {

struct Server
{
    Server() { socketServer.listen(QHostAddress::LocalHost); }

    QWebSocketServer socketServer{QString(), QWebSocketServer::NonSecureMode};
};

//! Whose first way answers when the second one was handed over already, and waits.
struct Runner : QObject
{
    explicit Runner(int count)
        : servers(size_t(count))
    {
        connect(&race, &Race::opened, this, [this](QWebSocket *line, int way) {
            ways.append(way);
            lines.emplace_back(line);
        });
        connect(&race, &Race::failed, this, [this](const QString &problem) { problems.append(problem); });
        servers[0].socketServer.pauseAccepting();
        QList<QUrl> urls;
        for (const Server &one : servers)
            urls.append(one.socketServer.serverUrl());
        race.start(urls);
        [this] { QTRY_COMPARE(ways, QList<int>{1}); }();
        servers[0].socketServer.resumeAccepting();
        waiting = race.findChild<QWebSocket *>();
        [this] { QTRY_COMPARE(waiting->state(), QAbstractSocket::ConnectedState); }();
        [this] { QTRY_VERIFY(servers[0].socketServer.hasPendingConnections()); }();
    }

    //! The one handed over is given up in the same turn of the loop in which the waiting one dies.
    void goOnAsTheWaitingOneDies()
    {
        connect(waiting, &QWebSocket::disconnected, this, [this] { race.goOn({}); });
        std::unique_ptr<QWebSocket>(servers[0].socketServer.nextPendingConnection())->abort();
    }

    std::vector<Server> servers;
    Race race;
    QWebSocket *waiting = nullptr;
    QList<int> ways;
    std::vector<std::unique_ptr<QWebSocket>> lines;
    QStringList problems;
};

} // namespace

void TestRace::handsOverTheOneThatWaited()
{
    Runner runner(2);
    runner.race.goOn(u"unreachable"_s);
    QCOMPARE(runner.ways, QList<int>({1, 0}));
    QCOMPARE(runner.lines.back()->state(), QAbstractSocket::ConnectedState);
}

void TestRace::goesOnWhereTheOneThatWaitedDied()
{
    Runner runner(3);
    runner.goOnAsTheWaitingOneDies();
    QTRY_COMPARE(runner.ways, QList<int>({1, 2}));
    QCOMPARE(runner.lines.back()->state(), QAbstractSocket::ConnectedState);
}

void TestRace::failsWhereNothingElseIsLeft()
{
    Runner runner(2);
    runner.goOnAsTheWaitingOneDies();
    QTRY_COMPARE(runner.problems, QStringList{u"unreachable"_s});
    QCOMPARE(runner.ways, QList<int>{1});
}

QTEST_GUILESS_MAIN(TestRace)
#include "tst_race.moc"
