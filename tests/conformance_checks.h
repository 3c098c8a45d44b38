#pragma once

#include "conformance_dialogue.h"

namespace Earshot {

//! Check 5: a hundred channels on one socket, and not one more.
QByteArray checkChannelLimit(const ConformanceServer &server);

//! Check 19: who is in a room and sends these bytes is let go with one of the codes, and has left.
Check badInput(const QByteArray &bytes, std::initializer_list<int> codes);
//! The bytes of one masked frame.
QByteArray maskedFrame(int opcode, const QByteArray &payload);

//! Check 21: what is far over every limit ends with 1009, or with a reset where nobody read the rest.
QByteArray checkFrameSize(const ConformanceServer &server);

//! Check 23.
QByteArray checkFragments(const ConformanceServer &server);
QByteArray checkPing(const ConformanceServer &server);
Check closeEcho(const QByteArray &payload, std::initializer_list<int> codes);

//! Check 24, for a server of our own: 1012 for everyone, in a channel or not.
QByteArray checkShutdown(const ConformanceServer &server);

//! Check 30: one who never reads delays nobody, and what waits for it is bounded.
QByteArray checkSlowReader(const ConformanceServer &server);

} // namespace Earshot
