#include "pool.h"

#include "clientframe.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace Earshot {

namespace {

constexpr std::uint32_t watched = ~0u;
constexpr int eventsPerTurn = 1024;

std::string request(const std::string &path, const sockaddr_in &server)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(ntohs(server.sin_port))
           + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

std::string systemError(const char *what)
{
    return std::string(what) + ": " + std::strerror(errno);
}

} // namespace

Pool::Pool(Listener &listener, std::uint16_t port, int sources)
    : m_listener(listener)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_sources(sources)
    , m_chunk(1 << 18)
{
    m_server.sin_family = AF_INET;
    m_server.sin_port = htons(port);
    m_server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
}

Pool::~Pool()
{
    for (Peer peer = 0; peer < m_lines.size(); ++peer)
        close(peer);
    ::close(m_epoll);
}

void Pool::close(Peer peer)
{
    if (m_lines[peer].fd >= 0)
        ::close(m_lines[peer].fd);
    m_lines[peer] = {};
}

std::int64_t Pool::now()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Pool::Peer Pool::open(const std::string &path, int receiveBuffer)
{
    const auto peer = Peer(m_lines.size());
    m_lines.emplace_back();
    Line &line = m_lines.back();
    line.path = path;
    line.state = State::Connecting;
    line.fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(line.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // The port is chosen by connect(): there are enough of them for each pair of addresses.
    ::setsockopt(line.fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (receiveBuffer > 0)
        ::setsockopt(line.fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in from = {};
    from.sin_family = AF_INET;
    from.sin_addr.s_addr = htonl(0x7f000101u + peer % std::uint32_t(m_sources));
    if (line.fd < 0 || ::bind(line.fd, reinterpret_cast<sockaddr *>(&from), sizeof from) != 0) {
        fail(peer, systemError("bind"));
        return peer;
    }
    watch(peer, EPOLL_CTL_ADD, EPOLLOUT);
    if (::connect(line.fd, reinterpret_cast<sockaddr *>(&m_server), sizeof m_server) != 0
        && errno != EINPROGRESS)
        fail(peer, systemError("connect"));
    return peer;
}

void Pool::watch(Peer peer, int operation, std::uint32_t events) const
{
    epoll_event event = {};
    event.events = events;
    event.data.u32 = peer;
    ::epoll_ctl(m_epoll, operation, m_lines[peer].fd, &event);
}

void Pool::watch(int descriptor)
{
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u32 = watched;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

void Pool::stall(Peer peer)
{
    watch(peer, EPOLL_CTL_DEL, 0);
}

void Pool::resume(Peer peer)
{
    watch(peer, EPOLL_CTL_ADD, EPOLLIN);
}

bool Pool::turn(int timeoutMs)
{
    epoll_event events[eventsPerTurn];
    m_called = false;
    const int count = ::epoll_wait(m_epoll, events, eventsPerTurn, timeoutMs);
    for (int i = 0; i < count; ++i) {
        if (events[i].data.u32 == watched)
            m_called = true;
        else
            ready(events[i].data.u32, events[i].events);
    }
    return m_called;
}

void Pool::ready(Peer peer, std::uint32_t events)
{
    Line &line = m_lines[peer];
    if (line.state == State::Connecting)
        return shake(peer);
    if (line.state != State::Gone && (events & EPOLLOUT)) {
        const std::string rest = std::exchange(line.out, {});
        write(peer, rest);
        if (line.state != State::Gone && line.out.empty())
            watch(peer, EPOLL_CTL_MOD, EPOLLIN);
    }
    if (line.state != State::Gone && (events & ~std::uint32_t(EPOLLOUT)))
        read(peer);
}

void Pool::shake(Peer peer)
{
    Line &line = m_lines[peer];
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(line.fd, SOL_SOCKET, SO_ERROR, &error, &size);
    errno = error;
    if (error != 0)
        return fail(peer, systemError("connect"));
    line.state = State::Shaking;
    watch(peer, EPOLL_CTL_MOD, EPOLLIN);
    write(peer, request(line.path, m_server));
    line.path = {};
}

void Pool::send(Peer peer, std::string_view text)
{
    if (m_lines[peer].state == State::Open)
        write(peer, ClientFrame::of(ClientFrame::text, text));
}

void Pool::write(Peer peer, std::string_view bytes)
{
    Line &line = m_lines[peer];
    if (!line.out.empty()) {
        line.out += bytes;
        return;
    }
    const ssize_t sent = ::send(line.fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN)
        return; // reading will tell
    const std::size_t gone = sent < 0 ? 0 : std::size_t(sent);
    if (gone == bytes.size())
        return;
    line.out = bytes.substr(gone);
    watch(peer, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
}

void Pool::read(Peer peer)
{
    Line &line = m_lines[peer];
    const ssize_t size = ::recv(line.fd, m_chunk.data(), m_chunk.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0)
        return fail(peer, size == 0 ? "fin" : "reset");
    m_heardAt = now();
    m_bytes += std::uint64_t(size);
    std::string_view bytes(m_chunk.data(), std::size_t(size));
    std::string kept;
    if (!line.in.empty()) {
        line.in += bytes;
        if (line.in.size() < line.wanted)
            return;
        kept = std::exchange(line.in, {});
        bytes = kept;
    }
    const std::size_t used = consume(peer, bytes);
    if (used < bytes.size())
        m_lines[peer].in = bytes.substr(used);
}

std::size_t Pool::consume(Peer peer, std::string_view bytes)
{
    std::size_t used = m_lines[peer].state == State::Shaking ? greeted(peer, bytes) : 0;
    m_lines[peer].wanted = 0;
    while (m_lines[peer].state == State::Open) {
        const ClientFrame::Head head = ClientFrame::headOf(bytes.substr(used));
        const std::size_t whole = head.size + head.payload;
        if (head.size == 0 || bytes.size() - used < whole) {
            m_lines[peer].wanted = whole;
            break;
        }
        const std::string_view payload = bytes.substr(used + head.size, head.payload);
        used += whole;
        ++m_frames;
        take(peer, head.opcode, payload);
    }
    return used;
}

std::size_t Pool::greeted(Peer peer, std::string_view bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == bytes.npos)
        return 0;
    if (bytes.substr(9, 3) != "101") {
        fail(peer, "http " + std::string(bytes.substr(9, 3)));
        return 0;
    }
    m_lines[peer].state = State::Open;
    m_listener.opened(peer);
    return end + 4;
}

void Pool::take(Peer peer, std::uint8_t opcode, std::string_view payload)
{
    if (opcode == ClientFrame::text)
        return m_listener.told(peer, payload);
    if (opcode == ClientFrame::ping)
        return write(peer, ClientFrame::of(ClientFrame::pong, payload));
    if (opcode != ClientFrame::close)
        return;
    std::uint16_t code = 0;
    std::memcpy(&code, payload.data(), std::min(sizeof code, payload.size()));
    fail(peer, "close " + std::to_string(be16toh(code)));
}

void Pool::fail(Peer peer, const std::string &why)
{
    close(peer);
    m_listener.lost(peer, why);
}

} // namespace Earshot
