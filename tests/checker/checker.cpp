#include "checker.h"

#include "order.h"
#include "presencerule.h"
#include "sends.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

//! All rules for one room.
struct RoomRules
{
    Order order;
    Sends sends;
    PresenceRule presence;

    void see(const Observation &seen)
    {
        order.see(seen);
        sends.see(seen);
        presence.see(seen);
    }
    QStringList finish(qint64 t)
    {
        order.finish(t);
        sends.finish(t);
        presence.finish(t);
        return order.violations() + sends.violations() + presence.violations();
    }
};

} // namespace

QStringList violations(QList<Observation> history)
{
    std::stable_sort(history.begin(), history.end(),
                     [](const Observation &a, const Observation &b) { return a.t < b.t; });
    QStringList found;
    QMap<QString, RoomRules> rooms;
    for (const Observation &seen : std::as_const(history))
        rooms[seen.room];
    if (rooms.size() > 1) // lines of the test itself that name no room are for all of them
        rooms.remove(QString());
    for (const Observation &seen : std::as_const(history)) {
        if (seen.event == "searched"_L1) {
            if (seen.found != 0)
                found.append(u"D6 %1 holds what was said, %2 times"_s.arg(seen.place).arg(seen.found));
        } else if (!seen.room.isEmpty() || rooms.contains(QString())) {
            rooms[seen.room].see(seen);
        } else {
            for (RoomRules &room : rooms)
                room.see(seen);
        }
    }
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        const QStringList inRoom = room->finish(history.constLast().t);
        for (const QString &violation : inRoom)
            found.append(rooms.size() > 1 ? violation + u" (room %1)"_s.arg(room.key()) : violation);
    }
    return found;
}

} // namespace Earshot
