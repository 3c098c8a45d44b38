#include "endpoint.h"
#include "lookout.h"
#include "rudeclient.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

//! Whoever lies in the network hides nobody's room: neither by numbers, nor by claiming to be another
//! machine.
class LookoutLiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hideNoRoom_data();
    void hideNoRoom();
    void hideNoRoomWhileTheyCome();
    void takeNoShare_data();
    void takeNoShare();
    void takeNoShareWithRoomsOfTheirOwn();
    void changeNothingThatAnswers_data();
    void changeNothingThatAnswers();
    void areForgottenFirst();
    void mimicHidesNoRoom();
    void followsWhoMoved();

private:
    void host();
    FoundRoom found(const QString &key, const QString &room = u"tea"_s) const;
    QStringList addresses() const;
    QString url(const QString &address = u"127.0.0.1"_s) const;

    QTcpServer m_silent; // lets in, and says nothing
    std::unique_ptr<Endpoint> m_endpoint;
    std::vector<std::unique_ptr<RudeClient>> m_people;
    std::unique_ptr<Lookout> m_lookout;
    QHash<QString, QString> m_epochs;
};

namespace {

const char one[] = "127.0.0.1";
const char other[] = "127.0.0.9";

enum Says { NoSuchRoom, Nothing };

} // namespace

void LookoutLiesTest::init()
{
    m_silent.close();
    QVERIFY(m_silent.listen(QHostAddress::AnyIPv4));
    m_lookout = std::make_unique<Lookout>(Lookout::Pace{200, 50, 300, 50});
    host();
}

void LookoutLiesTest::host()
{
    m_people.clear();
    m_epochs.clear();
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress::AnyIPv4, 0));
    for (const QString &room : {u"tea"_s, u"den"_s}) {
        m_people.push_back(std::make_unique<RudeClient>(m_endpoint->port()));
        m_epochs[room] = m_people.back()->join(u"room:"_s + room).value("epoch").toString();
    }
}

FoundRoom LookoutLiesTest::found(const QString &key, const QString &room) const
{
    return {key, room, m_epochs.value(room), u"annes-pc"_s, m_endpoint->port(), {QHostAddress(one)}};
}

QString LookoutLiesTest::url(const QString &address) const
{
    return u"http://%1:%2/tea"_s.arg(address).arg(m_endpoint->port());
}

QStringList LookoutLiesTest::addresses() const
{
    QStringList all;
    for (int i = 0; i < m_lookout->rooms().count(); ++i)
        all += m_lookout->rooms().index(i).data(NearbyModel::AddressRole).toString();
    return all;
}

void LookoutLiesTest::hideNoRoom_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QStringList>("claims");
    QTest::addColumn<Says>("says");
    const QStringList first = {one};
    QTest::newRow("eight that name its machine") << 8 << 0 << first << NoSuchRoom;
    QTest::newRow("that also name another") << 8 << 8 << QStringList{one, other} << NoSuchRoom;
    QTest::newRow("a thousand before") << 1000 << 0 << first << NoSuchRoom;
    QTest::newRow("a thousand after") << 0 << 1000 << first << NoSuchRoom;
    QTest::newRow("three thousand that answer nothing") << 1500 << 1500 << first << Nothing;
    QTest::newRow("before, of one machine") << 1500 << 0 << QStringList{other} << Nothing;
    QTest::newRow("of many machines") << 900 << 900 << QStringList() << Nothing;
}

void LookoutLiesTest::hideNoRoom()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    QFETCH(const QStringList, claims);
    QFETCH(const Says, says);
    const auto lie = [&](int number) {
        FoundRoom room = found(u"lie %1"_s.arg(number), u"no-room"_s);
        room.epoch = u"e"_s;
        room.port = says == Nothing ? m_silent.serverPort() : room.port;
        room.addresses.clear();
        for (const QString &claim : claims)
            room.addresses += QHostAddress(claim);
        if (claims.isEmpty())
            room.addresses += QHostAddress(u"127.1.%1.%2"_s.arg(number / 250).arg(1 + number % 250));
        m_lookout->add(room);
    };
    for (int i = 0; i < before; ++i)
        lie(i);
    connect(
        m_lookout.get(), &Lookout::doubted, m_lookout.get(),
        [this](const QString &key) {
            if (key == u"true"_s)
                m_lookout->add(found(key));
        },
        Qt::QueuedConnection); // as it is found again
    m_lookout->add(found(u"true"_s));
    for (int i = 0; i < after; ++i)
        lie(before + i);
    QTRY_COMPARE(addresses(), QStringList(url()));
}

// Who was there before does not wait for those who come and come.
void LookoutLiesTest::hideNoRoomWhileTheyCome()
{
    int number = 0;
    const auto lie = [this, &number] {
        FoundRoom room = found(u"lie %1"_s.arg(++number), u"no-room"_s);
        room.port = m_silent.serverPort();
        m_lookout->add(room);
    };
    while (number < 20)
        lie();
    m_lookout->add(found(u"true"_s));
    for (int i = 0; i < 500 && addresses().isEmpty(); ++i) {
        for (int j = 0; j < 10; ++j)
            lie();
        QTest::qWait(5); // their pace
    }
    QCOMPARE(addresses(), QStringList(url()));
}

void LookoutLiesTest::takeNoShare_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("machine");
    QTest::newRow("the room itself, again and again") << 20 << u"annes-pc"_s;
    QTest::newRow("as many as there is place for") << 60 << u"bens-pc"_s;
}

// A machine's share is what it has, not what is said of it.
void LookoutLiesTest::takeNoShare()
{
    QFETCH(const int, number);
    QFETCH(const QString, machine);
    for (int i = 0; i < number; ++i) {
        FoundRoom echo = found(QString::number(i));
        echo.machine = machine;
        m_lookout->add(echo);
    }
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    m_lookout->add(found(u"den"_s, u"den"_s));
    QTRY_COMPARE(m_lookout->rooms().count(), 2);
}

void LookoutLiesTest::takeNoShareWithRoomsOfTheirOwn()
{
    Endpoint theirs{Limits()};
    QVERIFY(theirs.start(QHostAddress(one), 0));
    std::vector<std::unique_ptr<RudeClient>> them;
    for (int i = 0; i < 10; ++i) {
        FoundRoom room = found(QString::number(i), u"room-%1"_s.arg(i));
        them.push_back(std::make_unique<RudeClient>(theirs.port()));
        room.epoch = them.back()->join(u"room:"_s + room.room).value("epoch").toString();
        room.port = theirs.port();
        room.addresses = {QHostAddress(other), QHostAddress(one)}; // not at the first
        m_lookout->add(room);
    }
    QTRY_COMPARE(m_lookout->rooms().count(), Lookout::mostOfAMachine);
    FoundRoom room = found(u"true"_s);
    room.addresses = {QHostAddress(other)};
    m_lookout->add(room);
    QTRY_VERIFY(addresses().contains(url(other)));
    QCOMPARE(m_lookout->rooms().count(), Lookout::mostOfAMachine + 1);
}

void LookoutLiesTest::changeNothingThatAnswers_data()
{
    QTest::addColumn<FoundRoom>("said");
    const QHostAddress here(one);
    const QHostAddress there(other);
    const auto row = [](const char *name, const FoundRoom &said) { QTest::newRow(name) << said; };
    const FoundRoom same{u"1"_s, {}, {}, u"annes-pc"_s, 0, {here, there}};
    row("the same", same);
    FoundRoom said = same;
    said.addresses = {there, here};
    row("the addresses in another order", said);
    said.addresses = {here};
    row("fewer addresses", said);
    said.addresses = {QHostAddress(u"127.0.0.8"_s)};
    row("another address", said);
    said = same;
    said.machine = u"bens-pc"_s;
    row("another machine", said);
    said = same;
    said.port = 4;
    row("another port", said);
    said = same;
    said.epoch = u"e"_s;
    row("another epoch", said);
    said = same;
    said.room = u"den"_s;
    row("another room", said);
}

// A confirmed room stays as it is for as long as it answers, whatever is announced under its name.
void LookoutLiesTest::changeNothingThatAnswers()
{
    QFETCH(FoundRoom, said);
    FoundRoom room = found(u"1"_s);
    room.addresses += QHostAddress(other);
    m_lookout->add(room);
    QTRY_COMPARE(addresses(), QStringList(url()));
    QSignalSpy removed(&m_lookout->rooms(), &QAbstractItemModel::rowsRemoved);
    said.room = said.room.isEmpty() ? room.room : said.room;
    said.epoch = said.epoch.isEmpty() ? room.epoch : said.epoch;
    said.port = said.port == 0 ? room.port : said.port;
    m_lookout->add(said);
    RudeClient ben(m_endpoint->port());
    ben.join(u"room:tea"_s);
    QTRY_COMPARE(m_lookout->rooms().index(0).data(NearbyModel::PeopleRole), 2); // still asked
    QCOMPARE(addresses(), QStringList(url()));
    QCOMPARE(removed.size(), 0);
}

void LookoutLiesTest::areForgottenFirst()
{
    m_lookout->add(found(u"true"_s));
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    QSignalSpy removed(&m_lookout->rooms(), &QAbstractItemModel::rowsRemoved);
    const auto lie = [this](int number) {
        FoundRoom room = found(QString::number(number), u"no-room"_s);
        room.addresses = {QHostAddress(u"127.1.1.%1"_s.arg(1 + number % 250))};
        m_lookout->add(room);
    };
    QSignalSpy doubted(m_lookout.get(), &Lookout::doubted);
    for (int i = 0; i < 2 * int(Lookout::mostHeard); ++i)
        lie(i);
    QCOMPARE(doubted.size(), qsizetype(Lookout::mostHeard) + 1); // none is dropped in silence
    doubted.clear();
    QTRY_VERIFY(doubted.size() > 0); // those asked, who do not answer so
    doubted.clear();
    m_lookout->add(found(u"den"_s, u"den"_s));
    QVERIFY(doubted.isEmpty());
    QTRY_COMPARE(m_lookout->rooms().count(), 2);
    QCOMPARE(removed.size(), 0);
}

// One who answers as if it were another's room is not that one, though it says that it has that address, too.
void LookoutLiesTest::mimicHidesNoRoom()
{
    FoundRoom mimic = found(u"mimic"_s);
    mimic.addresses = {QHostAddress(other), QHostAddress(one)};
    m_lookout->add(mimic);
    QTRY_COMPARE(addresses(), QStringList(url(other)));
    m_lookout->add(found(u"true"_s));
    QTRY_COMPARE(addresses(), (QStringList{url(other), url()}));
}

void LookoutLiesTest::followsWhoMoved()
{
    m_lookout->add(found(u"1"_s));
    QTRY_COMPARE(m_lookout->rooms().count(), 1);
    m_people.clear();
    m_endpoint.reset();
    QTRY_COMPARE(m_lookout->rooms().count(), 0);
    host();
    m_lookout->add(found(u"1"_s));
    QTRY_COMPARE(addresses(), QStringList(url()));
}

QTEST_GUILESS_MAIN(LookoutLiesTest)
#include "tst_lookoutlies.moc"
