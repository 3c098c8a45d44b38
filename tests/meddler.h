#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWebSocketServer>

#include <functional>

class QWebSocket;

namespace Earshot {

//! Somebody between apps and their server, or the server itself as far as an app can tell: hears all that
//! passes, and may say something else instead.
class Meddler : public QObject
{
    Q_OBJECT

public:
    explicit Meddler(quint16 serverPort);
    ~Meddler() override;

    quint16 port() const { return m_server.serverPort(); }
    //! All frames so far, in both directions.
    const QStringList &heard() const { return m_heard; }
    //! Whether these words passed, as they are or in base64.
    bool hasHeard(const QString &words) const;
    //! The payloads of an event that came from the server, in their order.
    QList<QJsonObject> told(const QString &event) const;

    //! What goes down in the place of each frame from the server, as an array of join_ref, ref, topic, event
    //! and payload; unset: the frame itself.
    std::function<QList<QJsonArray>(const QJsonArray &)> meddle;
    //! Says something of its own to all apps.
    void say(const QString &event, const QJsonObject &payload);
    //! Cuts all lines; the apps come back by themselves.
    void cut();

private:
    void couple();
    void passDown(QWebSocket *app, const QString &text);

    quint16 m_serverPort;
    QWebSocketServer m_server;
    QList<QWebSocket *> m_apps;
    QStringList m_heard;
    QString m_topic;
};

} // namespace Earshot
