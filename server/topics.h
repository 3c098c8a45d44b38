#pragma once

#include "channel.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Earshot {

class Socket;

//! Who listens to what. A broadcast is encoded once, and the same bytes go to every socket.
class Topics
{
public:
    void subscribe(const QString &topic, Socket *socket);
    void unsubscribe(const QString &topic, Socket *socket);
    void broadcast(const QString &topic, const Event &event, const Socket *cause = nullptr);
    QList<Socket *> subscribers(const QString &topic) const { return m_sockets.value(topic); }

private:
    QHash<QString, QList<Socket *>> m_sockets;
};

} // namespace Earshot
