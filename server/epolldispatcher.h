#pragma once

#include "epollset.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>

#include <atomic>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Earshot {

//! An event loop for the server's thread, over epoll. Qt's own asks the system for every connection in each
//! turn, so that idle ones make the busy ones slow; GLib's does so even for each write. Linux only.
class EpollDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    EpollSet &set() { return m_set; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override;
    void interrupt() override;

private:
    class Bell;
    class Notifiers;
    struct Timer
    {
        qint64 interval;
        Qt::TimerType type;
        QObject *object;
        std::multimap<qint64, int>::iterator place; // in m_due
        bool isSpeaking = false;
    };

    void applyChanges();
    bool fireTimers();
    bool fire(int id);
    int untilTimer() const;
    bool isOfThisThread() const;

    EpollSet m_set;
    std::unique_ptr<Bell> m_bell;
    std::unordered_map<int, std::unique_ptr<Notifiers>> m_notifiers; // by descriptor
    std::vector<int> m_changed; // descriptors whose notifiers were switched
    std::unordered_map<int, Timer> m_timers; // by id
    std::multimap<qint64, int> m_due; // ids by time, ms of m_clock
    QElapsedTimer m_clock;
    std::atomic<bool> m_woken = false;
    std::atomic<bool> m_interrupted = false;
};

} // namespace Earshot
