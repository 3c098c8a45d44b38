#include "fdlink.h"

namespace Earshot {

FdLink::FdLink(int descriptor, const Options &options)
    : FdLine(descriptor)
    , Link(options)
{
    if (!watch())
        endBoth();
}

qint64 FdLink::transmit(const QByteArrayView *pieces, int count)
{
    const qint64 sent = writeBytes(pieces, count);
    if (sent < 0)
        endBoth();
    return sent;
}

} // namespace Earshot
