#pragma once

#include "memberid.h"

#include <QJsonObject>

#include <optional>

namespace Earshot {

//! What a host does for the peace of a room, as it stands in the payload of a push.
struct Deed
{
    enum class What { Lock, Knock, Slow, Mute, Remove, Forgive, Admit, TurnAway, HandOver, Close };

    What what;
    MemberId member = {}; //!< to whom it is done, where it is done to somebody
    bool on = false; //!< of what can be undone by the same deed
    int ms = 0; //!< of Slow

    bool operator==(const Deed &) const = default;
};

//! Nothing where it says no deed, or lacks what belongs to it.
std::optional<Deed> deedFrom(const QJsonObject &payload);
//! The same keys, for those who are told of it.
QJsonObject toJson(const Deed &deed);

} // namespace Earshot
