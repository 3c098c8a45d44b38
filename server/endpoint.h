#pragma once

#include "gate.h"
#include "rooms.h"
#include "serverlimits.h"
#include "socket.h"
#include "topics.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <unordered_map>
#include <vector>

namespace Earshot {

//! One server: its door, its sockets and its rooms. Everything lives on the thread it was made on.
class Endpoint : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 standardPort = 4000;
    static constexpr quint16 lastStandardPort = 4019;

    explicit Endpoint(const Limits &limits, const QUrl &publicUrl = {}, QObject *parent = nullptr);
    ~Endpoint() override;

    //! Takes TLS, too, on the same port, under this certificate; new lines by the newest one.
    void secure(const HostCertificate &certificate) { m_gate->secure(certificate); }

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

    //! From now on there is nothing at the address without a room's name.
    void closeLobby() { m_gate->closeLobby(); }
    Rooms &rooms() { return *m_rooms; }
    //! Serves other topics beside the rooms. Before start(); `channels` must outlive the endpoint.
    void addChannels(ChannelFactory &channels) { m_channels.add(channels); }
    int socketCount() const { return int(m_sockets.size()); }

Q_SIGNALS:
    //! The last client went.
    void deserted();
    void stopped();

private:
    void welcome();
    void drop(Socket *socket);
    void sweep();
    void relieve();
    void finish();

    Limits m_limits;
    // Downwards is the order of need, upwards that of destruction: sockets speak to rooms and topics as they
    // end.
    std::unique_ptr<Gate> m_gate;
    Topics m_topics;
    std::unique_ptr<Rooms> m_rooms;
    ChannelFactories m_channels;
    SocketServer m_server;
    struct Client
    {
        std::unique_ptr<Socket> socket;
        qint64 number; // of all that ever came
    };
    std::unordered_map<Socket *, Client> m_sockets;
    qint64 m_came = 0;
    std::vector<std::unique_ptr<Socket>> m_dropped; // who may be speaking still
    QTimer m_sweep;
    QElapsedTimer m_sweptAt;
    int m_moved = 0; // came or went since free memory was given back
    int m_movedBefore = 0; // the same, a sweep ago
    bool m_stopping = false;
    bool m_stopped = false;
};

} // namespace Earshot
