#include "conformance_server.h"

#include "rawclient.h"

#include <QHostInfo>
#include <QUrl>

namespace Earshot {

ConformanceServer::ConformanceServer()
{
    const QUrl url(qEnvironmentVariable("EARSHOT_CONFORMANCE_URL"));
    if (url.isEmpty()) {
        m_endpoint = std::make_unique<Endpoint>(Limits());
        m_endpoint->addChannels(m_probes);
        if (m_endpoint->start(m_address, 0))
            m_port = m_endpoint->port();
        return;
    }
    const QList<QHostAddress> addresses = QHostInfo::fromName(url.host()).addresses();
    m_host = url.host().toLatin1();
    m_address = addresses.value(0);
    m_port = quint16(url.port(80));
    m_path = url.path().toLatin1();
}

QByteArray ConformanceServer::request(const QByteArray &query) const
{
    return RawClient::upgradeRequest(hostHeader(), {}, query.isEmpty() ? m_path : m_path + '?' + query);
}

} // namespace Earshot
