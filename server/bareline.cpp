#include "bareline.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#define NOMINMAX
#include <winsock2.h>
#else
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace Earshot {

namespace {

#ifdef Q_OS_WIN
constexpr int sendingSide = SD_SEND;
constexpr qint64 readBufferBytes = 64 * 1024; // a flood waits in the kernel, and then at its sender
constexpr qint64 writeBytes = 16 * 1024;
#else
constexpr int sendingSide = SHUT_WR;
// Qt may take one byte: whose arrival tells that there are more.
constexpr qint64 readBufferBytes = 1;

#ifdef MSG_NOSIGNAL
constexpr int quietly = MSG_NOSIGNAL;
#else
constexpr int quietly = 0; // the socket is told once
#endif

bool isOnlyLater()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

qint64 receiveMore(const QTcpSocket &tcp, char *to, qint64 most)
{
    const qint64 size = ::recv(int(tcp.socketDescriptor()), to, size_t(most), 0);
    return size > 0 ? size : size < 0 && isOnlyLater() ? 0 : -1;
}
#endif

} // namespace

void makeBare(QTcpSocket &tcp)
{
    tcp.setReadBufferSize(readBufferBytes);
#ifdef SO_NOSIGPIPE
    const int yes = 1;
    ::setsockopt(int(tcp.socketDescriptor()), SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
}

void closeBare(qintptr descriptor)
{
#ifdef Q_OS_WIN
    ::closesocket(SOCKET(descriptor));
#else
    ::close(int(descriptor));
#endif
}

#ifdef Q_OS_WIN
qint64 receiveBare(QTcpSocket &tcp, char *to, qint64 most)
{
    return tcp.read(to, most);
}
#else
qint64 receiveBare(QTcpSocket &tcp, char *to, qint64 most)
{
    // All that Qt has, as one array: so it gives its buffer away, 16 KB, which it would keep otherwise.
    const qint64 had = std::min(most, tcp.bytesAvailable());
    const QByteArray told = had > 0 ? tcp.read(had) : QByteArray();
    std::copy_n(told.data(), told.size(), to);
    if (tcp.state() != QAbstractSocket::ConnectedState)
        return told.isEmpty() ? -1 : told.size();
    if (told.size() == most)
        return most;
    const qint64 more = receiveMore(tcp, to + told.size(), most - told.size());
    // An end that came with bytes is told with the next ones: Qt finds it, too.
    return more >= 0 ? told.size() + more : told.isEmpty() ? -1 : told.size();
}
#endif

qint64 sendBare(QTcpSocket &tcp, const char *bytes, qint64 size)
{
    if (tcp.state() != QAbstractSocket::ConnectedState)
        return -1;
#ifdef Q_OS_WIN
    return tcp.write(bytes, std::min(size, writeBytes));
#else
    const qint64 sent = ::send(int(tcp.socketDescriptor()), bytes, size_t(size), quietly);
    if (sent >= 0)
        return sent;
    // One byte for Qt, which tells when it is gone.
    return isOnlyLater() ? tcp.write(bytes, 1) : -1;
#endif
}

void endSending(QTcpSocket &tcp)
{
    if (tcp.socketDescriptor() != -1)
        ::shutdown(int(tcp.socketDescriptor()), sendingSide);
}

} // namespace Earshot
