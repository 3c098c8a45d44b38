#pragma once

#include <QtGlobal>

namespace Earshot {

struct Limits;

//! Whether this process holds as much memory as its limit allows, or three quarters of what the system grants
//! it, so that it refuses what would cost more instead of being ended by the system. Cheap: the system is
//! asked at most fifty times a second. Linux only; elsewhere memory is never short.
bool isMemoryShort(const Limits &limits);

//! Bytes of memory that this process occupies now; 0 where that is not known.
qint64 residentBytes();

//! Gives back to the system what was freed and is kept for later.
void returnFreeMemory();

//! Overwrites what earlier calls left on the stack of this thread, where registers are saved now and then,
//! and with them pieces of texts. To be called from the event loop, where little of it is in use.
void wipeUnusedStack();

} // namespace Earshot
