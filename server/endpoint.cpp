#include "endpoint.h"

#include "link.h"
#include "socket.h"

using namespace std::chrono_literals;

namespace Earshot {

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
        if (start(QHostAddress::Any, port))
            return true;
    }
    return start(QHostAddress::Any, 0);
}

void Endpoint::stop()
{
    m_stopping = true;
    m_gate->close();
    const auto sockets = m_sockets;
    for (Socket *socket : sockets)
        socket->close(CloseCode::ServiceRestart);
    if (m_sockets.empty())
        QMetaObject::invokeMethod(this, &Endpoint::stopped, Qt::QueuedConnection);
    else
        QTimer::singleShot(2s, this, &Endpoint::stopped);
}

void Endpoint::welcome()
{
    while (std::unique_ptr<Link> link = m_gate->nextLink()) {
        auto *socket = new Socket(std::move(link), m_limits, *m_rooms, m_topics);
        m_sockets.insert(socket);
        connect(socket, &Socket::gone, this, [this, socket] { drop(socket); });
    }
}

void Endpoint::drop(Socket *socket)
{
    m_sockets.erase(socket);
    socket->deleteLater();
    if (m_stopping && m_sockets.empty())
        Q_EMIT stopped();
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
