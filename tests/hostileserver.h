#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWebSocketServer>

class QWebSocket;

namespace Earshot {

//! A server that is not ours: it speaks Channels, and says whatever it likes.
class HostileServer : public QObject
{
    Q_OBJECT

public:
    HostileServer();
    ~HostileServer() override;

    quint16 port() const { return m_server.serverPort(); }
    //! Whoever joins from now on is somebody of this name, or is not let in for a `reason`.
    void welcome(const QString &username);
    void turnAway(const QString &reason);
    //! Whatever else is asked is refused for this reason.
    void refuse(const QString &reason) { m_refusal = reason; }

    void broadcast(const QString &event, const QJsonValue &payload);
    //! A message of `member`; they are numbered by themselves.
    void say(const QString &member, const QString &username, const QString &content);
    void sendText(const QString &text);
    //! Every event with values of every kind in it.
    void babble();

    //! Oneself is the host, and everybody outside is called so.
    static QJsonObject courtesy(const QString &username);
    //! The presence of one person.
    static QJsonObject person(const QString &username);

private:
    void greet();
    void receive(QWebSocket *socket, const QString &text);

    QWebSocketServer m_server;
    QList<QWebSocket *> m_sockets;
    QJsonValue m_topic;
    QJsonObject m_answer;
    QString m_status;
    QString m_refusal;
    int m_seq = 0;
};

} // namespace Earshot
