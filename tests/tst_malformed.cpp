#include "endpoint.h"
#include "malformed_rows.h"
#include "rawclient.h"
#include "wire/codec.h"

#include <QtEndian>
#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

//! A client of either version that is in room:a.
class Insider
{
public:
    Insider(quint16 port, int vsn)
        : m_client(port)
        , m_vsn(vsn)
    {
        const QByteArray version = vsn == 1 ? "1.0.0" : "2.0.0";
        m_client.upgradeBy(RawClient::upgradeRequest("127.0.0.1", {}, "/socket/websocket?vsn=" + version));
        say(u"room:a"_s, u"phx_join"_s, u"1"_s);
        answers();
    }

    void send(Malformed::Row::Kind kind, const QByteArray &bytes)
    {
        m_client.sendFrame(kind == Malformed::Row::Binary ? 2 : 1, bytes);
    }

    //! What came, in short, or the code the line was closed with.
    QByteArray answers()
    {
        const QString sync = u"sync"_s;
        say(u"phoenix"_s, u"heartbeat"_s, sync);
        QByteArrayList answers;
        for (;;) {
            int head = 0;
            const QByteArray payload = m_client.readMessage(&head);
            if (head == 0x88)
                return QByteArray::number(qFromBigEndian<quint16>(payload.constData()));
            const auto frame = decode(payload, Vsn(m_vsn));
            if (!frame)
                return head == 0 ? "cut" : "no frame: " + payload;
            if (frame->ref.text() == sync)
                return answers.join(" | ");
            if (!frame->event.startsWith("presence_"_L1))
                answers += inShort(*frame);
        }
    }

private:
    static QByteArray inShort(const Frame &frame)
    {
        const QJsonObject payload = frame.payload.object();
        const bool isReply = frame.event == "phx_reply"_L1;
        const QString what = isReply ? payload["status"_L1].toString() : frame.event;
        const QJsonObject said = isReply ? payload["response"_L1].toObject() : payload;
        const QString detail = said["reason"_L1].toString() + said["content"_L1].toString();
        // As it was sent, without event and payload.
        const QByteArray head =
            encode(Frame{frame.joinRef, frame.ref, frame.topic, {}, QJsonValue(), {}, frame.strangeTopic});
        return head.chopped(qstrlen(R"(,"",null])")) + "] " + what.toUtf8()
               + (detail.isEmpty() ? QByteArray() : ' ' + detail.toUtf8());
    }

    void say(const QString &topic, const QString &event, const QString &ref)
    {
        m_client.sendFrame(1, encode(Frame{m_vsn == 1 || topic == "phoenix"_L1 ? Ref() : Ref(ref), ref, topic,
                                           event, QJsonObject()},
                                     Vsn(m_vsn)));
    }

    RawClient m_client;
    int m_vsn;
};

} // namespace

//! What comes of each message that is wrong, odd or at an edge; and that it harms nobody else.
class MalformedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void frame_data();
    void frame();
    void enough();
    void cleanupTestCase();

private:
    std::unique_ptr<Endpoint> m_endpoint;
    std::unique_ptr<Insider> m_bystander;
};

void MalformedTest::initTestCase()
{
    m_endpoint = std::make_unique<Endpoint>(Limits());
    QVERIFY(m_endpoint->start(QHostAddress(QHostAddress::LocalHost), 0));
    m_bystander = std::make_unique<Insider>(m_endpoint->port(), 2);
}

void MalformedTest::frame_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("vsn");
    QTest::addColumn<QByteArray>("expected");
    const QList<Malformed::Row> rows = Malformed::all();
    int number = 0;
    for (const Malformed::Row &row : rows)
        QTest::addRow("%03d %s", ++number, row.name.toPercentEncoding(" \"'()<>[]{},:;=|*/+\\").constData())
            << row.sent << int(row.kind) << row.vsn << row.expected;
}

void MalformedTest::frame()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const int, kind);
    QFETCH(const int, vsn);
    QFETCH(const QByteArray, expected);
    Insider client(m_endpoint->port(), vsn);
    client.send(Malformed::Row::Kind(kind), sent);
    QCOMPARE(client.answers(), expected);
}

void MalformedTest::enough()
{
    QVERIFY(Malformed::all().size() >= 200);
}

void MalformedTest::cleanupTestCase()
{
    const QByteArray heard = m_bystander->answers(); // it is still there, and was told what was said
    QVERIFY2(heard.contains("new_message first"), heard);
    m_bystander.reset();
    QTRY_COMPARE(m_endpoint->socketCount(), 0);
}

QTEST_GUILESS_MAIN(MalformedTest)
#include "tst_malformed.moc"
