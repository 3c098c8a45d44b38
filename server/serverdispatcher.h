#pragma once

class QAbstractEventDispatcher;

namespace Earshot {

//! The event loop that is best for a server's thread here, to be given to it before it starts; none where
//! that is Qt's own.
QAbstractEventDispatcher *serverDispatcher();

} // namespace Earshot
