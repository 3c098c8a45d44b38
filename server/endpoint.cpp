#include "endpoint.h"

#include "log.h"
#include "memory.h"
#include "socket.h"

#include <utility>

using namespace std::chrono_literals;

namespace Earshot {

namespace {

constexpr int movedAtLeast = 100; // before giving back what that took is worth the while

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
    , m_server{m_limits, m_channels, m_topics, [this](Socket *socket) { drop(socket); }}
{
    m_channels.add(*m_rooms);
    m_gate = std::make_unique<Gate>(
        Gate::Options{limits,
                      {publicUrl, [this](const QString &room) { return m_rooms->isOpen(room); },
                       [this] { return m_rooms->admitsAll(); },
                       [this](const QString &room) { return m_rooms->statusOf(room); }}});
    connect(m_gate.get(), &Gate::arrived, this, &Endpoint::welcome);
    connect(&m_sweep, &QTimer::timeout, this, &Endpoint::sweep);
    m_sweep.start(Pulse::sweepMs);
    m_sweptAt.start();
}

Endpoint::~Endpoint()
{
    m_dropped.clear();
    m_sockets.clear();
}

bool Endpoint::start(const QHostAddress &address, quint16 port)
{
    const bool listens = m_gate->listen(address, port);
    if (listens)
        logEvent(QtInfoMsg, "started", {{"port", m_gate->serverPort()}});
    return listens;
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
    logEvent(QtInfoMsg, "stopping", {{"clients", socketCount()}});
    m_gate->close();
    m_topics.turn().end(); // what was accepted is given to everyone
    // All at once: nobody is told one by one that the others left.
    for (const auto &[socket, client] : m_sockets)
        socket->sendNoMore();
    for (const auto &[socket, client] : m_sockets)
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
    while (auto arrival = m_gate->nextArrival()) {
        auto owned = std::make_unique<Socket>(std::move(arrival->link), m_server);
        Socket *socket = owned.get();
        m_sockets.emplace(socket, Client{std::move(owned), ++m_came});
        ++m_moved;
        if (earshotLog().isDebugEnabled())
            logEvent(QtDebugMsg, "client-came", socket->peer(),
                     {{"client", m_came},
                      {"clients", socketCount()},
                      {"link", QString::fromLatin1(socket->link().form())}});
        if (m_stopping) // it was shaking hands
            socket->close(CloseCode::ServiceRestart);
        socket->begin(arrival->first);
    }
}

void Endpoint::drop(Socket *socket)
{
    const auto client = m_sockets.extract(socket);
    logEvent(QtDebugMsg, "client-went",
             {{"client", client.mapped().number}, {"code", socket->closeCode()}, {"clients", socketCount()}});
    if (m_dropped.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_dropped.clear(); }, Qt::QueuedConnection);
    m_dropped.push_back(std::move(client.mapped().socket));
    ++m_moved;
    if (!m_sockets.empty())
        return;
    Q_EMIT deserted();
    if (m_stopping)
        QMetaObject::invokeMethod(this, &Endpoint::finish, Qt::QueuedConnection);
}

void Endpoint::sweep()
{
    const bool slept = m_sweptAt.restart() > Pulse::sweepMs + Pulse::longestDelayMs;
    for (const auto &[socket, client] : m_sockets)
        slept ? socket->forgiveSilence() : socket->checkPulse();
    // A crowd is over when for a second nobody came or went, or when it was a large one.
    const bool isOver = std::exchange(m_movedBefore, m_moved) == m_moved || m_moved > socketCount();
    if (isOver && m_moved >= movedAtLeast) {
        m_moved = 0;
        returnFreeMemory(); // of itself the heap keeps what a crowd needed, to come in or to talk
    }
    if (isMemoryShort(m_limits))
        relieve();
}

void Endpoint::relieve()
{
    logEvent(QtWarningMsg, "memory-short",
             {{"clients", socketCount()}}); // what is not needed goes, nobody comes in
    m_rooms->forget();
    for (const auto &[socket, client] : m_sockets)
        socket->relieve();
    returnFreeMemory();
}

} // namespace Earshot
