#include "endpoint.h"

#include "link.h"
#include "log.h"
#include "socket.h"

using namespace std::chrono_literals;

namespace Earshot {

namespace {

// Elsewhere than on Linux one can listen everywhere beside a program that listens on the loopback address
// alone, and then this machine's own guest reaches that one.
bool isFreeLocally(quint16 port)
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, port);
}

} // namespace

Endpoint::Endpoint(const Limits &limits, const QUrl &publicUrl, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_rooms(std::make_unique<Rooms>(limits, m_topics))
{
    m_gate = std::make_unique<Gate>(
        Gate::Options{limits, publicUrl, [this](const QString &room) { return m_rooms->isOpen(room); }});
    connect(m_gate.get(), &Gate::linkReady, this, &Endpoint::welcome);
    connect(&m_idleSweep, &QTimer::timeout, this, &Endpoint::closeIdle);
    m_idleSweep.start(5s);
}

Endpoint::~Endpoint()
{
    for (Socket *socket : std::exchange(m_sockets, {}))
        delete socket;
}

bool Endpoint::start(const QHostAddress &address, quint16 port)
{
    return m_gate->listen(address, port);
}

bool Endpoint::startAnywhere()
{
    for (quint16 port = standardPort; port <= lastStandardPort; ++port) {
        if (isFreeLocally(port) && start(QHostAddress::Any, port))
            return true;
    }
    return start(QHostAddress::Any, 0);
}

void Endpoint::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    qCInfo(earshotLog, "Stopping with %d clients.", socketCount());
    m_gate->close();
    const auto sockets = m_sockets;
    // All at once: nobody is told one by one that the others left.
    for (Socket *socket : sockets)
        socket->sendNoMore();
    for (Socket *socket : sockets)
        socket->close(CloseCode::ServiceRestart);
    QTimer::singleShot(m_sockets.empty() ? 0s : 2s, this, &Endpoint::finish);
}

void Endpoint::finish()
{
    if (!std::exchange(m_stopped, true))
        Q_EMIT stopped();
}

void Endpoint::welcome()
{
    while (std::unique_ptr<Link> link = m_gate->nextLink()) {
        auto *socket = new Socket(std::move(link), m_limits, *m_rooms, m_topics);
        m_sockets.insert(socket);
        qCDebug(earshotLog, "A client came: %d now.", socketCount());
        connect(socket, &Socket::gone, this, [this, socket] { drop(socket); });
        if (m_stopping) // it was shaking hands
            socket->close(CloseCode::ServiceRestart);
    }
}

void Endpoint::drop(Socket *socket)
{
    m_sockets.erase(socket);
    socket->deleteLater();
    qCDebug(earshotLog, "A client went: %d now.", socketCount());
    if (m_sockets.empty())
        Q_EMIT deserted();
    if (m_stopping && m_sockets.empty())
        QMetaObject::invokeMethod(this, &Endpoint::finish, Qt::QueuedConnection);
}

void Endpoint::closeIdle()
{
    const auto sockets = m_sockets;
    for (Socket *socket : sockets) {
        if (socket->silence() > idleMs)
            socket->close(CloseCode::GoingAway);
    }
}

} // namespace Earshot
