#include "meddler.h"

#include "wire/base64url.h"

#include <QJsonDocument>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QJsonArray frameOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QString textOf(const QJsonArray &frame)
{
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

} // namespace

Meddler::Meddler(quint16 serverPort)
    : m_serverPort(serverPort)
    , m_server(u"Meddler"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &Meddler::couple);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The line in between cannot listen");
}

Meddler::~Meddler()
{
    for (QWebSocket *app : std::exchange(m_apps, {})) {
        app->disconnect(this);
        delete app;
    }
}

void Meddler::couple()
{
    QWebSocket *app = m_server.nextPendingConnection();
    auto *server = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, app);
    m_apps.append(app);
    auto *waiting = new QStringList; // until the line to the server stands
    connect(app, &QObject::destroyed, this, [waiting] { delete waiting; });
    connect(server, &QWebSocket::connected, app, [server, waiting] {
        for (const QString &text : std::as_const(*waiting))
            server->sendTextMessage(text);
    });
    connect(app, &QWebSocket::textMessageReceived, server, [this, server, waiting](const QString &text) {
        m_heard.append(text);
        if (server->isValid())
            server->sendTextMessage(text);
        else
            waiting->append(text);
    });
    connect(server, &QWebSocket::textMessageReceived, app,
            [this, app](const QString &text) { passDown(app, text); });
    connect(server, &QWebSocket::disconnected, app, [app] { app->close(); });
    connect(app, &QWebSocket::disconnected, this, [this, app] {
        m_apps.removeOne(app);
        app->deleteLater();
    });
    server->open(QUrl(u"ws://127.0.0.1:%1/socket/websocket?vsn=2.0.0"_s.arg(m_serverPort)));
}

void Meddler::passDown(QWebSocket *app, const QString &text)
{
    m_heard.append(text);
    const QJsonArray frame = frameOf(text);
    if (frame[2].toString().startsWith(u"room:"))
        m_topic = frame[2].toString();
    if (!meddle)
        return void(app->sendTextMessage(text));
    const QList<QJsonArray> instead = meddle(frame);
    for (const QJsonArray &one : instead)
        app->sendTextMessage(textOf(one));
}

void Meddler::say(const QString &event, const QJsonObject &payload)
{
    for (QWebSocket *app : std::as_const(m_apps))
        app->sendTextMessage(textOf({QJsonValue(), QJsonValue(), m_topic, event, payload}));
}

void Meddler::cut()
{
    const QList<QWebSocket *> apps = m_apps;
    for (QWebSocket *app : apps)
        app->abort();
}

bool Meddler::hasHeard(const QString &words) const
{
    const QString all = m_heard.join(u'\n');
    const QByteArray bytes = words.toUtf8();
    return all.contains(words, Qt::CaseInsensitive)
           || all.contains(QString::fromLatin1(bytes.toBase64().chopped(4)))
           || all.contains(toBase64Url(bytes).chopped(2));
}

QList<QJsonObject> Meddler::told(const QString &event) const
{
    QList<QJsonObject> payloads;
    for (const QString &text : m_heard) {
        const QJsonArray frame = frameOf(text);
        if (frame[3] == event)
            payloads.append(frame[4].toObject());
    }
    return payloads;
}

} // namespace Earshot
