#include "topics.h"

#include "socket.h"
#include "wire/codec.h"

namespace Earshot {

void Topics::subscribe(const QString &topic, Socket *socket)
{
    m_sockets[topic].append(socket);
}

void Topics::unsubscribe(const QString &topic, Socket *socket)
{
    auto sockets = m_sockets.find(topic);
    if (sockets == m_sockets.end())
        return;
    sockets->removeOne(socket);
    if (sockets->isEmpty())
        m_sockets.remove(topic);
}

void Topics::broadcast(const QString &topic, const Event &event, const Socket *cause)
{
    const QList<Socket *> sockets = subscribers(topic);
    if (sockets.isEmpty())
        return;
    const QByteArray bytes = textFrame(encode({{}, {}, topic, event.name, event.payload}));
    for (Socket *socket : sockets) {
        if (!event.othersOnly || socket != cause)
            socket->send(bytes);
    }
}

} // namespace Earshot
