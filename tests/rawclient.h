#pragma once

#include "overtls.h"

#include <QByteArray>
#include <QTcpSocket>

#include <memory>

namespace Earshot {

//! A TCP client that speaks HTTP and WebSocket byte by byte, well or badly.
class RawClient
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                       Over over = Over::Tcp);

    QTcpSocket &tcp() { return *m_tcp; }
    void send(const QByteArray &bytes) { m_tcp->write(bytes); }

    //! Sends the bytes; what came until the server ended the connection.
    QByteArray ask(const QByteArray &bytes);
    //! The same, and one byte after the other behind it, so that it is never silent for long.
    QByteArray drip(const QByteArray &bytes);
    //! Sends the request of an upgrade; the status of the answer. After 101, frames follow.
    int upgrade(const QByteArray &extraHeaders = {});
    int upgradeBy(const QByteArray &request);

    //! One frame of RFC 6455, under a mask that changes nothing.
    void sendFrame(int opcode, const QByteArray &payload, bool final = true, bool masked = true);
    //! Waits for the next frame of the server's; its first byte stands in `head`.
    QByteArray readFrame(int *head = nullptr);
    //! The next one that is no ping: those come when the server likes, to a test on a slow machine also.
    QByteArray readMessage(int *head = nullptr);
    //! Waits for a close frame, over all others, and answers it; its code, 0 where the line ends without one.
    int closeCode();

    static QByteArray upgradeRequest(const QByteArray &host, const QByteArray &extraHeaders = {},
                                     const QByteArray &target = "/socket/websocket?vsn=2.0.0");

    bool isOver() const { return m_tcp->state() == QAbstractSocket::UnconnectedState; }
    //! Whether a whole frame waits to be read.
    bool hasFrame() const;

private:
    std::unique_ptr<QTcpSocket> m_tcp;
    QByteArray m_bytes;
};

//! The status of an HTTP answer, 0 where there is none.
int statusOf(const QByteArray &answer);

} // namespace Earshot
