#include "endpoint.h"
#include "lookout.h"
#include "rudeclient.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! No announcement is believed: a room is shown when it answers as announced, for as long as it does.
class LookoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatAnswers();
    void countsPeopleLive();
    void hidesWhatDoesNotAnswerAsAnnounced_data();
    void hidesWhatDoesNotAnswerAsAnnounced();
    void hidesWhatDies();
    void hidesWhatIsWithdrawn();
    void showsTheSameRoomOnce();
    void leavesOwnRoomsOut();
    void asksAFewAtOnce();
    void hears();
    void readsAnswers_data();
    void readsAnswers();

private:
    FoundRoom found(const QString &key, const QString &room = u"tea"_s) const;

    std::unique_ptr<Endpoint> m_endpoint;
    std::unique_ptr<RudeClient> m_ann;
    std::unique_ptr<Lookout> m_lookout;
    QString m_epoch;
};

namespace {

QVariant shown(const NearbyModel &rooms, int role, int row = 0)
{
    return rooms.index(row).data(role);
}

} // namespace

void LookoutTest::init()
{
    m_ann.reset();
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
    m_ann = std::make_unique<RudeClient>(m_endpoint->port());
    m_epoch = m_ann->join(u"room:tea"_s).value("epoch").toString();
    m_lookout = std::make_unique<Lookout>(Lookout::Pace{200, 50, 300});
    new QAbstractItemModelTester(&m_lookout->rooms(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_lookout.get());
}

FoundRoom LookoutTest::found(const QString &key, const QString &room) const
{
    return {key, room, m_epoch, u"annes-pc"_s, m_endpoint->port(), {QHostAddress(QHostAddress::LocalHost)}};
}

void LookoutTest::showsWhatAnswers()
{
    m_lookout->add(found(u"1"_s));
    QCOMPARE(m_lookout->rooms().count(), 0); // not before it has answered
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    QCOMPARE(shown(m_lookout->rooms(), NearbyModel::RoomRole), u"tea"_s);
    QCOMPARE(shown(m_lookout->rooms(), NearbyModel::MachineRole), u"annes-pc"_s);
    QCOMPARE(shown(m_lookout->rooms(), NearbyModel::PeopleRole), 1);
    QCOMPARE(shown(m_lookout->rooms(), NearbyModel::AddressRole),
             u"http://127.0.0.1:%1/tea"_s.arg(m_endpoint->port()));
}

void LookoutTest::countsPeopleLive()
{
    m_lookout->add(found(u"1"_s));
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    RudeClient ben(m_endpoint->port());
    ben.join(u"room:tea"_s);
    QTRY_COMPARE(shown(m_lookout->rooms(), NearbyModel::PeopleRole), 2);
}

void LookoutTest::hidesWhatDoesNotAnswerAsAnnounced_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("epoch");
    QTest::addColumn<QHostAddress>("address");
    const QHostAddress here(QHostAddress::LocalHost);
    QTest::newRow("another epoch") << u"tea"_s << u"0000"_s << here;
    QTest::newRow("no such room") << u"coffee"_s << QString() << here;
    QTest::newRow("nobody there") << u"tea"_s << QString() << QHostAddress(u"127.0.0.9"_s);
}

void LookoutTest::hidesWhatDoesNotAnswerAsAnnounced()
{
    QFETCH(const QString, room);
    QFETCH(const QString, epoch);
    QFETCH(const QHostAddress, address);
    FoundRoom lie = found(u"1"_s, room);
    lie.epoch = epoch.isEmpty() ? m_epoch : epoch;
    lie.addresses = {address};
    QSignalSpy doubted(m_lookout.get(), &Lookout::doubted);
    m_lookout->add(lie);
    QTRY_VERIFY(!doubted.isEmpty());
    QCOMPARE(m_lookout->rooms().count(), 0);
}

void LookoutTest::hidesWhatDies()
{
    m_lookout->add(found(u"1"_s));
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    m_ann.reset();
    m_endpoint.reset();
    QTRY_COMPARE(m_lookout->rooms().count(), 0);
}

void LookoutTest::hidesWhatIsWithdrawn()
{
    m_lookout->add(found(u"1"_s));
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    m_lookout->drop(u"another"_s);
    QCOMPARE(m_lookout->rooms().count(), 1);
    m_lookout->drop(u"1"_s);
    QCOMPARE(m_lookout->rooms().count(), 0);
}

void LookoutTest::showsTheSameRoomOnce()
{
    const NearbyModel &rooms = m_lookout->rooms();
    m_lookout->add(found(u"1"_s));
    QTRY_COMPARE(rooms.count(), 1);
    FoundRoom elsewhere = found(u"2"_s); // over another network
    elsewhere.interface = 2;
    m_lookout->add(elsewhere);
    FoundRoom lie = found(u"3"_s);
    lie.machine = u"bens-pc"_s;
    m_lookout->add(lie);
    RudeClient ben(m_endpoint->port());
    FoundRoom last = found(u"4"_s, u"den"_s); // asked after them
    last.epoch = ben.join(u"room:den"_s).value("epoch").toString();
    m_lookout->add(last);
    QTRY_COMPARE(shown(rooms, NearbyModel::RoomRole, 1), u"den"_s);
    QCOMPARE(rooms.count(), 2);
    m_lookout->drop(u"4"_s);
    m_lookout->drop(u"1"_s);
    QCOMPARE(shown(rooms, NearbyModel::MachineRole), u"annes-pc"_s);
    m_lookout->drop(u"2"_s);
    QCOMPARE(shown(rooms, NearbyModel::MachineRole), u"bens-pc"_s);
    m_lookout->drop(u"3"_s);
    QCOMPARE(rooms.count(), 0);
}

void LookoutTest::leavesOwnRoomsOut()
{
    m_lookout->add(found(u"1"_s));
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    m_lookout->setOwnEpochs({m_epoch});
    QCOMPARE(m_lookout->rooms().count(), 0);
    m_lookout->drop(u"1"_s);
    RudeClient ben(m_endpoint->port());
    FoundRoom other = found(u"2"_s, u"den"_s);
    other.epoch = ben.join(u"room:den"_s).value("epoch").toString();
    m_lookout->add(found(u"1"_s));
    m_lookout->add(other);
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    QCOMPARE(shown(m_lookout->rooms(), NearbyModel::RoomRole), u"den"_s);
}

void LookoutTest::asksAFewAtOnce()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost)));
    QList<QTcpSocket *> asked;
    const auto come = [&silent, &asked] {
        while (QTcpSocket *one = silent.nextPendingConnection())
            asked += one;
        return asked.size();
    };
    for (int i = 0; i < 20; ++i) {
        FoundRoom room = found(QString::number(i));
        room.port = silent.serverPort();
        m_lookout->add(room);
    }
    constexpr int most = Lookout::mostAtOnce[Candidate::Fresh];
    QTRY_COMPARE(come(), most);
    QTRY_VERIFY(asked.constFirst()->state() == QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(come() > most);
    QCOMPARE(asked.constFirst()->readAll().split('\r').constFirst(), "GET /tea/status HTTP/1.1"_ba);
}

void LookoutTest::hears()
{
    const QHostAddress here(QHostAddress::LocalHost);
    QVERIFY(!m_lookout->hears(here, m_endpoint->port()));
    m_lookout->add(found(u"1"_s));
    QVERIFY(m_lookout->hears(here, m_endpoint->port()));
    QVERIFY(!m_lookout->hears(here, 1));
    QVERIFY(!m_lookout->hears(QHostAddress(u"127.0.0.2"_s), m_endpoint->port()));
}

void LookoutTest::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("people");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nA: b\r\n\r\n";
    const auto json = [](const QByteArray &people) {
        return R"({"room":"tea","epoch":"e","people":)" + people + '}';
    };
    QTest::newRow("ours") << ok + json("3") << 3;
    QTest::newRow("nothing") << ""_ba << 0;
    QTest::newRow("no body") << ok << 0;
    QTest::newRow("no end of the head") << "HTTP/1.1 200 OK\r\n"_ba << 0;
    QTest::newRow("somewhere else") << "HTTP/1.1 302 Found\r\nLocation: http://a/\r\n\r\n" + json("3") << 0;
    QTest::newRow("no HTTP") << "SSH-2.0-x\r\n\r\n" + json("3") << 0;
    QTest::newRow("nobody") << ok + json("0") << 0;
    QTest::newRow("less than nobody") << ok + json("-1") << 0;
    QTest::newRow("half a person") << ok + json("1.5") << 0;
    QTest::newRow("everybody") << ok + json("1e300") << 0;
    QTest::newRow("words") << ok + json("\"3\"") << 0;
    QTest::newRow("a list") << ok + "[1]" << 0;
    QTest::newRow("another room") << ok + R"({"room":"tee","epoch":"e","people":3})" << 0;
    QTest::newRow("half") << ok + json("3").chopped(1) << 0;
    QTest::newRow("more behind it") << ok + json("3") + "x" << 0;
    QTest::newRow("too much") << ok + json("3") + QByteArray(5000, ' ') << 0;
}

void LookoutTest::readsAnswers()
{
    QFETCH(const QByteArray, answer);
    const auto status = RoomProbe::read(answer, u"tea"_s);
    QTEST(status ? status->people : 0, "people");
}

QTEST_GUILESS_MAIN(LookoutTest)
#include "tst_lookout.moc"
