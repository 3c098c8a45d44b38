#include "line.h"

#include "wsframes.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr quint8 textOpcode = 1;
constexpr quint8 closeOpcode = 8;
constexpr quint8 pingOpcode = 9;
constexpr quint8 pongOpcode = 10;

QByteArray upgradeRequest(const sockaddr_in &server)
{
    char address[INET_ADDRSTRLEN] = {};
    inet_ntop(AF_INET, &server.sin_addr, address, sizeof address);
    return QByteArray("GET /socket/websocket?vsn=2.0.0 HTTP/1.1\r\nHost: ") + address + ':'
           + QByteArray::number(ntohs(server.sin_port))
           + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

QString systemError(const char *what)
{
    return QString::fromLatin1(what) + u' ' + QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

void Line::open(const QString &source)
{
    end(false);
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0)
        return fail(systemError("socket"));
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (m_loop.receiveBuffer > 0)
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &m_loop.receiveBuffer, sizeof m_loop.receiveBuffer);
    if (!bindTo(source))
        return fail(systemError("bind"));
    m_state = State::Connecting;
    m_reads = true;
    m_waitsToWrite = true;
    watch(EPOLL_CTL_ADD, EPOLLIN | EPOLLOUT);
    const auto *server = reinterpret_cast<const sockaddr *>(&m_loop.server);
    if (::connect(m_fd, server, sizeof m_loop.server) != 0 && errno != EINPROGRESS)
        fail(systemError("connect"));
}

// Servers bound what one address may have; a crowd comes from several.
bool Line::bindTo(const QString &source)
{
    sockaddr_in from = {};
    from.sin_family = AF_INET;
    if (!source.isEmpty()) {
        inet_pton(AF_INET, source.toLatin1().constData(), &from.sin_addr);
    } else {
        if (m_loop.sources < 2)
            return true;
        from.sin_addr.s_addr = htonl(0x7f000101u + quint32(m_loop.lines++ % m_loop.sources));
    }
    // The port is chosen by connect(): there are enough of them for each pair of addresses.
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    return ::bind(m_fd, reinterpret_cast<const sockaddr *>(&from), sizeof from) == 0;
}

void Line::watch(int operation, quint32 events)
{
    epoll_event event = {};
    event.events = events;
    event.data.ptr = this;
    ::epoll_ctl(m_loop.epoll, operation, m_fd, &event);
}

void Line::end(bool reset)
{
    if (m_fd >= 0) {
        const linger now = {1, 0};
        if (reset)
            ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        ::close(m_fd);
    }
    m_fd = -1;
    m_state = State::Idle;
    m_in.clear();
    m_out.clear();
}

void Line::fail(const QString &why)
{
    end(false);
    if (lost)
        lost(why);
}

void Line::setReading(bool reads)
{
    if (m_fd < 0 || std::exchange(m_reads, reads) == reads)
        return;
    // A line that does not read must not hear of its end either: it is taken out altogether.
    watch(reads ? EPOLL_CTL_ADD : EPOLL_CTL_DEL, m_waitsToWrite ? EPOLLIN | EPOLLOUT : EPOLLIN);
}

void Line::send(const QByteArray &bytes)
{
    if (m_state != State::Open)
        return;
    m_out += bytes;
    if (!m_waitsToWrite)
        flush();
}

void Line::flush()
{
    while (!m_out.isEmpty()) {
        const ssize_t sent = ::send(m_fd, m_out.constData(), size_t(m_out.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            break; // where it is an error, reading will tell
        m_out.remove(0, sent);
    }
    const bool waits = !m_out.isEmpty();
    if (waits != std::exchange(m_waitsToWrite, waits) && m_reads)
        watch(EPOLL_CTL_MOD, waits ? EPOLLIN | EPOLLOUT : EPOLLIN);
}

void Line::ready(quint32 events)
{
    if (m_fd < 0)
        return;
    if (m_state == State::Connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
        errno = error;
        if (error != 0)
            return fail(systemError("connect"));
        m_state = State::Shaking;
        m_out = upgradeRequest(m_loop.server);
    }
    if (events & EPOLLOUT)
        flush();
    if (events & ~quint32(EPOLLOUT))
        read();
}

void Line::read()
{
    static char chunk[256 * 1024]; // one thread, and nobody keeps it
    const ssize_t size = ::recv(m_fd, chunk, sizeof chunk, 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0)
        return fail(size == 0 ? u"fin"_s : u"reset"_s);
    const bool fresh = m_in.isEmpty();
    if (!fresh)
        m_in.append(chunk, size);
    const QByteArray kept = m_in; // what is told may end this line
    const QByteArrayView bytes = fresh ? QByteArrayView(chunk, size) : QByteArrayView(kept);
    const qsizetype used = consume(bytes);
    if (m_fd >= 0)
        m_in = bytes.sliced(used).toByteArray();
}

qsizetype Line::consume(QByteArrayView bytes)
{
    qsizetype used = m_state == State::Shaking ? shake(bytes) : 0;
    while (m_state == State::Open) {
        const auto frame = WsFrames::frameAt(bytes.sliced(used));
        if (!frame)
            break;
        used += frame->size;
        if (frame->opcode == textOpcode && received)
            received(frame->payload);
        else
            answer(frame->opcode, frame->payload);
    }
    return used;
}

qsizetype Line::shake(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray status = bytes.sliced(9, 3).toByteArray();
    if (status != "101") {
        fail(u"http "_s + QString::fromLatin1(status));
        return 0;
    }
    m_state = State::Open;
    if (opened)
        opened();
    return end + 4;
}

void Line::answer(quint8 opcode, QByteArrayView payload)
{
    if (opcode == pingOpcode)
        return send(WsFrames::masked(pongOpcode, payload));
    if (opcode != closeOpcode)
        return;
    send(WsFrames::masked(closeOpcode, payload.first(std::min(qsizetype(2), payload.size()))));
    fail(payload.size() < 2 ? u"close"_s
                            : u"close "_s + QString::number(qFromBigEndian<quint16>(payload.data())));
}

} // namespace Earshot
