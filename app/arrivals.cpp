#include "arrivals.h"

#include <algorithm>
#include <utility>

namespace Earshot {

Arrivals::Arrivals(QObject *parent)
    : QObject(parent)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &Arrivals::onFrame);
}

void Arrivals::add(const Arrival &arrival)
{
    m_waiting.append(arrival);
    if (!m_frame.isActive() || m_waiting.size() >= mostAtOnce)
        flush();
}

void Arrivals::flush()
{
    if (m_waiting.isEmpty())
        return;
    if (!m_frame.isActive()) {
        m_frame.start(frameMs);
        m_since.start();
    }
    Q_EMIT due(std::exchange(m_waiting, {}));
}

// A timer that comes late says that the window has its hands full: it gets as much time again for the person
// at it.
void Arrivals::onFrame()
{
    if (m_waiting.isEmpty())
        return;
    const int late = int(m_since.elapsed()) - m_frame.interval();
    m_frame.start(std::clamp(frameMs + 2 * late, frameMs, longestMs));
    m_since.start();
    Q_EMIT due(std::exchange(m_waiting, {}));
}

} // namespace Earshot
