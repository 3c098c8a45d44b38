#pragma once

namespace Earshot {

//! Why a server ends a connection. Never 1000: phoenix.js before 1.8.16 would stay away for good.
enum class CloseCode {
    GoingAway = 1001, //!< nothing was heard for too long
    ProtocolError = 1002, //!< RFC 6455 was broken
    NotUtf8 = 1007, //!< text that is none
    PolicyViolation = 1008, //!< more, or more slowly, than anybody speaks
    MessageTooBig = 1009,
    BadFrame = 1011, //!< not a Channels frame; Phoenix closes with the code of a crashed socket
    ServiceRestart = 1012, //!< the server stops; come back later
    TooSlow = 4008, //!< more was queued for this client than the limit allows
};

} // namespace Earshot
