#pragma once

#include "endpoint.h"
#include "probechannels.h"

#include <memory>

namespace Earshot {

//! The server that is tried: the one at EARSHOT_CONFORMANCE_URL (ws://host:port/socket/websocket), which has
//! the channels of ProbeChannels and, on `room:*`, ones with Phoenix.Presence; or one of ours in this
//! process.
class ConformanceServer
{
public:
    ConformanceServer();

    bool isForeign() const { return !m_endpoint; }
    QHostAddress address() const { return m_address; }
    quint16 port() const { return m_port; }
    QByteArray hostHeader() const { return m_host + ':' + QByteArray::number(m_port); }
    QByteArray hostName() const { return m_host; }
    QByteArray path() const { return m_path; }
    //! The request of an upgrade, as clients send it.
    QByteArray request(const QByteArray &query = "vsn=2.0.0") const;
    //! Stops it where it is ours.
    void stop() { m_endpoint->stop(); }

private:
    QByteArray m_host = "127.0.0.1";
    QHostAddress m_address{QHostAddress::LocalHost};
    quint16 m_port = 0;
    QByteArray m_path = "/socket/websocket";
    ProbeChannels m_probes;
    std::unique_ptr<Endpoint> m_endpoint;
};

} // namespace Earshot
