#pragma once

#include <QString>
#include <QThread>

namespace Earshot {

class Endpoint;
class Speakers;

//! A real server on a thread of its own, with one room in which people talk as much as they are told to.
class BusyRoom
{
public:
    explicit BusyRoom(int people);
    ~BusyRoom();

    //! As a person types it.
    QString address() const;
    //! How much is said in a second, from now on.
    void setRate(int perSecond);
    void say(int messages);

private:
    QThread m_thread;
    QObject *m_there; // lives on the thread; what runs there runs in its name
    Endpoint *m_endpoint = nullptr; // touched on the thread only
    Speakers *m_speakers = nullptr; // so too
    quint16 m_port = 0;
};

} // namespace Earshot
