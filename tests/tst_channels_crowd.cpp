#include "endpoint.h"
#include "rudeclient.h"

#include <QTest>

#include <deque>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;

} // namespace

//! What changes in one turn of the loop is told in one frame, and in an order that makes sense.
class ChannelsCrowdTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyAtOnceAreOneDiff();
    void whoComesAndGoesAtOnceIsNoGhost();
    void whoSpeaksAtOnceHasBeenSeen();

private:
    std::unique_ptr<Endpoint> m_endpoint;
};

void ChannelsCrowdTest::init()
{
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
}

void ChannelsCrowdTest::manyAtOnceAreOneDiff()
{
    RudeClient ann(m_endpoint->port());
    std::deque<RudeClient> crowd;
    for (int i = 0; i < 20; ++i)
        crowd.emplace_back(m_endpoint->port());
    ann.join(room);
    ann.received();
    for (RudeClient &each : crowd) {
        each.send({u"1"_s, u"1"_s, room, u"phx_join"_s, QJsonObject()});
        each.socket().flush();
    }
    QVERIFY(soon([&] { return m_endpoint->rooms().find(u"a"_s)->room.memberCount() == 21; }));
    const auto diffs = only(u"presence_diff"_s, ann.received());
    QVERIFY2(diffs.size() < 5, qPrintable(QString::number(diffs.size())));
    qsizetype joins = 0;
    for (const QJsonArray &diff : diffs)
        joins += diff[4]["joins"_L1].toObject().size();
    QCOMPARE(joins, 20);
}

void ChannelsCrowdTest::whoComesAndGoesAtOnceIsNoGhost()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    ann.received();
    bob.sendText(uR"(["1","1","room:a","phx_join",{}])"_s);
    bob.sendText(uR"(["1","2","room:a","phx_leave",{}])"_s);
    bob.received();
    const auto diffs = only(u"presence_diff"_s, ann.received());
    QCOMPARE(diffs.size(), 1);
    QCOMPARE(diffs[0][4]["joins"_L1], diffs[0][4]["leaves"_L1]);
    QCOMPARE(diffs[0][4]["leaves"_L1].toObject().size(), 1);
}

void ChannelsCrowdTest::whoSpeaksAtOnceHasBeenSeen()
{
    RudeClient ann(m_endpoint->port());
    RudeClient bob(m_endpoint->port());
    ann.join(room);
    ann.received();
    bob.sendText(uR"(["1","1","room:a","phx_join",{}])"_s);
    bob.sendText(uR"(["1","2","room:a","new_message",{"content":"hi"}])"_s);
    bob.received();
    const auto frames = ann.received();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0][3].toString(), u"presence_diff"_s);
    QCOMPARE(frames[1][3].toString(), u"new_message"_s);
}

QTEST_GUILESS_MAIN(ChannelsCrowdTest)
#include "tst_channels_crowd.moc"
