#include "fdcaller.h"

#include "fdlink.h"
#include "sealed.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace Earshot {

FdCaller::FdCaller(int descriptor, QObject *parent)
    : Caller(parent)
    , FdLine(descriptor)
{
    const int yes = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

// Not before: most have said already what they want, and the link is watched in the caller's place. Who waits
// for the rest of an answer is watched already, for more than that.
void FdCaller::await()
{
    if (isOpen() && !isWatched() && !watch())
        dismiss();
}

std::unique_ptr<Link> FdCaller::handOver(const Link::Options &options, std::unique_ptr<TlsStream> tls)
{
    if (tls)
        return std::make_unique<Sealed<FdLink>>(std::move(tls), release(), options);
    return std::make_unique<FdLink>(release(), options);
}

} // namespace Earshot
