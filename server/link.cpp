#include "link.h"

#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

using namespace std::chrono_literals;

namespace Earshot {

QtLink::QtLink(QWebSocket *webSocket, QTcpSocket *tcp, qint64 messageBytes, QObject *parent)
    : Link(parent)
    , m_webSocket(webSocket)
    , m_tcp(tcp)
{
    m_webSocket->setParent(this);
    if (messageBytes > 0) {
        m_webSocket->setMaxAllowedIncomingFrameSize(quint64(messageBytes));
        m_webSocket->setMaxAllowedIncomingMessageSize(quint64(messageBytes));
    }
    connect(m_webSocket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { Q_EMIT received(text.toUtf8()); });
    // Binary frames of Channels V2 are not spoken here yet; Phoenix closes with 1011 on one it cannot read.
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this,
            [this] { close(CloseCode::BadFrame, {}); });
    connect(m_webSocket, &QWebSocket::disconnected, this, &Link::closed, Qt::QueuedConnection);
    connect(m_tcp, &QTcpSocket::readyRead, this, &Link::heard);
}

QtLink::~QtLink()
{
    // A QWebSocket that dies with bytes unsent leaks its TCP socket (6.4): end it by hand.
    m_webSocket->disconnect(this);
    m_webSocket->abort();
    delete m_webSocket;
    if (m_tcp)
        m_tcp->deleteLater();
}

void QtLink::send(const QByteArray &frames)
{
    if (!m_closing && m_tcp && m_tcp->isOpen())
        m_tcp->write(frames);
}

qint64 QtLink::pending() const
{
    return m_tcp ? m_tcp->bytesToWrite() : 0;
}

void QtLink::flush()
{
    if (m_tcp)
        m_tcp->flush();
}

void QtLink::close(CloseCode code, const QString &reason)
{
    if (m_closing)
        return;
    m_closing = true;
    QTimer::singleShot(2s, m_webSocket, &QWebSocket::abort);
    m_webSocket->close(QWebSocketProtocol::CloseCode(int(code)), reason);
}

} // namespace Earshot
