#pragma once

#include "private/seal.h"

namespace Earshot {

//! Who one was in a room, for who comes again and is nobody new.
struct FormerSelf
{
    QString session;
    Seal::Hand hand; //!< in a private room
};

} // namespace Earshot
