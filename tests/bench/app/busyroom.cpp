#include "busyroom.h"

#include "endpoint.h"
#include "speakers.h"
#include "wire/roomurl.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const auto roomName = u"bench"_s;

RoomUrl urlOf(quint16 port)
{
    RoomUrl url;
    url.host = u"127.0.0.1"_s;
    url.port = port;
    url.room = roomName;
    return url;
}

Limits generous()
{
    Limits limits;
    limits.messagesPerSecond = 0;
    limits.messageBurst = 0;
    return limits;
}

} // namespace

BusyRoom::BusyRoom(int people)
    : m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
    const auto begin = [this, people] {
        m_endpoint = new Endpoint(generous());
        if (!m_endpoint->start(QHostAddress::LocalHost, 0))
            qFatal("The server cannot listen: %s", qPrintable(m_endpoint->errorString()));
        m_port = m_endpoint->port();
        m_speakers = new Speakers(urlOf(m_port).socketUrl(), roomName, people);
        QEventLoop loop;
        QObject::connect(m_speakers, &Speakers::entered, &loop, [&] {
            if (m_speakers->areInside())
                loop.quit();
        });
        loop.exec();
    };
    QMetaObject::invokeMethod(m_there, begin, Qt::BlockingQueuedConnection);
}

BusyRoom::~BusyRoom()
{
    const auto end = [this] {
        delete m_speakers;
        QEventLoop loop;
        QObject::connect(m_endpoint, &Endpoint::stopped, &loop, &QEventLoop::quit);
        m_endpoint->stop();
        loop.exec();
        delete m_endpoint;
    };
    QMetaObject::invokeMethod(m_there, end, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString BusyRoom::address() const
{
    return urlOf(m_port).toString();
}

void BusyRoom::setRate(int perSecond)
{
    QMetaObject::invokeMethod(m_there, [this, perSecond] { m_speakers->setRate(perSecond); });
}

void BusyRoom::say(int messages)
{
    QMetaObject::invokeMethod(m_there, [this, messages] { m_speakers->say(messages); });
}

} // namespace Earshot
