#pragma once

#include "room.h"

namespace Earshot {

inline constexpr Limits usualLimits; // a room keeps those of its server

//! Nobody's.
inline constexpr MemberId nobody{0};

inline Room::Admission admitted(Room &room, const Room::Arrival &arrival, qint64 now = 0)
{
    const auto outcome = room.join(arrival, now);
    const auto *admission = std::get_if<Room::Admission>(&outcome);
    return admission ? *admission : Room::Admission();
}

//! One who keeps sessions comes for the first time.
inline Room::Admission admitted(Room &room, const QString &username, qint64 now = 0)
{
    return admitted(room, {username, {}, true, {}, 0}, now);
}

inline Room::Arrival back(const Room &room, const Room::Admission &before, quint64 seq = 0)
{
    return {before.username, before.session, true, room.epoch(), seq};
}

} // namespace Earshot
