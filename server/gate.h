#pragma once

#include "hostcheck.h"
#include "httphead.h"
#include "serverlimits.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTimer;
class QWebSocketServer;

namespace Earshot {

class Link;

//! The door: one port for pages and WebSockets. It reads the head of a request without taking it, answers
//! what is no upgrade, and hands the rest to QWebSocketServer, whose clients leave here as links.
class Gate : public QTcpServer
{
    Q_OBJECT

public:
    struct Options
    {
        Limits limits;
        QUrl publicUrl; //!< under which the server is reached from outside, or empty
        std::function<bool(const QString &room)> isOpen = [](const QString &) { return true; };
    };

    explicit Gate(const Options &options, QObject *parent = nullptr);
    ~Gate() override;

    //! The next client that shook hands, or nothing.
    std::unique_ptr<Link> nextLink();

Q_SIGNALS:
    void linkReady();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    //! One that has not shaken hands yet.
    struct Guest
    {
        QPointer<QTcpSocket> tcp;
        QPointer<QTimer> deadline;
    };
    struct Response
    {
        int status;
        QByteArray type = {};
        QByteArray body = {};
    };

    void greet(QTcpSocket *tcp);
    void read(QTcpSocket *tcp);
    void answer(QTcpSocket *tcp, const Response &response, bool head);
    void upgrade(QTcpSocket *tcp);
    Response respond(const HttpHead &head) const;
    Response pageFor(const QString &path, const QByteArray &hostHeader) const;
    int upgradeRefusal(const HttpHead &head) const;
    bool isAddressed(const HttpHead &head);

    Options m_options;
    std::unique_ptr<QWebSocketServer> m_webSockets;
    QHash<QString, Guest> m_guests; // by the peer's address and port
    QHash<QHostAddress, int> m_connections;
    HostNames m_hostNames;
    QElapsedTimer m_hostNamesAge;
};

} // namespace Earshot
