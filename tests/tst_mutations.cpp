#include "checker.h"
#include "endpoint.h"
#include "mutator.h"
#include "rawclient.h"
#include "rudeclient.h"
#include "seeded.h"
#include "wire/codec.h"
#include "wire/wsframe.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 40;
const auto hall = u"room:hall"_s;

//! Somebody in the same room, who minds none of it.
class Bystander
{
public:
    Bystander(quint16 port, const QString &name)
        : m_client(port)
        , m_name(name)
    {
        const QJsonObject reply = m_client.join(hall, {{u"username"_s, name}});
        m_epoch = reply["epoch"_L1].toString();
        Observation joined = observation(u"joined"_s);
        joined.member = reply["member"_L1].toString();
        joined.seq = quint64(reply["seq"_L1].toInteger());
        m_seen.append(joined);
    }

    bool say(const QString &text)
    {
        Observation observed = observation(u"composed"_s);
        observed.id = textId(text);
        m_seen.append(observed);
        const QJsonObject answer = m_client.push(hall, u"new_message"_s, {{u"content"_s, text}});
        observed.event = u"ok"_s;
        observed.t = QDateTime::currentMSecsSinceEpoch();
        observed.seq = quint64(answer["response"_L1]["seq"_L1].toInteger());
        m_seen.append(observed);
        return answer["status"_L1] == u"ok"_s;
    }

    void listen()
    {
        const QList<QJsonArray> messages = only(u"new_message"_s, m_client.received());
        for (const QJsonArray &message : messages) {
            Observation observed = observation(u"shown"_s);
            observed.from = message[4]["username"_L1].toString();
            observed.seq = quint64(message[4]["seq"_L1].toInteger());
            // What strangers say they may say twice.
            const QString again = observed.from == "Ann"_L1 ? QString() : QString::number(observed.seq);
            observed.id = textId(message[4]["content"_L1].toString() + again);
            m_seen.append(observed);
        }
    }

    const QList<Observation> &seen() const { return m_seen; }

private:
    Observation observation(const QString &event) const
    {
        Observation observed;
        observed.t = QDateTime::currentMSecsSinceEpoch();
        observed.client = m_name;
        observed.event = event;
        observed.epoch = m_epoch;
        return observed;
    }

    RudeClient m_client;
    QString m_name;
    QString m_epoch;
    QList<Observation> m_seen;
};

// As a client writes it, with a mask that changes nothing.
QByteArray masked(const QByteArray &message, Opcode opcode)
{
    QByteArray frame = wsFrame(opcode, message);
    frame[1] = char(frame[1] | 0x80);
    return frame.insert(frame.size() - message.size(), 4, '\0');
}

// In kB; 0 where the system does not tell, or a sanitizer holds back what was freed.
qint64 residentKb()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) \
    && !defined(__clang__)
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4 : 0;
#else
    return 0;
#endif
}

} // namespace

//! A hundred thousand messages that are a little wrong: the server takes each for what it is, and the people
//! in the same room do not notice.
class MutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveOthersAlone();

private:
    int sendSome(RawClient &client, int most, int *expectedCode);
    void sendDamaged(RawClient &client);

    QRandomGenerator m_chance = seeded();
    Mutator m_mutator{m_chance};
};

// Sends messages until one has to end the line; how many.
int MutationsTest::sendSome(RawClient &client, int most, int *expectedCode)
{
    QByteArray bytes;
    int count = 0;
    while (count < most && *expectedCode == 0) {
        ++count;
        QByteArray message = m_mutator.oddFrame();
        if (m_chance.bounded(8) == 0)
            message = m_mutator.damaged(message);
        if (m_chance.bounded(50) == 0) {
            message = m_mutator.damaged("\0\1\1\11\7"
                                        "15room:halltyping"_ba);
            bytes += masked(message, Opcode::Binary);
            *expectedCode = decodeBinary(message) ? 0 : 1011;
            continue;
        }
        bytes += masked(message, Opcode::Text);
        *expectedCode = decode(message) ? 0 : message.isValidUtf8() ? 1011 : 1007;
    }
    client.send(bytes);
    return count;
}

// Here the WebSocket frames themselves are damaged: they may mean anything, and nothing can be expected.
void MutationsTest::sendDamaged(RawClient &client)
{
    QByteArray bytes;
    for (int i = 0; i < batch; ++i)
        bytes += masked(m_mutator.oddFrame(), Opcode::Text);
    client.send(m_mutator.damaged(bytes));
    client.tcp().disconnectFromHost();
    QVERIFY(soon([&] { return client.isOver(); }));
}

void MutationsTest::leaveOthersAlone()
{
    Limits limits;
    limits.messagesPerSecond = 0; // the pace is what protects from such a client: here it may do its worst
    limits.connectionsPerAddress = 0;
    limits.membersPerRoom = 50;
    limits.rooms = 200;
    Endpoint endpoint(limits);
    QVERIFY(endpoint.start(QHostAddress(QHostAddress::LocalHost), 0));
    Bystander ann(endpoint.port(), u"Ann"_s);
    Bystander ben(endpoint.port(), u"Ben"_s);
    const int all = qEnvironmentVariableIntValue("EARSHOT_MUTATIONS") > 0
                        ? qEnvironmentVariableIntValue("EARSHOT_MUTATIONS")
                        : 100'000;
    qint64 memory = 0;
    int connections = 0;
    for (int sent = 0; sent < all; ++connections) {
        RawClient client(endpoint.port());
        QCOMPARE(client.upgrade(), 101);
        if (m_chance.bounded(20) == 0) {
            sendDamaged(client);
            sent += batch;
        } else {
            int code = 0;
            sent += sendSome(client, batch, &code);
            if (code != 0)
                QCOMPARE(client.closeCode(), code);
        }
        if (connections % 20 == 0) {
            QVERIFY(ann.say(u"%1 sent"_s.arg(sent)));
            ann.listen();
            ben.listen();
        }
        if (memory == 0 && sent > all / 5)
            memory = residentKb();
    }
    QVERIFY(ann.say(u"still here"_s));
    ann.listen();
    ben.listen();
    QTRY_COMPARE(endpoint.socketCount(), 2);
    const QStringList wrong = violations(ann.seen() + ben.seen());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(ann.seen().size() > connections / 20);
    const qint64 grown = residentKb() - memory;
    qInfo("%d messages over %d connections; memory grew by %lld kB after the first fifth", all, connections,
          grown);
    QVERIFY2(grown < 32 * 1024, QByteArray::number(grown));
}

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
