#include "connection.h"

#include "wire/codec.h"

#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int addressCheckMs = 5 * 1000;

} // namespace

Connection::Connection(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_heartbeat.setInterval(heartbeatMs);
    m_addressCheck.setInterval(addressCheckMs);
    m_countdown.setInterval(1000);
    connect(&m_race, &Race::opened, this, &Connection::take);
    connect(&m_race, &Race::failed, this, &Connection::wait);
    connect(&m_deadline, &QTimer::timeout, this, [this] { reconnect(u"no-answer"_s); });
    connect(&m_heartbeat, &QTimer::timeout, this, &Connection::beat);
    connect(&m_addressCheck, &QTimer::timeout, this, &Connection::checkAddress);
    connect(&m_retry, &QTimer::timeout, this, &Connection::connectNow);
    connect(&m_countdown, &QTimer::timeout, this, &Connection::tick);
}

Connection::~Connection()
{
    drop();
}

void Connection::open(const QList<QUrl> &urls)
{
    m_urls = urls;
    m_backoff.reset();
    connectNow();
}

void Connection::close()
{
    m_state = State::Closed;
    m_race.cancel();
    m_deadline.stop();
    m_heartbeat.stop();
    m_addressCheck.stop();
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
    m_race.start(m_urls);
    Q_EMIT retryInChanged();
}

void Connection::take(QWebSocket *line, int way)
{
    m_webSocket = line;
    m_webSocket->setParent(this);
    m_way = way;
    // Queued: the web socket is dropped in answer to its own signals.
    connect(m_webSocket, &QWebSocket::stateChanged, this, &Connection::onStateChanged, Qt::QueuedConnection);
    connect(m_webSocket, &QWebSocket::textMessageReceived, this, &Connection::receive);
    m_state = State::Open;
    m_heartbeat.start();
    m_addresses = QNetworkInterface::allAddresses();
    m_addressCheck.start();
    Q_EMIT opened();
}

void Connection::settle()
{
    m_backoff.reset();
    m_race.cancel();
    m_urls.move(m_way, 0);
    m_way = 0;
    m_isSettled = true;
}

bool Connection::passOver(const QString &problem)
{
    if (m_state != State::Open || !m_race.hasMore())
        return false;
    drop();
    m_state = State::Connecting;
    m_race.goOn(problem);
    return true;
}

void Connection::onStateChanged()
{
    if (m_webSocket && m_webSocket->state() == QAbstractSocket::UnconnectedState)
        reconnect(problemOf(*m_webSocket, false));
}

void Connection::reconnect(const QString &problem)
{
    const bool isUp = m_state == State::Connecting || m_state == State::Open;
    if (isUp && !passOver(problem))
        wait(problem);
}

void Connection::wait(const QString &problem)
{
    drop();
    m_race.cancel();
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

// The address that this line speaks from was exchanged for another one: no answer can reach it any more.
// Where it is only gone, it may come back, and the line with it.
void Connection::checkAddress()
{
    const QList<QHostAddress> now = QNetworkInterface::allAddresses();
    const QHostAddress own = m_webSocket->localAddress();
    const auto isNew = [this](const QHostAddress &address) { return !m_addresses.contains(address); };
    if (m_addresses.contains(own) && !now.contains(own) && std::any_of(now.begin(), now.end(), isNew))
        reconnect(u"unreachable"_s);
}

void Connection::drop()
{
    m_deadline.stop();
    m_heartbeat.stop();
    m_addressCheck.stop();
    m_heartbeatRef.clear();
    if (!m_webSocket)
        return;
    QWebSocket *webSocket = std::exchange(m_webSocket, nullptr);
    webSocket->disconnect(this);
    webSocket->abort();
    webSocket->deleteLater();
}

void Connection::receive(const QString &text)
{
    const std::optional<Frame> frame = decode(text.toUtf8());
    if (!frame)
        return reconnect(u"not-earshot"_s);
    if (!m_heartbeatRef.isEmpty() && frame->topic == "phoenix"_L1 && frame->ref == Ref(m_heartbeatRef)) {
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
