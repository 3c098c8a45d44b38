#pragma once

#include "epolldispatcher.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace Earshot {

inline QAbstractEventDispatcher &dispatcher()
{
    return *QAbstractEventDispatcher::instance();
}

//! The loop's turns while it runs for so long.
inline int turnsIn(std::chrono::milliseconds time)
{
    const QSignalSpy turns(&dispatcher(), &QAbstractEventDispatcher::awake);
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    return int(turns.count());
}

//! A test that itself runs in the event loop of the server's thread.
template <typename Test>
int runOverEpoll(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    const QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Earshot
