#include "house.h"

#include "cuttableline.h"
#include "hostwords.h"
#include "sessions_fixture.h"

using namespace Qt::StringLiterals;

namespace Earshot {

House::House(QObject *parent)
    : QObject(parent)
{}

House::~House() = default;

void House::limit(const QString &name, int value)
{
    if (!m_limits.set(name, value))
        qFatal("No limit is called %s", qPrintable(name));
}

void House::admitOnly()
{
    server().endpoint->rooms().admitOnly();
}

void House::admit(const QString &room)
{
    server().endpoint->rooms().admit(room);
}

QString House::address(const QString &room)
{
    return server().url(room, m_line->port()).toString();
}

QString House::direct(const QString &room)
{
    return server().url(room).toString();
}

QString House::proven(const QString &room)
{
    const auto certificate = std::get<HostCertificate>(HostCertificate::made());
    server().endpoint->secure(certificate);
    m_fingerprint = certificate.fingerprint();
    RoomUrl url = server().url(room);
    url.fingerprint = m_fingerprint;
    return url.toString();
}

QString House::words() const
{
    return hostWords(m_fingerprint).join(u' ');
}

int House::port()
{
    return server().endpoint->port();
}

void House::cut()
{
    m_line->cut();
}

void House::mend()
{
    m_line->mend();
}

void House::close(const QString &room)
{
    server().endpoint->rooms().close(room);
}

QString House::stranger(const QByteArray &words)
{
    m_stranger = std::make_unique<QTcpServer>();
    m_stranger->listen(QHostAddress::LocalHost);
    connect(m_stranger.get(), &QTcpServer::newConnection, m_stranger.get(), [this, words] {
        QTcpSocket *caller = m_stranger->nextPendingConnection();
        connect(caller, &QTcpSocket::readyRead, caller, [caller, words] {
            caller->write(words);
            if (!words.isEmpty())
                caller->disconnectFromHost();
        });
    });
    return u"http://127.0.0.1:%1/tea"_s.arg(m_stranger->serverPort());
}

QString House::nobody() const
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1/tea"_s.arg(gone.serverPort());
}

TestServer &House::server()
{
    if (!m_server) {
        m_server = std::make_unique<TestServer>(m_limits);
        m_line = std::make_unique<CuttableLine>(m_server->endpoint->port());
    }
    return *m_server;
}

} // namespace Earshot
