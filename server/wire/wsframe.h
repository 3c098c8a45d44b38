#pragma once

#include <QByteArray>

namespace Earshot {

//! What a WebSocket frame is, RFC 6455, section 5.2.
enum class Opcode : quint8 {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
};

//! `payload` as one unmasked, unfragmented frame, ready for a client's line. A control frame's payload is at
//! most 125 bytes.
QByteArray wsFrame(Opcode opcode, const QByteArray &payload);

} // namespace Earshot
