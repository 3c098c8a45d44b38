#pragma once

#include "gate.h"
#include "rooms.h"
#include "serverlimits.h"
#include "topics.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <unordered_set>

namespace Earshot {

class Socket;

//! One server: its door, its sockets and its rooms. Everything lives on the thread it was made on.
class Endpoint : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 standardPort = 4000;
    static constexpr quint16 lastStandardPort = 4019;
    static constexpr qint64 idleMs = 60 * 1000; //!< as Phoenix: without a byte for so long, a client is gone

    explicit Endpoint(const Limits &limits, const QUrl &publicUrl = {}, QObject *parent = nullptr);
    ~Endpoint() override;

    //! Listens on `port` (0: any). False where it cannot; errorString() says why.
    bool start(const QHostAddress &address, quint16 port);
    //! Listens on every interface: on the standard port, else the next free one, else any.
    bool startAnywhere();
    QString errorString() const { return m_gate->errorString(); }
    bool isPortTaken() const { return m_gate->serverError() == QAbstractSocket::AddressInUseError; }
    quint16 port() const { return m_gate->serverPort(); }

    //! Ends every connection with 1012 and listens no more; stopped() follows when all are gone, 2 s later at
    //! most, and never before stop() has returned.
    void stop();

    Rooms &rooms() { return *m_rooms; }
    int socketCount() const { return int(m_sockets.size()); }

Q_SIGNALS:
    //! The last client went.
    void deserted();
    void stopped();

private:
    void welcome();
    void drop(Socket *socket);
    void closeIdle();
    void finish();

    Limits m_limits;
    // Downwards is the order of need, upwards that of destruction: sockets speak to rooms and topics as they
    // end, and the gate's WebSocket server would take their TCP connections away under them.
    std::unique_ptr<Gate> m_gate;
    Topics m_topics;
    std::unique_ptr<Rooms> m_rooms;
    std::unordered_set<Socket *> m_sockets;
    QTimer m_idleSweep;
    bool m_stopping = false;
    bool m_stopped = false;
};

} // namespace Earshot
