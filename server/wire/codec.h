#pragma once

#include "wire/frame.h"

#include <QByteArray>

#include <optional>

namespace Earshot {

//! The frame as JSON text in UTF-8, compact, keys in order.
QByteArray encode(const Frame &frame);

//! The frame in `json`, or nothing where Phoenix would crash the socket: no JSON, no array, fewer than five
//! elements, a number that is not finite, a lone surrogate. Elements after the fifth are ignored.
std::optional<Frame> decode(const QByteArray &json);

//! `payload` as one unmasked, unfragmented text frame of RFC 6455 (section 5.2), ready for a client's socket.
QByteArray textFrame(const QByteArray &payload);

} // namespace Earshot
