#include "epollset.h"

#include "epolldispatcher.h"

#include <QSocketNotifier>

#include <array>
#include <memory>
#include <sys/epoll.h>
#include <unistd.h>
#include <utility>

namespace Earshot {

namespace {

// Whatever came is one turn, at whose end each client gets one send for all of it: the busier, the cheaper.
constexpr int mostAtOnce = 4096;

void prefetch(const void *watcher)
{
#ifdef __GNUC__
    __builtin_prefetch(watcher);
#endif
}

//! For a thread whose loop is somebody else's.
struct Guest
{
    EpollSet set;
    QSocketNotifier notifier{set.descriptor(), QSocketNotifier::Read};

    Guest()
    {
        QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [this] { set.serve(0); });
    }
};

} // namespace

struct EpollSet::Batch
{
    std::array<epoll_event, mostAtOnce> events;
    int count = 0;
    int next = 0; // those before it were told
    Batch *outer = nullptr;
};

EpollSet::EpollSet()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll == -1)
        qFatal("There is no epoll to be had.");
}

EpollSet::~EpollSet()
{
    ::close(m_epoll);
}

EpollSet &EpollSet::ofThisThread()
{
    if (auto *dispatcher = qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()))
        return dispatcher->set();
    static thread_local std::unique_ptr<Guest> guest;
    if (!guest)
        guest = std::make_unique<Guest>();
    return guest->set;
}

bool EpollSet::add(int descriptor, quint32 events, Watcher *watcher)
{
    epoll_event event = {events, {watcher}};
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void EpollSet::change(int descriptor, quint32 events, Watcher *watcher)
{
    epoll_event event = {events, {watcher}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void EpollSet::remove(int descriptor, Watcher *watcher)
{
    epoll_event none = {};
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, &none);
    for (Batch *batch = m_batch; batch; batch = batch->outer) {
        for (int i = batch->next; i < batch->count; ++i) {
            if (batch->events[std::size_t(i)].data.ptr == watcher)
                batch->events[std::size_t(i)].data.ptr = nullptr;
        }
    }
}

bool EpollSet::serve(int ms)
{
    Batch batch;
    batch.count = ::epoll_wait(m_epoll, batch.events.data(), mostAtOnce, ms);
    batch.outer = std::exchange(m_batch, &batch);
    while (batch.next < batch.count) {
        const epoll_event &event = batch.events[std::size_t(batch.next++)];
        if (batch.next < batch.count)
            prefetch(batch.events[std::size_t(batch.next)].data.ptr); // it arrives while this one is told
        if (event.data.ptr)
            static_cast<Watcher *>(event.data.ptr)->ready(event.events);
    }
    m_batch = batch.outer;
    return batch.count > 0;
}

} // namespace Earshot
