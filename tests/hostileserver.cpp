#include "hostileserver.h"

#include <QJsonDocument>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! Everything but plain letters as \uXXXX, so that halves of pairs and whatever else survive the way.
QString quoted(const QString &text)
{
    QString json = u"\""_s;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
        json += isPlain ? QString(c) : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    }
    return json + u'"';
}

QString toJson(const QJsonValue &value)
{
    QStringList parts;
    if (value.isString())
        return quoted(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            parts.append(toJson(element));
        return u'[' + parts.join(u',') + u']';
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto i = object.begin(); i != object.end(); ++i)
            parts.append(quoted(i.key()) + u':' + toJson(i.value()));
        return u'{' + parts.join(u',') + u'}';
    }
    const QByteArray scalar = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(scalar.mid(1, scalar.size() - 2));
}

} // namespace

HostileServer::HostileServer()
    : m_server(u"Hostile"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &HostileServer::greet);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The hostile server cannot listen");
    welcome(u"ann"_s);
}

HostileServer::~HostileServer()
{
    for (QWebSocket *socket : std::exchange(m_sockets, {})) {
        socket->disconnect(this);
        delete socket;
    }
}

void HostileServer::welcome(const QString &username)
{
    m_status = u"ok"_s;
    m_seq = 0;
    m_answer = {{u"member"_s, u"me"_s},
                {u"session"_s, username},
                {u"username"_s, username},
                {u"epoch"_s, username},
                {u"seq"_s, 0},
                {u"courtesy"_s, courtesy(username)},
                {u"room"_s, username},
                {u"limits"_s, QJsonObject{{u"message_characters"_s, 4000}}}};
}

void HostileServer::turnAway(const QString &reason)
{
    m_status = u"error"_s;
    m_answer = {{u"reason"_s, reason}};
}

void HostileServer::greet()
{
    QWebSocket *socket = m_server.nextPendingConnection();
    m_sockets.append(socket);
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &text) { receive(socket, text); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_sockets.removeOne(socket);
        socket->deleteLater();
    });
}

void HostileServer::receive(QWebSocket *socket, const QString &text)
{
    const QJsonArray frame = QJsonDocument::fromJson(text.toUtf8()).array();
    const bool joins = frame[3] == "phx_join"_L1;
    if (joins)
        m_topic = frame[2];
    QJsonObject payload{{u"status"_s, joins ? m_status : u"error"_s},
                        {u"response"_s, joins ? m_answer : QJsonObject{{u"reason"_s, m_refusal}}}};
    if (frame[3] == "heartbeat"_L1)
        payload = {{u"status"_s, u"ok"_s}, {u"response"_s, QJsonObject()}};
    socket->sendTextMessage(toJson(QJsonArray{frame[0], frame[1], frame[2], u"phx_reply"_s, payload}));
}

void HostileServer::sendText(const QString &text)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendTextMessage(text);
}

void HostileServer::broadcast(const QString &event, const QJsonValue &payload)
{
    sendText(toJson(QJsonArray{QJsonValue(), QJsonValue(), m_topic, event, payload}));
}

void HostileServer::say(const QString &member, const QString &username, const QString &content)
{
    broadcast(u"new_message"_s, QJsonObject{{u"uuid"_s, username},
                                            {u"username"_s, username},
                                            {u"member"_s, member},
                                            {u"content"_s, content},
                                            {u"seq"_s, ++m_seq}});
}

void HostileServer::babble()
{
    const QList<QJsonValue> shapes{
        QJsonValue(),
        true,
        -1,
        1e300,
        9007199254740993.0,
        u"\0"_s,
        QJsonArray{QJsonArray{QJsonArray()}},
        QJsonObject{{u"metas"_s, 1}},
        QJsonObject{{u"metas"_s, QJsonArray{1, u"a"_s, QJsonObject{{u"username"_s, 1}}}}}};
    const QStringList events{u"new_message"_s, u"presence_state"_s, u"presence_diff"_s, u"typing"_s,
                             u"room_closed"_s, u"phx_reply"_s,      u"nonsense"_s,      QString(),
                             u"courtesy"_s,    u"waiting"_s,        u"removed"_s};
    for (const QString &event : events) {
        for (const QJsonValue &shape : shapes) {
            QJsonObject all;
            for (const char *key : {"username", "content", "uuid", "member", "at", "joins", "leaves",
                                    "reason", "a", "host", "muted", "waiting", "removed", "did", "slow_ms"})
                all.insert(QLatin1String(key), shape);
            broadcast(event, shape);
            broadcast(event, all);
        }
    }
}

QJsonObject HostileServer::courtesy(const QString &username)
{
    const QJsonArray people{QJsonObject{{u"member"_s, u"x"_s}, {u"username"_s, username}},
                            QJsonObject{{u"member"_s, username}, {u"username"_s, username}}};
    const QJsonObject did{{u"do"_s, u"remove"_s}, {u"username"_s, username}, {u"by"_s, username}};
    return {{u"host"_s, u"me"_s},   {u"knocks"_s, true},
            {u"slow_ms"_s, 5000},   {u"muted"_s, QJsonArray{u"a"_s, username}},
            {u"waiting"_s, people}, {u"removed"_s, people},
            {u"did"_s, did}};
}

QJsonObject HostileServer::person(const QString &username)
{
    return {{u"metas"_s, QJsonArray{QJsonObject{{u"username"_s, username}, {u"phx_ref"_s, u"1"_s}}}}};
}

} // namespace Earshot
