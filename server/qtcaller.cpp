#include "qtcaller.h"

#include "bareline.h"
#include "qtlink.h"
#include "sealed.h"

#include <QTcpSocket>

namespace Earshot {

QtCaller *QtCaller::over(qintptr descriptor, QObject *parent)
{
    auto *caller = new QtCaller(parent);
    if (!caller->m_tcp->setSocketDescriptor(descriptor)) {
        delete caller;
        closeBare(descriptor);
        return nullptr;
    }
    caller->m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    makeBare(*caller->m_tcp);
    return caller;
}

QtCaller::QtCaller(QObject *parent)
    : Caller(parent)
    , m_tcp(new QTcpSocket(this))
{
    connect(m_tcp, &QTcpSocket::readyRead, this, [this] { arrived(); });
    connect(m_tcp, &QTcpSocket::bytesWritten, this, [this] { writable(); });
    connect(m_tcp, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

QHostAddress QtCaller::peer() const
{
    return m_tcp->peerAddress();
}

qint64 QtCaller::receive(char *to, qint64 most)
{
    return receiveBare(*m_tcp, to, most);
}

qint64 QtCaller::transmit(QByteArrayView bytes)
{
    return isDrained() ? sendBare(*m_tcp, bytes.data(), bytes.size()) : 0;
}

bool QtCaller::isDrained() const
{
    return m_tcp->bytesToWrite() == 0;
}

void QtCaller::endSending()
{
    Earshot::endSending(*m_tcp);
}

void QtCaller::abort()
{
    m_tcp->abort();
}

std::unique_ptr<Link> QtCaller::handOver(const Link::Options &options, std::unique_ptr<TlsStream> tls)
{
    m_tcp->disconnect(this);
    m_tcp->setParent(nullptr);
    if (tls)
        return std::make_unique<Sealed<QtLink>>(std::move(tls), m_tcp, options);
    return std::make_unique<QtLink>(m_tcp, options);
}

} // namespace Earshot
