#pragma once

#include <QtGlobal>

namespace Earshot {

//! The system's descriptors of one thread, and who cares for each: however many are idle, they cost nothing.
//! Linux only.
class EpollSet
{
public:
    class Watcher
    {
    public:
        virtual ~Watcher() = default;
        //! What epoll said: EPOLLIN and so on.
        virtual void ready(quint32 events) = 0;
    };

    EpollSet();
    ~EpollSet();
    EpollSet(const EpollSet &) = delete;
    EpollSet &operator=(const EpollSet &) = delete;

    //! The one that the thread's event loop waits for: the dispatcher's where that is an EpollDispatcher,
    //! else one of its own, whose descriptor a QSocketNotifier watches.
    static EpollSet &ofThisThread();

    int descriptor() const { return m_epoll; }
    //! False where the system watches no more of them.
    [[nodiscard]] bool add(int descriptor, quint32 events, Watcher *watcher);
    void change(int descriptor, quint32 events, Watcher *watcher);
    //! Also of what is ready already: the watcher hears no more.
    void remove(int descriptor, Watcher *watcher);

    //! Waits for at most `ms` (-1: for as long as it takes) and tells the watchers. False where nothing was
    //! ready.
    bool serve(int ms);

private:
    struct Batch;

    int m_epoll;
    Batch *m_batch = nullptr; // being told; the loop may run within a watcher's call
};

} // namespace Earshot
