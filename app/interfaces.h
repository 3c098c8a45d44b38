#pragma once

#include "lanaddress.h"

namespace Earshot {

//! This machine's interfaces now, the one of the default route marked. Sends nothing.
QList<Interface> localInterfaces();

//! The address that this machine would speak from to `address`; null where it knows no way. Sends nothing.
QHostAddress sourceAddressTo(const QHostAddress &address);

} // namespace Earshot
