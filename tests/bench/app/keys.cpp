#include "keys.h"

#include "screen.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QThread>

#include <chrono>
#include <thread>

namespace Earshot {

Keys::Keys(QQuickWindow *window, QQuickItem *input)
    : m_window(window)
    , m_input(input)
{
    window->installEventFilter(this);
    // The software renderer works on this thread.
    connect(window, &QQuickWindow::afterSynchronizing, this, [this] { m_inFrame = m_done; });
    connect(window, &QQuickWindow::frameSwapped, this, &Keys::onFrame);
    m_clock.start();
}

QList<double> Keys::type(int count)
{
    m_pressed = std::vector<std::atomic<qint64>>(size_t(count));
    m_done = m_inFrame = 0;
    m_latencies.clear();
    std::thread person([this, count] { pressFrom(count); });
    await(
        "the keys on the screen", [this, count] { return m_latencies.size() == count; }, 300);
    person.join();
    const int letters = count / lettersAtMost % 2 == 0 ? count % lettersAtMost : 0;
    if (m_input->property("length").toInt() != letters)
        qFatal("The field holds something else than what was typed.");
    return m_latencies;
}

// By the time a key is let go, all that its press changes is done.
bool Keys::eventFilter(QObject *watched, QEvent *event)
{
    m_done += watched == m_window && event->type() == QEvent::KeyRelease ? 1 : 0;
    return false;
}

void Keys::pressFrom(int count)
{
    auto next = std::chrono::steady_clock::now();
    for (int i = 0; i < count; ++i) {
        next += std::chrono::milliseconds(everyMs);
        std::this_thread::sleep_until(next);
        post(i);
    }
}

// So many letters, and then as many of them taken away again.
void Keys::post(int number)
{
    const bool isLetter = number / lettersAtMost % 2 == 0;
    const int key = isLetter ? Qt::Key_A + number % 26 : Qt::Key_Backspace;
    const QString text = isLetter ? QString(QChar(u'a' + number % 26)) : QString();
    m_pressed[size_t(number)] = m_clock.nsecsElapsed();
    QCoreApplication::postEvent(m_window, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QCoreApplication::postEvent(m_window, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
}

void Keys::onFrame()
{
    const qint64 now = m_clock.nsecsElapsed();
    while (m_latencies.size() < m_inFrame)
        m_latencies.append(double(now - m_pressed[size_t(m_latencies.size())]) / 1e6);
}

} // namespace Earshot
