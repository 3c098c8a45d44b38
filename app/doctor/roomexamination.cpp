#include "roomexamination.h"

#include "verdict.h"

namespace Earshot {

RoomExamination::RoomExamination(const RoomUrl &url, bool isSeenNearby, QObject *parent)
    : QObject(parent)
{
    const QList<Door> doors = url.doors();
    for (const Door &door : doors)
        m_ways.push_back(std::make_unique<Examination>(url.from(door).alone(), isSeenNearby));
}

void RoomExamination::start()
{
    m_running = m_ways.size();
    for (const auto &way : m_ways) {
        connect(way.get(), &Examination::finished, this, [this, way = way.get()] { onFinished(way); });
        way->start();
    }
}

void RoomExamination::onFinished(const Examination *way)
{
    --m_running;
    if (diagnose(way->seen()).isFine())
        return finish();
    if (m_running == 0)
        wouldHearingTell(seen()) ? listen() : finish();
}

void RoomExamination::listen()
{
    m_listening = std::make_unique<Listening>();
    connect(m_listening.get(), &Listening::heard, this, &RoomExamination::onHeard);
    connect(m_listening.get(), &Listening::finished, this, &RoomExamination::finish);
    m_listening->start();
}

void RoomExamination::onHeard(const FoundRoom &room)
{
    bool isOurs = false;
    for (const auto &way : m_ways) {
        const bool isIt = way->seen().port == room.port && room.addresses.contains(way->seen().address);
        if (isIt)
            way->hear();
        isOurs |= isIt;
    }
    if (isOurs)
        finish();
}

void RoomExamination::finish()
{
    for (const auto &each : m_ways)
        each->disconnect(this);
    if (m_listening)
        m_listening->disconnect(this);
    Q_EMIT finished();
}

QList<GuestObservations> RoomExamination::seen() const
{
    QList<GuestObservations> ways;
    for (const auto &way : m_ways)
        ways.append(way->seen());
    return ways;
}

} // namespace Earshot
