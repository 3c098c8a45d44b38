#pragma once

#include "lanaddress.h"

namespace Earshot {

//! This machine's interfaces now, the one of the default route marked. Sends nothing.
QList<Interface> localInterfaces();

} // namespace Earshot
