#pragma once

#include "directory.h"

#include <QThread>

#include <chrono>

namespace Earshot {

//! A directory and its thread: the daemon may keep it waiting, and nobody else.
class DirectoryThread
{
    Q_DISABLE_COPY_MOVE(DirectoryThread)

public:
    //! `patience`: how long its end may wait for a daemon that does not answer.
    explicit DirectoryThread(std::chrono::milliseconds patience);

    //! Avahi's library would tell people on the terminal to ask for a native program. At the beginning, and
    //! only once: to change the environment is not safe beside those who read it.
    static void prepare();
    //! Withdraws what was announced.
    ~DirectoryThread();

    //! For its signals; it is spoken to by the verbs below.
    Directory *directory() const { return m_directory; }

    void announce(const QList<Announcement> &rooms);
    void browse(bool wanted);

private:
    void start();

    std::chrono::milliseconds m_patience;
    QThread *m_thread;
    Directory *m_directory; // lives on it
};

} // namespace Earshot
