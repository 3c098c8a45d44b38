#include "qtlink.h"

#include "bareline.h"

#include <QTcpSocket>

namespace Earshot {

QtLink::QtLink(QTcpSocket *tcp, const Options &options)
    : Link(options)
    , m_tcp(tcp)
{
    m_tcp->setParent(this);
    connect(m_tcp, &QTcpSocket::readyRead, this, [this] { arrived(); });
    connect(m_tcp, &QTcpSocket::bytesWritten, this, [this] { writable(); });
    connect(
        m_tcp, &QTcpSocket::disconnected, this, [this] { cut(); }, Qt::QueuedConnection);
    // What is there already, and an end that nobody told meanwhile.
    QMetaObject::invokeMethod(
        this, [this] { arrived(); }, Qt::QueuedConnection);
}

QHostAddress QtLink::peer() const
{
    return m_tcp->peerAddress();
}

qint64 QtLink::pending() const
{
    return Link::pending() + m_tcp->bytesToWrite();
}

qint64 QtLink::receive(char *to, qint64 most)
{
    return receiveBare(*m_tcp, to, most);
}

qint64 QtLink::transmit(const QByteArrayView *pieces, int)
{
    if (m_tcp->bytesToWrite() > 0)
        return 0;
    const qint64 sent = sendBare(*m_tcp, pieces->data(), pieces->size());
    if (sent < 0)
        QMetaObject::invokeMethod(
            this, [this] { cut(); }, Qt::QueuedConnection);
    return sent;
}

bool QtLink::isDrained() const
{
    return m_tcp->bytesToWrite() == 0;
}

void QtLink::endSending()
{
    Earshot::endSending(*m_tcp);
}

void QtLink::abort()
{
    m_tcp->abort();
}

} // namespace Earshot
