#pragma once

#include "examination.h"
#include "listening.h"

namespace Earshot {

//! Looks at one room from outside by all ways that its address tells, at once: like Race, it is satisfied
//! with the first that leads to the room. Where none does, and it would tell whether the room is announced
//! in this network, it listens.
class RoomExamination : public QObject
{
    Q_OBJECT

public:
    RoomExamination(const RoomUrl &url, bool isSeenNearby, QObject *parent = nullptr);

    void start();
    //! By each of the ways, in their order; what was not over when one led to the room is not complete.
    QList<GuestObservations> seen() const;

Q_SIGNALS:
    void finished();

private:
    void onFinished(const Examination *way);
    void listen();
    void onHeard(const FoundRoom &room);
    void finish();

    std::vector<std::unique_ptr<Examination>> m_ways;
    size_t m_running = 0;
    std::unique_ptr<Listening> m_listening;
};

} // namespace Earshot
