#include "scrolling.h"

#include "screen.h"

namespace Earshot {

Scrolling::Scrolling(QQuickWindow *window, QQuickItem *list)
    : m_list(list)
{
    connect(window, &QQuickWindow::frameSwapped, this, &Scrolling::onFrame);
}

Scrolling::Times Scrolling::run(int frames, double step)
{
    QMetaObject::invokeMethod(m_list, "toEnd");
    goOn(500);
    m_times = {};
    m_step = step;
    m_left = frames;
    m_list->setProperty("following", false);
    m_usedBefore = threadMs();
    m_since.start();
    onFrame();
    await(
        "the list at its beginning", [this] { return m_left < 0; }, 300);
    // The first one is not from frame to frame.
    m_times.frames.remove(0, qMin<qsizetype>(2, m_times.frames.size()));
    m_times.work.remove(0, qMin<qsizetype>(2, m_times.work.size()));
    return m_times;
}

double Scrolling::first() const
{
    return m_list->property("originY").toDouble() - m_list->property("topMargin").toDouble();
}

void Scrolling::onFrame()
{
    if (m_left < 0)
        return;
    m_times.frames.append(double(m_since.nsecsElapsed()) / 1e6);
    m_times.work.append(threadMs() - m_usedBefore);
    m_since.start();
    m_usedBefore = threadMs();
    const double place = m_list->property("contentY").toDouble();
    const double step = m_step > 0 ? m_step : (place - first()) / qMax(1, m_left);
    m_list->setProperty("contentY", qMax(first(), place - step));
    --m_left;
}

} // namespace Earshot
