#include "rudeclient.h"

#include "../app/hosting.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const auto hall = u"room:hall"_s;

using Crowd = std::vector<std::unique_ptr<RudeClient>>;

Crowd crowd(quint16 port, int size)
{
    Crowd clients;
    for (int i = 0; i < size; ++i)
        clients.push_back(std::make_unique<RudeClient>(port));
    return clients;
}

QJsonObject message(const QString &text)
{
    return {{u"content"_s, text}};
}

QStringList heard(RudeClient &client)
{
    QStringList texts;
    const QList<QJsonArray> messages = only(u"new_message"_s, client.received());
    for (const QJsonArray &message : messages)
        texts += message[4]["content"_L1].toString();
    return texts;
}

template <typename Deed>
std::unique_ptr<QThread> elsewhere(Deed deed)
{
    std::unique_ptr<QThread> thread(QThread::create(deed));
    thread->start();
    return thread;
}

bool open(Hosting &hosting, const QString &room)
{
    const QSignalSpy opened(&hosting, &Hosting::opened);
    hosting.open(room);
    return soon([&] { return opened.contains(QVariantList{room}); });
}

} // namespace

//! The server inside the program has a thread of its own. What the two threads say to each other is run here
//! while both are busy, also for ThreadSanitizer.
class HostingTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoOpensARoomIsItsHost();
    void talksWhileRoomsComeAndGo();
    void aFrozenWindowSilencesNobody();
    void endsWhilePeopleTalk();
    void endsAtOnce();
};

void HostingTest::whoOpensARoomIsItsHost()
{
    Hosting hosting;
    QVERIFY(open(hosting, u"hall"_s) && open(hosting, u"side"_s));
    const QString secret = hosting.ownerSecret(u"hall"_s);
    QVERIFY(secret.size() >= 32 && secret != hosting.ownerSecret(u"side"_s));
    RudeClient quick(hosting.port());
    const QJsonObject guest = quick.join(hall, {{u"host"_s, hosting.ownerSecret(u"side"_s)}});
    QCOMPARE(guest["courtesy"_L1]["host"_L1], guest["member"_L1]);
    RudeClient own(hosting.port());
    const QJsonObject host = own.join(hall, {{u"host"_s, secret}});
    QCOMPARE(host["courtesy"_L1]["host"_L1], host["member"_L1]);
    QVERIFY(host["member"_L1] != guest["member"_L1]);
    hosting.close(u"hall"_s);
    QVERIFY(hosting.ownerSecret(u"hall"_s).isEmpty());
}

void HostingTest::talksWhileRoomsComeAndGo()
{
    Hosting hosting;
    QVERIFY(open(hosting, u"hall"_s));
    QStringList said;
    QList<QStringList> each;
    const auto guests = elsewhere([&, port = hosting.port()] {
        const Crowd clients = crowd(port, 5);
        for (const auto &client : clients)
            client->join(hall);
        for (int i = 0; i < 30; ++i) {
            said += QString::number(i);
            clients[i % clients.size()]->push(hall, u"new_message"_s, message(said.constLast()));
            // This one may be open, or closed again, or never have been.
            clients[(i + 1) % clients.size()]->join(u"room:side-%1"_s.arg(i));
        }
        for (const auto &client : clients)
            each += heard(*client);
    });
    for (int i = 0; !guests->isFinished(); i = (i + 1) % 30) {
        const QString room = u"side-%1"_s.arg(i);
        hosting.open(room);
        QVERIFY(!hosting.waysTo(room).addresses().isEmpty());
        if (i % 3 > 0)
            hosting.close(room);
        QCoreApplication::processEvents();
    }
    QVERIFY(guests->wait());
    QCOMPARE(each, QList<QStringList>(5, said));
}

void HostingTest::aFrozenWindowSilencesNobody()
{
    Hosting hosting;
    QVERIFY(open(hosting, u"hall"_s));
    QStringList both;
    const auto guests = elsewhere([&both, port = hosting.port()] {
        RudeClient ann(port);
        RudeClient ben(port);
        ann.join(hall);
        ben.join(hall);
        ben.push(hall, u"new_message"_s, message(u"anyone?"_s));
        ann.push(hall, u"new_message"_s, message(u"here"_s));
        both = heard(ann) + heard(ben);
    });
    QVERIFY(guests->wait(20'000)); // this thread does nothing else
    QCOMPARE(both, QStringList({u"anyone?"_s, u"here"_s, u"anyone?"_s, u"here"_s}));
}

void HostingTest::endsWhilePeopleTalk()
{
    auto hosting = std::make_unique<Hosting>();
    QVERIFY(open(*hosting, u"hall"_s));
    const Crowd clients = crowd(hosting->port(), 5);
    for (const auto &client : clients)
        QVERIFY(!client->join(hall).isEmpty());
    for (int i = 0; i < 100; ++i)
        clients[i % clients.size()]->send({{}, {}, hall, u"new_message"_s, message(QString::number(i))});
    hosting->open(u"too-late"_s);
    hosting.reset();
    for (const auto &client : clients)
        QVERIFY(client->closeCode() != 0);
}

void HostingTest::endsAtOnce()
{
    for (int i = 0; i < 5; ++i) {
        Hosting hosting;
        hosting.open(u"hall"_s);
    }
    const Hosting neverOpened;
    QVERIFY(!neverOpened.running());
}

QTEST_GUILESS_MAIN(HostingTest)
#include "tst_hosting.moc"
