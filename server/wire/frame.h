#pragma once

#include "wire/payload.h"
#include "wire/ref.h"

#include <optional>

namespace Earshot {

//! One frame of Phoenix Channels: `[join_ref, ref, topic, event, payload]`.
struct Frame
{
    Ref joinRef;
    Ref ref;
    QString topic;
    QString event; //!< empty where it is no string: no channel knows such an event
    Payload payload;
    std::optional<QByteArray> data = {}; //!< instead of the payload, in a binary frame
    std::optional<Ref> strangeTopic = {}; //!< what stands in place of a string; the answer names it

    bool operator==(const Frame &) const = default;
};

//! What a frame asked for: a `phx_reply` in text, a frame of its own kind in binary.
struct Reply
{
    Ref joinRef;
    Ref ref;
    QString topic;
    QString status;
    Payload response;
    std::optional<QByteArray> data = {}; //!< instead of the response
    std::optional<Ref> strangeTopic = {};
};

} // namespace Earshot
