#include "serverdispatcher.h"

#include <QAbstractEventDispatcher>

#ifdef Q_OS_LINUX
#include "epolldispatcher.h"
#endif

namespace Earshot {

QAbstractEventDispatcher *serverDispatcher()
{
#ifdef Q_OS_LINUX
    return new EpollDispatcher;
#else
    return nullptr;
#endif
}

} // namespace Earshot
