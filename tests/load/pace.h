#pragma once

#include "crowd.h"

#include <QRandomGenerator>

#include <functional>
#include <memory>

namespace Earshot {

//! Does something at a steady rate, whatever comes back: an open loop. What falls due late is made up for.
class Pace : public std::enable_shared_from_this<Pace>
{
public:
    using Step = std::function<void(Client *)>;

    //! `rate` a second for each of the clients, who take turns.
    static void keep(Crowd &crowd, const Crowd::Clients &clients, double rate, double seconds, Step step,
                     std::function<void(qint64 steps)> done);

private:
    void tick();

    Crowd *m_crowd = nullptr;
    Crowd::Clients m_clients;
    Step m_step;
    std::function<void(qint64)> m_done;
    double m_perMs = 0; // of all together
    qint64 m_began = 0;
    qint64 m_ms = 0;
    qint64 m_steps = 0;
    qint64 m_first = 0; // whose turn is the first
};

inline void Pace::keep(Crowd &crowd, const Crowd::Clients &clients, double rate, double seconds, Step step,
                       std::function<void(qint64 steps)> done)
{
    const auto pace = std::make_shared<Pace>();
    pace->m_crowd = &crowd;
    pace->m_clients = clients;
    pace->m_first = QRandomGenerator::global()->bounded(int(clients.size()) + 1);
    pace->m_step = std::move(step);
    pace->m_done = std::move(done);
    pace->m_perMs = rate * double(clients.size()) / 1000;
    pace->m_began = crowd.now();
    pace->m_ms = qint64(seconds * 1000);
    pace->tick();
}

inline void Pace::tick()
{
    const qint64 passed = std::min(m_crowd->now() - m_began, m_ms);
    const qint64 due = qint64(double(passed) * m_perMs);
    for (; m_steps < due && !m_clients.empty(); ++m_steps)
        m_step(m_clients[size_t(m_first + m_steps) % m_clients.size()]);
    if (passed >= m_ms)
        return m_done(m_steps);
    m_crowd->after(1, [self = shared_from_this()] { self->tick(); });
}

} // namespace Earshot
