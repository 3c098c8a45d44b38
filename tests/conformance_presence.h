#pragma once

#include "conformance_dialogue.h"

namespace Earshot {

//! Checks 25 and 26, on `room:*`. One that the server's rooms have no way to ask for begins with "skip".
QByteArray checkOwnJoin(const ConformanceServer &server);
QByteArray checkSecondConnection(const ConformanceServer &server);
QByteArray checkPresenceUpdate(const ConformanceServer &server);
QByteArray checkLastLeave(const ConformanceServer &server);
QByteArray checkKilledClient(const ConformanceServer &server);
QByteArray checkPresenceRefs(const ConformanceServer &server);

} // namespace Earshot
