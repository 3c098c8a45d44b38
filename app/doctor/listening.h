#pragma once

#include "directorythread.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

namespace Earshot {

//! Listens for a moment to what is announced in this network, and asks none of those who announce.
class Listening : public QObject
{
    Q_OBJECT

public:
    explicit Listening(QObject *parent = nullptr);

    //! heard() follows for each room, and after two seconds at most finished().
    void start();

Q_SIGNALS:
    void heard(const Earshot::FoundRoom &room);
    void finished();

private:
    DirectoryThread m_directory;
    QTimer m_deadline;
};

} // namespace Earshot
