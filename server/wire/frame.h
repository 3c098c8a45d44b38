#pragma once

#include <QJsonValue>

namespace Earshot {

//! One frame of Phoenix Channels V2: `[join_ref, ref, topic, event, payload]`.
//!
//! References are opaque and echoed as they came; topic and event are strings in every frame worth an answer,
//! but whatever else a client sends is kept, because the answer names it.
struct Frame
{
    QJsonValue joinRef;
    QJsonValue ref;
    QJsonValue topic;
    QJsonValue event;
    QJsonValue payload;

    bool operator==(const Frame &) const = default;
};

} // namespace Earshot
