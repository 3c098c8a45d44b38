#include "epolldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <limits>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Earshot {

//! What other threads ring to end the wait.
class EpollDispatcher::Bell : public EpollSet::Watcher
{
public:
    explicit Bell(EpollSet &set)
        : m_set(set)
    {
        if (m_descriptor == -1 || !set.add(m_descriptor, EPOLLIN, this))
            qFatal("There is no eventfd to be had.");
    }
    ~Bell() override
    {
        m_set.remove(m_descriptor, this);
        ::close(m_descriptor);
    }

    void ring() const { ::eventfd_write(m_descriptor, 1); }
    void ready(quint32) override
    {
        eventfd_t rung = 0;
        ::eventfd_read(m_descriptor, &rung);
    }
    //! Waits for nothing but the bell.
    void wait(int ms)
    {
        pollfd only = {m_descriptor, POLLIN, 0};
        if (::poll(&only, 1, ms) > 0)
            ready(EPOLLIN);
    }

private:
    EpollSet &m_set;
    int m_descriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
};

//! Qt's notifiers of one descriptor.
class EpollDispatcher::Notifiers : public EpollSet::Watcher
{
public:
    Notifiers(EpollDispatcher &dispatcher, int descriptor)
        : m_dispatcher(dispatcher)
        , m_descriptor(descriptor)
    {
        if (!dispatcher.m_set.add(descriptor, 0, this))
            qWarning("A descriptor cannot be watched: %s", std::strerror(errno));
    }
    ~Notifiers() override
    {
        m_dispatcher.m_set.remove(m_descriptor, this);
        if (m_isGone)
            *m_isGone = true;
    }

    QSocketNotifier *&of(QSocketNotifier::Type type) { return m_notifiers[std::size_t(type)]; }
    bool isEmpty() const { return wanted() == 0; }

    void apply()
    {
        if (std::exchange(m_armed, wanted()) != wanted())
            m_dispatcher.m_set.change(m_descriptor, wanted(), this);
    }

    // What is told may switch notifiers off, and be the end of this.
    void ready(quint32 events) override
    {
        bool isGone = false;
        bool *outer = std::exchange(m_isGone, &isGone); // the loop may run within
        for (const auto &[type, meaning] : meanings) {
            QEvent activated(QEvent::SockAct);
            if (QSocketNotifier *notifier = of(type); notifier && (events & meaning))
                QCoreApplication::sendEvent(notifier, &activated);
            if (isGone) {
                if (outer)
                    *outer = true;
                return;
            }
        }
        m_isGone = outer;
    }

private:
    struct Meaning
    {
        QSocketNotifier::Type type;
        quint32 events;
    };
    // The end of a connection is something to read, and to write to no avail.
    static constexpr Meaning meanings[] = {
        {QSocketNotifier::Read, EPOLLIN | EPOLLHUP | EPOLLRDHUP | EPOLLERR},
        {QSocketNotifier::Write, EPOLLOUT | EPOLLHUP | EPOLLERR},
        {QSocketNotifier::Exception, EPOLLPRI | EPOLLHUP | EPOLLERR}, // which epoll tells unasked
    };

    quint32 wanted() const
    {
        return (m_notifiers[0] ? quint32(EPOLLIN | EPOLLRDHUP) : 0) | (m_notifiers[1] ? quint32(EPOLLOUT) : 0)
               | (m_notifiers[2] ? quint32(EPOLLPRI) : 0);
    }

    EpollDispatcher &m_dispatcher;
    int m_descriptor;
    std::array<QSocketNotifier *, 3> m_notifiers{};
    quint32 m_armed = 0;
    bool *m_isGone = nullptr; // of who is telling
};

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_bell(std::make_unique<Bell>(m_set))
{
    m_clock.start();
}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted)
        return false;
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (mayWait && !m_woken)
        Q_EMIT aboutToBlock(); // who hears it may give us something to do
    const bool waits = mayWait && !m_woken.exchange(false);
    const bool hasTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    const int ms = !waits ? 0 : hasTimers ? untilTimer() : -1;
    bool served = false;
    if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
        m_bell->wait(ms);
    } else {
        applyChanges();
        served = m_set.serve(ms);
    }
    return (hasTimers && fireTimers()) || served;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    auto &notifiers = m_notifiers[descriptor];
    if (!notifiers)
        notifiers = std::make_unique<Notifiers>(*this, descriptor);
    notifiers->of(notifier->type()) = notifier;
    m_changed.push_back(descriptor);
}

// The last one takes the descriptor along: its number may be another connection's at once.
void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const auto notifiers = m_notifiers.find(int(notifier->socket()));
    if (notifiers == m_notifiers.end() || notifiers->second->of(notifier->type()) != notifier)
        return;
    notifiers->second->of(notifier->type()) = nullptr;
    if (notifiers->second->isEmpty())
        m_notifiers.erase(notifiers);
    else
        m_changed.push_back(int(notifier->socket()));
}

// Not at once: Qt's sockets switch theirs off and on again while they read.
void EpollDispatcher::applyChanges()
{
    for (const int descriptor : m_changed) {
        if (const auto notifiers = m_notifiers.find(descriptor); notifiers != m_notifiers.end())
            notifiers->second->apply();
    }
    m_changed.clear();
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    unregisterTimer(id);
    const qint64 begun = interval > 0 ? 1 : 0; // ms that this one has begun: never too early
    m_timers[id] = {interval, type, object, m_due.emplace(m_clock.elapsed() + begun + interval, id)};
}

bool EpollDispatcher::unregisterTimer(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    m_due.erase(timer->second.place);
    m_timers.erase(timer);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    std::vector<int> ids;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            ids.push_back(id);
    }
    for (const int id : ids)
        unregisterTimer(id);
    return !ids.empty();
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            timers.append(TimerInfo(id, int(timer.interval), timer.type));
    }
    return timers;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return -1;
    return int(std::clamp<qint64>(timer->second.place->first - m_clock.elapsed(), 0, timer->second.interval));
}

// One that is speaking, while the loop runs within its call, is not waited for.
int EpollDispatcher::untilTimer() const
{
    const auto next = std::find_if(m_due.begin(), m_due.end(),
                                   [this](const auto &due) { return !m_timers.at(due.second).isSpeaking; });
    if (next == m_due.end())
        return -1;
    constexpr qint64 longest = std::numeric_limits<int>::max();
    return int(std::clamp<qint64>(next->first - m_clock.elapsed(), 0, longest));
}

// Those that are due now: what one of them sets to 0 ms has its time in the next turn.
bool EpollDispatcher::fireTimers()
{
    if (m_due.empty())
        return false;
    std::vector<int> ids;
    const qint64 now = m_clock.elapsed();
    for (auto due = m_due.cbegin(); due != m_due.cend() && due->first <= now; ++due)
        ids.push_back(due->second);
    return std::count_if(ids.begin(), ids.end(), [this](int id) { return fire(id); }) > 0;
}

bool EpollDispatcher::fire(int id)
{
    const auto timer = m_timers.find(id);
    const qint64 now = m_clock.elapsed();
    if (timer == m_timers.end() || timer->second.isSpeaking
        || timer->second.place->first > now) // told already, by a loop within another's call
        return false;
    const qint64 next = std::max(timer->second.place->first + timer->second.interval, now);
    m_due.erase(timer->second.place);
    timer->second.place = m_due.emplace(next, id);
    timer->second.isSpeaking = true;
    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer->second.object, &event);
    if (const auto still = m_timers.find(id); still != m_timers.end())
        still->second.isSpeaking = false;
    return true;
}

bool EpollDispatcher::isOfThisThread() const
{
    return QThread::currentThread() == thread();
}

// This thread is not waiting, and looks before it does.
void EpollDispatcher::wakeUp()
{
    if (!m_woken.exchange(true) && !isOfThisThread())
        m_bell->ring();
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace Earshot
