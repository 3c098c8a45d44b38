#include "endpoint.h"
#include "rawclient.h"
#include "rudeclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"room:a"_s;
constexpr auto here = QHostAddress::LocalHost;

//! The start of a handshake that is never gone on with.
QByteArray halfHello()
{
    return QByteArray::fromHex("160301020001") + "abc";
}

} // namespace

//! Who shakes hands in TLS has no more time and room at the door than anybody, and takes none of others.
class TlsLimitsTest : public JudgedTest
{
    Q_OBJECT

private Q_SLOTS:
    void theHandshakeHasADeadline();
    void aDripDoesNotHelp();
    void theOldestOfTheSlowOnesGoes();
    void connectionsPerAddress();
    void failuresDisturbNobody();

private:
    void restart(const Limits &limits);
    quint16 port() const { return m_endpoint->port(); }

    std::unique_ptr<Endpoint> m_endpoint;
};

void TlsLimitsTest::restart(const Limits &limits)
{
    m_endpoint = std::make_unique<Endpoint>(limits);
    m_endpoint->secure(std::get<HostCertificate>(HostCertificate::made()));
    QVERIFY(m_endpoint->start(here, 0));
}

void TlsLimitsTest::theHandshakeHasADeadline()
{
    Limits limits;
    limits.handshakeSeconds = 1;
    restart(limits);
    RawClient half(port());
    RawClient silent(port(), here, Over::Tls);
    RawClient done(port(), here, Over::Tls);
    half.send(halfHello());
    QCOMPARE(done.upgrade(), 101);
    QCOMPARE(half.ask({}), QByteArray());
    QCOMPARE(silent.ask({}), QByteArray());
    done.sendFrame(1, R"([null,"1","phoenix","heartbeat",{}])");
    QVERIFY(done.readMessage().contains("ok"));
}

void TlsLimitsTest::aDripDoesNotHelp()
{
    Limits limits;
    limits.handshakeSeconds = 1;
    restart(limits);
    RawClient client(port());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(client.drip(halfHello()), QByteArray());
    QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()));
}

void TlsLimitsTest::theOldestOfTheSlowOnesGoes()
{
    Limits limits;
    limits.halfOpenPerAddress = 3;
    restart(limits);
    std::deque<RawClient> slow;
    for (int i = 0; i < 10; ++i)
        slow.emplace_back(port()).send(halfHello());
    QCOMPARE(RawClient(port(), here, Over::Tls).upgrade(), 101);
    const auto isOpen = [](RawClient &client) {
        return client.tcp().state() == QAbstractSocket::ConnectedState;
    };
    QVERIFY(soon([&] { return std::count_if(slow.begin(), slow.end(), isOpen) == 3; }));
}

void TlsLimitsTest::connectionsPerAddress()
{
    Limits limits;
    limits.connectionsPerAddress = 1;
    restart(limits);
    RawClient one(port(), here, Over::Tls);
    QCOMPARE(one.upgrade(), 101);
    QCOMPARE(RawClient(port(), here, Over::Tls).upgrade(), 503);
}

// As in CVE-2020-13962, where one handshake that failed ended the lines of others.
void TlsLimitsTest::failuresDisturbNobody()
{
    restart({});
    std::deque<RudeClient> live;
    for (int i = 0; i < 50; ++i) {
        QVERIFY(live.emplace_back(port(), u"vsn=2.0.0"_s, Over::Tls).isOpen());
        live.back().join(room);
    }
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 1000; ++i) {
        RawClient failing(port());
        failing.send(i % 2 == 0 ? halfHello() : "\x16 no handshake\r\n\r\n"_ba);
        failing.tcp().flush();
        i % 3 == 0 ? failing.tcp().abort() : failing.tcp().disconnectFromHost();
        if (i % 20 == 0) {
            RudeClient &speaker = live[std::size_t(i / 20)];
            QCOMPARE(speaker.push(room, u"new_message"_s, saying(u"still here"_s))["status"_L1].toString(),
                     u"ok"_s);
        }
    }
    qInfo("1000 failing handshakes, 50 said: %lld ms", clock.elapsed());
    QCOMPARE(m_endpoint->socketCount(), 50);
    for (RudeClient &each : live)
        QCOMPARE(only(u"new_message"_s, each.received()).size(), 50);
}

QTEST_GUILESS_MAIN(TlsLimitsTest)
#include "tst_tls_limits.moc"
