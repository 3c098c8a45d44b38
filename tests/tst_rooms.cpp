#include "load/roster.h"
#include "roomchannel.h"
#include "rooms.h"
#include "topics.h"

#include <QCoreApplication>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! What changes in rooms is told soon, in few frames, and in an order that makes sense: without sockets.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLoneJoinIsToldInItsTurn();
    void aCrowdWaitsForItsWindow();
    void whoSpeaksMeanwhileIsSeenFirst();
    void stateAndDiffAreTheList();
    void aRoomThatEndsTellsNothing();
    void aClosedRoomLeavesNobodySitting();

private:
    Answer join(const QString &username);
    void turn() { QCoreApplication::processEvents(); }
    OpenRoom &room() { return *m_rooms->find(u"a"_s); }
    //! As after a crowd that came a moment ago: what changes now has to wait.
    void useUpTheWindow() { room().pace.wait(m_rooms->now() + 500, TellingPace::framesPerWindow); }

    Limits m_limits;
    Topics m_topics;
    std::unique_ptr<Rooms> m_rooms;
    std::vector<std::unique_ptr<Channel>> m_channels;
};

void RoomsTest::init()
{
    m_rooms = std::make_unique<Rooms>(m_limits, m_topics);
}

void RoomsTest::cleanup()
{
    m_channels.clear();
    m_rooms.reset();
}

Answer RoomsTest::join(const QString &username)
{
    m_channels.push_back(m_rooms->channelFor(u"room:a"_s));
    return m_channels.back()->join({{u"username"_s, username}});
}

void RoomsTest::aLoneJoinIsToldInItsTurn()
{
    join(u"Ann"_s);
    QVERIFY(room().presence.hasDiff());
    turn();
    QVERIFY(!room().presence.hasDiff());
}

void RoomsTest::aCrowdWaitsForItsWindow()
{
    join(u"Ann"_s);
    turn();
    useUpTheWindow();
    for (const QString &name : {u"Bob"_s, u"Cid"_s, u"Dan"_s}) {
        join(name);
        turn();
    }
    QVERIFY(room().presence.hasDiff());
    QTRY_VERIFY(!room().presence.hasDiff());
    join(u"Eve"_s);
    turn();
    QVERIFY(!room().presence.hasDiff()); // the crowd is over
}

void RoomsTest::whoSpeaksMeanwhileIsSeenFirst()
{
    join(u"Ann"_s);
    turn();
    useUpTheWindow();
    join(u"Bob"_s);
    turn();
    const Answer answer = m_channels[1]->handle(u"new_message"_s, {{u"content"_s, u"hi"_s}});
    QCOMPARE(answer.broadcasts.size(), 2);
    QCOMPARE(answer.broadcasts[0].name, u"presence_diff"_s);
    QCOMPARE(answer.broadcasts[0].payload.object()["joins"_L1].toObject().size(), 1);
    QCOMPARE(answer.broadcasts[1].name, u"new_message"_s);
    QCOMPARE(m_channels[0]->handle(u"new_message"_s, {{u"content"_s, u"hi"_s}}).broadcasts.size(), 1);
}

// The state that all of a crowd get was written when the first of them came.
void RoomsTest::stateAndDiffAreTheList()
{
    join(u"Ann"_s);
    turn();
    useUpTheWindow();
    const Answer bob = join(u"Bob"_s);
    turn();
    m_channels[0]->end(Ending::Left, 0);
    m_channels[1]->handle(u"rename"_s, {{u"username"_s, u"Robert"_s}});
    const Answer cid = join(u"Cid"_s);
    QCOMPARE(cid.pushes[0].payload.json().constData(), bob.pushes[0].payload.json().constData());
    join(u"Dan"_s);
    m_channels[3]->end(Ending::Left, 0);
    Roster roster;
    roster.setState(cid.pushes[0].payload.object());
    roster.apply(room().takeUntold().constFirst().payload.object());
    QCOMPARE(roster.names(), (QStringList{u"Cid"_s, u"Robert"_s}));
    roster.setState(room().presence.state().object());
    QCOMPARE(roster.names(), (QStringList{u"Cid"_s, u"Robert"_s}));
}

void RoomsTest::aRoomThatEndsTellsNothing()
{
    join(u"Ann"_s);
    m_channels[0]->end(Ending::Left, 0); // in the turn in which it would tell
    QCOMPARE(m_rooms->count(), 0);
    turn();
    join(u"Ann"_s);
    turn();
    useUpTheWindow();
    m_channels[1]->handle(u"rename"_s, {{u"username"_s, u"Anna"_s}});
    turn();
    m_rooms->close(u"a"_s); // while it waits
    join(u"Bob"_s);
    QTRY_VERIFY(!room().presence.hasDiff());
    QCOMPARE(room().room.memberCount(), 1);
}

void RoomsTest::aClosedRoomLeavesNobodySitting()
{
    join(u"Ann"_s);
    m_rooms->close(u"a"_s);
    QVERIFY(m_channels[0]->handle(u"typing"_s, {}).crashed);
    join(u"Bob"_s); // a room of that name, but another one
    QVERIFY(m_channels[0]->end(Ending::Left, 0).isEmpty());
    QCOMPARE(room().room.memberCount(), 1);
}

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
