#include "fdline.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>

namespace Earshot {

namespace {

constexpr quint32 reading = EPOLLIN | EPOLLRDHUP;
constexpr int mostPieces = 64; // in one call of the system

bool wouldWait()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

qint64 sendTogether(int descriptor, const QByteArrayView *pieces, int count)
{
    std::array<iovec, mostPieces> places;
    count = std::min(count, mostPieces);
    for (int i = 0; i < count; ++i)
        places[std::size_t(i)] = {const_cast<char *>(pieces[i].data()), std::size_t(pieces[i].size())};
    msghdr message = {};
    message.msg_iov = places.data();
    message.msg_iovlen = std::size_t(count);
    return ::sendmsg(descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
}

} // namespace

FdLine::FdLine(int descriptor)
    : m_set(EpollSet::ofThisThread())
    , m_descriptor(descriptor)
{}

FdLine::~FdLine()
{
    cutOff();
}

bool FdLine::watch()
{
    return watchFor(reading);
}

bool FdLine::watchFor(quint32 events)
{
    if (m_isWatched)
        m_set.change(m_descriptor, events, this);
    else
        m_isWatched = m_set.add(m_descriptor, events, this);
    return m_isWatched;
}

void FdLine::ready(quint32 events)
{
    if (events & EPOLLOUT) {
        watch();
        roomy();
    }
    if ((events & ~quint32(EPOLLOUT)) && isOpen())
        readable();
}

QHostAddress FdLine::address() const
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    if (::getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

qint64 FdLine::readBytes(char *to, qint64 most)
{
    const qint64 size = ::recv(m_descriptor, to, std::size_t(most), MSG_DONTWAIT);
    return size > 0 ? size : size < 0 && wouldWait() ? 0 : -1;
}

qint64 FdLine::writeBytes(const QByteArrayView *pieces, int count)
{
    const qint64 sent = count == 1 ? ::send(m_descriptor, pieces->data(), std::size_t(pieces->size()),
                                            MSG_NOSIGNAL | MSG_DONTWAIT)
                                   : sendTogether(m_descriptor, pieces, count);
    if (sent >= 0 || !wouldWait())
        return sent;
    watchFor(reading | EPOLLOUT);
    return 0;
}

void FdLine::endGiving()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void FdLine::endBoth()
{
    ::shutdown(m_descriptor, SHUT_RDWR);
}

int FdLine::release()
{
    if (std::exchange(m_isWatched, false))
        m_set.remove(m_descriptor, this);
    return std::exchange(m_descriptor, -1);
}

void FdLine::cutOff()
{
    if (const int descriptor = release(); descriptor != -1)
        ::close(descriptor);
}

} // namespace Earshot
