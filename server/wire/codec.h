#pragma once

#include "wire/frame.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Earshot {

//! Phoenix's two ways to write a frame: an object of topic, event, payload and ref, or an array of five.
enum class Vsn { V1 = 1, V2 = 2 };

//! The frame as JSON text in UTF-8, compact, keys in order.
QByteArray encode(const Frame &frame, Vsn vsn = Vsn::V2);
QByteArray encode(const Reply &reply, Vsn vsn = Vsn::V2);

//! The kinds of binary frames, as their first byte tells them.
enum class BinaryKind : quint8 { Push = 0, Reply = 1, Broadcast = 2 };

//! The frame with its data as a server's push or broadcast. Nothing where a part is longer than 255 bytes or
//! the join_ref has no text: there Phoenix ends the channel.
std::optional<QByteArray> encodeBinary(const Frame &frame, BinaryKind kind);
std::optional<QByteArray> encodeBinary(const Reply &reply);

//! The frame in `json`, or nothing where Phoenix would crash the socket: no sound JSON (see JsonReader),
//! fewer than five elements (those after the fifth are ignored), for V1 one of its four keys missing.
std::optional<Frame> decode(QByteArrayView json, Vsn vsn = Vsn::V2);

//! A client's push in binary, or nothing where it is cut short, of another kind, or its names are not UTF-8.
std::optional<Frame> decodeBinary(QByteArrayView bytes);

//! Ready for a client's socket: one WebSocket frame, of text, or binary where there is data. Nothing as with
//! encodeBinary(), and for V1, which knows no binary.
std::optional<QByteArray> framed(const Frame &frame, BinaryKind kind, Vsn vsn);
std::optional<QByteArray> framed(const Reply &reply, Vsn vsn);

} // namespace Earshot
