#include "rawclient.h"

#include "rudeclient.h"
#include "wsbytes.h"

#include <QtEndian>
#include <QTimer>

namespace Earshot {

namespace {

// Server frames are not masked.
qsizetype headerSize(const QByteArray &bytes)
{
    const int length = bytes.size() < 2 ? 0 : uchar(bytes[1]) & 0x7f;
    return length == 127 ? 10 : length == 126 ? 4 : 2;
}

qsizetype payloadSize(const QByteArray &bytes)
{
    switch (headerSize(bytes)) {
    case 10: return qsizetype(qFromBigEndian<quint64>(bytes.constData() + 2));
    case 4: return qFromBigEndian<quint16>(bytes.constData() + 2);
    default: return uchar(bytes[1]) & 0x7f;
    }
}

} // namespace

RawClient::RawClient(quint16 port, const QHostAddress &address, Over over)
    : m_tcp(over == Over::Tls ? std::unique_ptr<QTcpSocket>(new QSslSocket) : std::make_unique<QTcpSocket>())
{
    QObject::connect(m_tcp.get(), &QTcpSocket::readyRead, m_tcp.get(),
                     [this] { m_bytes += m_tcp->readAll(); });
    m_tcp->connectToHost(address, port);
    soon([this] { return m_tcp->state() == QAbstractSocket::ConnectedState || isOver(); });
    if (over == Over::Tcp)
        return;
    auto *tls = static_cast<QSslSocket *>(m_tcp.get());
    tls->setSslConfiguration(trusting());
    tls->startClientEncryption();
    soon([this, tls] { return tls->isEncrypted() || isOver(); });
}

QByteArray RawClient::ask(const QByteArray &bytes)
{
    send(bytes);
    soon([this] { return isOver(); });
    return m_bytes;
}

QByteArray RawClient::drip(const QByteArray &bytes)
{
    QTimer drops;
    QObject::connect(&drops, &QTimer::timeout, m_tcp.get(), [this] { send("x"); });
    drops.start(50);
    return ask(bytes);
}

int RawClient::upgrade(const QByteArray &extraHeaders)
{
    return upgradeBy(upgradeRequest("127.0.0.1:" + QByteArray::number(m_tcp->peerPort()), extraHeaders));
}

int RawClient::upgradeBy(const QByteArray &request)
{
    send(request);
    soon([this] { return m_bytes.contains("\r\n\r\n") || isOver(); });
    const int status = statusOf(m_bytes);
    if (status == 101)
        History::ofThisTest().hasStrangers(); // what it sends and is sent is not looked at
    m_bytes.remove(0, m_bytes.indexOf("\r\n\r\n") + 4);
    return status;
}

void RawClient::sendFrame(int opcode, const QByteArray &payload, bool final, bool masked)
{
    send(wsBytes(opcode, payload, {.final = final, .mask = QByteArray(masked ? 4 : 0, '\0')}));
}

bool RawClient::hasFrame() const
{
    return m_bytes.size() >= headerSize(m_bytes)
           && m_bytes.size() >= headerSize(m_bytes) + payloadSize(m_bytes);
}

QByteArray RawClient::readFrame(int *head)
{
    soon([this] { return hasFrame() || isOver(); });
    if (!hasFrame())
        return {};
    if (head)
        *head = uchar(m_bytes[0]);
    const QByteArray payload = m_bytes.mid(headerSize(m_bytes), payloadSize(m_bytes));
    m_bytes.remove(0, headerSize(m_bytes) + payload.size());
    return payload;
}

QByteArray RawClient::readMessage(int *head)
{
    constexpr int ping = 0x89;
    int first = 0;
    QByteArray payload;
    do {
        first = 0;
        payload = readFrame(&first);
    } while (first == ping);
    if (head)
        *head = first;
    return payload;
}

int RawClient::closeCode()
{
    int head = 0;
    QByteArray payload;
    do {
        head = 0;
        payload = readFrame(&head);
    } while (head != 0 && head != 0x88);
    if (head != 0)
        sendFrame(8, payload.left(2));
    return payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData());
}

QByteArray RawClient::upgradeRequest(const QByteArray &host, const QByteArray &extraHeaders,
                                     const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host
           + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
           + extraHeaders + "\r\n";
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace Earshot
