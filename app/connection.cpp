#include "connection.h"

#include "wire/codec.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// A room's whole presence at its limits is a few hundred KiB; a server that sends more than this is no room.
constexpr quint64 messageBytes = 8 * 1024 * 1024;

} // namespace

Connection::Connection(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_heartbeat.setInterval(heartbeatMs);
    m_countdown.setInterval(1000);
    connect(&m_deadline, &QTimer::timeout, this, [this] { reconnect(u"no-answer"_s); });
    connect(&m_heartbeat, &QTimer::timeout, this, &Connection::beat);
    connect(&m_retry, &QTimer::timeout, this, &Connection::connectNow);
    connect(&m_countdown, &QTimer::timeout, this, &Connection::tick);
}

Connection::~Connection()
{
    drop();
}

void Connection::open(const QUrl &url)
{
    m_url = url;
    m_backoff.reset();
    connectNow();
}

void Connection::close()
{
    m_state = State::Closed;
    m_deadline.stop();
    m_heartbeat.stop();
    m_retry.stop();
    m_countdown.stop();
    if (!m_webSocket)
        return;
    QWebSocket *webSocket = std::exchange(m_webSocket, nullptr);
    webSocket->disconnect(this);
    // On its own from here: what was pushed leaves first, and a server that does not answer is cut off.
    webSocket->setParent(nullptr);
    connect(webSocket, &QWebSocket::disconnected, webSocket, &QObject::deleteLater);
    QTimer::singleShot(2000, webSocket, &QObject::deleteLater);
    if (webSocket->state() == QAbstractSocket::ConnectedState)
        webSocket->close(QWebSocketProtocol::CloseCodeGoingAway);
    else
        webSocket->abort();
}

void Connection::retryNow()
{
    if (m_state == State::Waiting)
        connectNow();
}

int Connection::retryIn() const
{
    return m_state == State::Waiting ? (std::max(0, m_retry.remainingTime()) + 999) / 1000 : -1;
}

void Connection::connectNow()
{
    drop();
    m_retry.stop();
    m_countdown.stop();
    m_state = State::Connecting;
    m_webSocket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_webSocket->setProxy(QNetworkProxy::NoProxy); // the room is next door
    m_webSocket->setMaxAllowedIncomingFrameSize(messageBytes);
    m_webSocket->setMaxAllowedIncomingMessageSize(messageBytes);
    // Queued: the web socket is dropped in answer to its own signals.
    connect(m_webSocket, &QWebSocket::stateChanged, this, &Connection::onStateChanged, Qt::QueuedConnection);
    // A server that answers the handshake with a page leaves the state as it is.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_webSocket, &QWebSocket::errorOccurred, this, &Connection::onFailed, Qt::QueuedConnection);
#else
    connect(m_webSocket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &Connection::onFailed, Qt::QueuedConnection);
#endif
    connect(m_webSocket, &QWebSocket::connected, this, &Connection::onOpened);
    connect(m_webSocket, &QWebSocket::textMessageReceived, this, &Connection::receive);
    m_deadline.start(answerMs);
    m_webSocket->open(m_url);
    Q_EMIT retryInChanged();
}

void Connection::onOpened()
{
    m_state = State::Open;
    m_deadline.stop();
    m_heartbeat.start();
    Q_EMIT opened();
}

void Connection::onStateChanged()
{
    if (m_webSocket && m_webSocket->state() == QAbstractSocket::UnconnectedState)
        wait(problem());
}

void Connection::onFailed()
{
    if (m_webSocket && m_state == State::Connecting)
        wait(problem());
}

void Connection::reconnect(const QString &problem)
{
    if (m_state == State::Connecting || m_state == State::Open)
        wait(problem);
}

void Connection::wait(const QString &problem)
{
    drop();
    m_state = State::Waiting;
    m_addresses = QNetworkInterface::allAddresses();
    m_retry.start(m_backoff.next(QRandomGenerator::global()->generateDouble()));
    m_countdown.start();
    Q_EMIT lost(problem);
    Q_EMIT retryInChanged();
}

void Connection::tick()
{
    // Another address is another network: no need to wait any longer. Works without any service of the
    // desktop.
    if (m_state == State::Waiting && QNetworkInterface::allAddresses() != m_addresses)
        return connectNow();
    Q_EMIT retryInChanged();
}

void Connection::drop()
{
    m_deadline.stop();
    m_heartbeat.stop();
    m_heartbeatRef.clear();
    if (!m_webSocket)
        return;
    QWebSocket *webSocket = std::exchange(m_webSocket, nullptr);
    webSocket->disconnect(this);
    webSocket->abort();
    webSocket->deleteLater();
}

QString Connection::problem() const
{
    switch (m_webSocket->error()) {
    case QAbstractSocket::ConnectionRefusedError: return u"refused"_s;
    case QAbstractSocket::HostNotFoundError: return u"host-not-found"_s;
    case QAbstractSocket::SocketTimeoutError: return u"no-answer"_s;
    case QAbstractSocket::UnknownSocketError: // nothing wrong with TCP, only with the handshake
    case QAbstractSocket::RemoteHostClosedError:
        return m_state == State::Connecting ? u"not-earshot"_s : u"unreachable"_s;
    default: return u"unreachable"_s;
    }
}

void Connection::receive(const QString &text)
{
    const std::optional<Frame> frame = decode(text.toUtf8());
    if (!frame)
        return reconnect(u"not-earshot"_s);
    if (!m_heartbeatRef.isEmpty() && frame->topic == "phoenix"_L1 && frame->ref == m_heartbeatRef) {
        m_heartbeatRef.clear();
        m_deadline.stop();
        return;
    }
    Q_EMIT received(*frame);
}

void Connection::beat()
{
    if (!m_heartbeatRef.isEmpty())
        return;
    m_heartbeatRef = nextRef();
    send({{}, m_heartbeatRef, u"phoenix"_s, u"heartbeat"_s, QJsonObject()});
    m_deadline.start(answerMs);
}

QString Connection::push(const QString &topic, const QString &event, const QJsonObject &payload,
                         const QString &joinRef)
{
    if (m_state != State::Open)
        return {};
    const QString ref = nextRef();
    send({joinRef, ref, topic, event, payload});
    return ref;
}

QString Connection::join(const QString &topic, const QJsonObject &payload)
{
    if (m_state != State::Open)
        return {};
    const QString ref = nextRef();
    send({ref, ref, topic, u"phx_join"_s, payload});
    return ref;
}

void Connection::send(const Frame &frame)
{
    m_webSocket->sendTextMessage(QString::fromUtf8(encode(frame)));
}

} // namespace Earshot
