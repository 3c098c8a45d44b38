#pragma once

#include "wire/closecodes.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QTcpSocket;
class QWebSocket;

namespace Earshot {

//! The line to one client: whole text messages come in, framed bytes go out.
class Link : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Queues bytes that are whole WebSocket frames; they leave with whatever else waits, once per turn of
    //! the loop.
    virtual void send(const QByteArray &frames) = 0;
    //! Bytes that wait because the client does not read.
    virtual qint64 pending() const = 0;
    //! Offers to the system what waits, now.
    virtual void flush() = 0;
    //! Sends a close frame and ends; cuts the line where the client does not answer.
    virtual void close(CloseCode code, const QString &reason) = 0;

Q_SIGNALS:
    void received(const QByteArray &text);
    //! Anything came in: also pings, and parts of messages.
    void heard();
    //! The line is gone. Nothing follows. Never from within a call of send(), flush() or close().
    void closed();
};

//! A link over QWebSocket. What goes out is written past it, to its TCP socket, because it would encode each
//! text anew for each client. That is safe in one thread: QWebSocket writes every frame of its own in one
//! piece.
class QtLink : public Link
{
    Q_OBJECT

public:
    //! Takes both. `tcp` is the one that `webSocket` speaks through.
    QtLink(QWebSocket *webSocket, QTcpSocket *tcp, qint64 messageBytes, QObject *parent = nullptr);
    ~QtLink() override;

    void send(const QByteArray &frames) override;
    qint64 pending() const override;
    void flush() override;
    void close(CloseCode code, const QString &reason) override;

private:
    QWebSocket *m_webSocket;
    QPointer<QTcpSocket> m_tcp;
    bool m_closing = false;
};

} // namespace Earshot
