#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace Earshot {

//! A TCP client that speaks HTTP and WebSocket byte by byte, well or badly.
class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

    QTcpSocket &tcp() { return m_tcp; }
    void send(const QByteArray &bytes) { m_tcp.write(bytes); }

    //! Sends the bytes; what came until the server ended the connection.
    QByteArray ask(const QByteArray &bytes);
    //! Sends the request of an upgrade; the status of the answer. After 101, frames follow.
    int upgrade(const QByteArray &extraHeaders = {});

    //! One frame of RFC 6455; payloads under 126 bytes.
    void sendFrame(int opcode, const QByteArray &payload, bool final = true, bool masked = true);
    //! Waits for the next frame of the server's; its first byte stands in `head`.
    QByteArray readFrame(int *head = nullptr);
    //! Waits for a close frame, over all others; its code, 0 where the line ends without one.
    int closeCode();

    static QByteArray upgradeRequest(const QByteArray &host, const QByteArray &extraHeaders = {},
                                     const QByteArray &target = "/socket/websocket?vsn=2.0.0");

private:
    bool isOver() const { return m_tcp.state() == QAbstractSocket::UnconnectedState; }
    bool hasFrame() const;

    QTcpSocket m_tcp;
    QByteArray m_bytes;
};

//! The status of an HTTP answer, 0 where there is none.
int statusOf(const QByteArray &answer);

} // namespace Earshot
