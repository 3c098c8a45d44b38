// A chat server as one writes it first with Qt: who connects to /x hears what anybody sends who connected to
// /x. Nothing is tuned, and Qt chooses its own event dispatcher.
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>
#include <QWebSocketServer>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

//! All rooms and who is in them.
class NaiveServer : public QObject
{
public:
    NaiveServer()
        : m_server(u"naive"_s, QWebSocketServer::NonSecureMode)
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, &NaiveServer::welcome);
        m_server.listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return m_server.serverUrl(); }

private:
    void welcome()
    {
        while (QWebSocket *client = m_server.nextPendingConnection()) {
            const QString room = client->requestUrl().path();
            m_rooms[room].append(client);
            connect(client, &QWebSocket::textMessageReceived, this,
                    [this, room](const QString &text) { tell(room, text); });
            connect(client, &QWebSocket::disconnected, this, [this, room, client] { leave(room, client); });
        }
    }

    void tell(const QString &room, const QString &text)
    {
        const QJsonArray frame = QJsonDocument::fromJson(text.toUtf8()).array();
        if (frame.size() != 5)
            return;
        const QString told = QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
        const QList<QWebSocket *> members = m_rooms.value(room);
        for (QWebSocket *member : members)
            member->sendTextMessage(told);
    }

    void leave(const QString &room, QWebSocket *client)
    {
        m_rooms[room].removeOne(client);
        client->deleteLater();
    }

    QWebSocketServer m_server;
    QHash<QString, QList<QWebSocket *>> m_rooms;
};

} // namespace

int main(int argc, char *argv[])
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    QCoreApplication app(argc, argv);
    NaiveServer server;
    std::printf("ready: http://127.0.0.1:%d/\n", server.url().port());
    std::fflush(stdout);
    return app.exec();
}
