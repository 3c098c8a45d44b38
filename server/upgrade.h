#pragma once

#include "httphead.h"

#include <variant>

namespace Earshot {

//! What a request for a WebSocket asks for, in the words of Phoenix Channels.
struct Upgrade
{
    QByteArray key;
    int version = 1; //!< of the serializer: 1 or 2
    bool offersPhoenix = false; //!< the subprotocol

    //! The answer of Phoenix to a request that asks for none.
    struct Refusal
    {
        int status;
        QByteArray text = {};
    };
    //! Looks at everything but from where and to whom the request is.
    static std::variant<Upgrade, Refusal> in(const HttpHead &head);
};

} // namespace Earshot
