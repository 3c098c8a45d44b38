#pragma once

#include "session.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>

namespace Earshot {

//! The program's own window, in this process.
class Screen
{
public:
    Screen();

    //! Goes into a room; ends the program where that takes too long.
    void enter(const QString &address);
    void leave();

    QQuickWindow *window() const { return m_window; }
    Session *session() const;
    //! The one of this name that is visible.
    QQuickItem *find(const QString &objectName) const;

private:
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

//! Lets everything go on until that is so; ends the program where it does not come.
void await(const char *what, const std::function<bool()> &condition, int seconds = 60);
//! Lets everything go on for so long.
void goOn(int ms);
//! What the thread that asks has used of its processor, in ms.
double threadMs();

} // namespace Earshot
