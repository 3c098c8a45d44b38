#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

//! A line between clients and a server that a test can cut and mend: a relay on a port of its own.
class CuttableLine : public QObject
{
public:
    explicit CuttableLine(quint16 serverPort)
        : m_serverPort(serverPort)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &CuttableLine::relay);
        m_server.listen(QHostAddress::LocalHost, 0);
        m_port = m_server.serverPort();
    }

    quint16 port() const { return m_port; }
    //! All that came by, either way.
    const QByteArray &passed() const { return m_passed; }

    //! Resets every connection, and refuses new ones.
    void cut()
    {
        m_server.close();
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }

    //! From now on nothing gets through, and nobody notices: a cable pulled far away.
    void swallow() { m_swallows = true; }

    void mend()
    {
        m_swallows = false;
        m_server.listen(QHostAddress::LocalHost, m_port);
    }

private:
    void relay()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        client->setParent(this);
        auto *server = new QTcpSocket(this);
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
        couple(client, server);
        couple(server, client);
    }

    void couple(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, this, [this, from, to] {
            const QByteArray bytes = from->readAll();
            m_passed += bytes;
            if (!m_swallows)
                to->write(bytes);
        });
        connect(from, &QTcpSocket::disconnected, this, [this, to] {
            if (!m_swallows)
                to->disconnectFromHost();
        });
    }

    quint16 m_serverPort;
    quint16 m_port = 0;
    QTcpServer m_server;
    QByteArray m_passed;
    bool m_swallows = false;
};
