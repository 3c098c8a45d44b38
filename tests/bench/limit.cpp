// The limit that other servers are measured against: one thread, one epoll set, no more than shaking hands
// and copying bytes. Who connects to /x hears what anybody sends who connected to /x. What came in one turn
// of the loop goes out with one send for each member.
#include <QByteArray>
#include <QCryptographicHash>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <endian.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

struct Room
{
    std::vector<int> members; // descriptors
    std::string out; // frames of this turn
};

struct Client
{
    Room *room = nullptr; // none before it shook hands
    std::string in; // what is no whole frame yet
    std::string out; // what the system would not take yet
};

//! All there is of this server.
class Limit
{
public:
    [[noreturn]] void run();

private:
    void watch(int operation, int fd, std::uint32_t events) const;
    void write(int fd, std::string_view bytes);
    void flush(int fd);
    void end(int fd);
    std::size_t shake(int fd, std::string_view bytes);
    std::size_t take(Room &room, char *bytes, std::size_t size);
    void read(int fd);
    void accept(int listener);
    void sendAll();

    int m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    std::unordered_map<std::string, Room> m_rooms;
    std::vector<Client> m_clients; // by descriptor
    std::vector<Room *> m_spoken; // rooms with frames
    std::vector<char> m_chunk = std::vector<char>(1 << 18);
};

void Limit::watch(int operation, int fd, std::uint32_t events) const
{
    epoll_event event = {};
    event.events = events;
    event.data.fd = fd;
    ::epoll_ctl(m_epoll, operation, fd, &event);
}

void Limit::write(int fd, std::string_view bytes)
{
    std::string &rest = m_clients[std::size_t(fd)].out;
    if (!rest.empty()) {
        rest += bytes;
        return;
    }
    const ssize_t sent = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent == ssize_t(bytes.size()) || (sent < 0 && errno != EAGAIN))
        return;
    rest = bytes.substr(sent < 0 ? 0 : std::size_t(sent));
    watch(EPOLL_CTL_MOD, fd, EPOLLIN | EPOLLOUT);
}

void Limit::flush(int fd)
{
    std::string &rest = m_clients[std::size_t(fd)].out;
    const ssize_t sent = ::send(fd, rest.data(), rest.size(), MSG_NOSIGNAL);
    rest.erase(0, sent < 0 ? 0 : std::size_t(sent));
    if (rest.empty())
        watch(EPOLL_CTL_MOD, fd, EPOLLIN);
}

void Limit::end(int fd)
{
    Client &client = m_clients[std::size_t(fd)];
    if (client.room)
        std::erase(client.room->members, fd);
    client = {};
    ::close(fd);
}

std::size_t Limit::shake(int fd, std::string_view bytes)
{
    const std::size_t size = bytes.find("\r\n\r\n");
    const std::size_t key = bytes.find("Sec-WebSocket-Key: ");
    if (size == bytes.npos || key == bytes.npos)
        return 0;
    const QByteArray accept = QCryptographicHash::hash(QByteArray(bytes.data() + key + 19, 24)
                                                           + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                                       QCryptographicHash::Sha1)
                                  .toBase64();
    write(fd, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Accept: "
                  + accept.toStdString() + "\r\n\r\n");
    Room &room = m_rooms[std::string(bytes.substr(4, bytes.find(' ', 4) - 4))];
    room.members.push_back(fd);
    m_clients[std::size_t(fd)].room = &room;
    return size + 4;
}

// The frame that `bytes` begin with, once it is whole, goes to the room without its mask. Returns its size.
std::size_t Limit::take(Room &room, char *bytes, std::size_t size)
{
    const std::size_t length = size < 2 ? 0 : bytes[1] & 0x7f;
    const std::size_t extra = length == 127 ? 8 : length == 126 ? 2 : 0;
    const std::size_t head = 2 + extra + 4;
    if (size < head)
        return 0;
    std::uint64_t payload = 0;
    std::memcpy(reinterpret_cast<char *>(&payload) + 8 - extra, bytes + 2, extra);
    payload = extra == 0 ? length : be64toh(payload);
    if (size - head < payload)
        return 0;
    std::uint64_t mask = 0;
    std::memcpy(&mask, bytes + head - 4, 4);
    mask |= mask << 32;
    if (room.out.empty())
        m_spoken.push_back(&room);
    room.out += bytes[0];
    room.out += char(bytes[1] & 0x7f);
    room.out.append(bytes + 2, extra);
    for (std::size_t i = 0; i + 8 <= payload; i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes + head + i, 8);
        eight ^= mask;
        std::memcpy(bytes + head + i, &eight, 8);
    }
    for (std::size_t i = payload & ~std::size_t(7); i < payload; ++i)
        bytes[head + i] = char(bytes[head + i] ^ bytes[head - 4 + i % 4]);
    room.out.append(bytes + head, payload);
    return head + payload;
}

void Limit::read(int fd)
{
    Client &client = m_clients[std::size_t(fd)];
    const std::size_t before = client.in.size();
    client.in.copy(m_chunk.data(), before);
    const ssize_t got = ::recv(fd, m_chunk.data() + before, m_chunk.size() - before, 0);
    if (got < 0 && errno == EAGAIN)
        return;
    if (got <= 0)
        return end(fd);
    const std::size_t size = before + std::size_t(got);
    std::size_t used = client.room ? 0 : shake(fd, {m_chunk.data(), size});
    while (client.room && used < size) {
        if (const std::size_t frame = take(*client.room, m_chunk.data() + used, size - used))
            used += frame;
        else
            break;
    }
    client.in.assign(m_chunk.data() + used, size - used);
}

void Limit::accept(int listener)
{
    const int on = 1;
    for (int fd = 0; (fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (m_clients.size() <= std::size_t(fd))
            m_clients.resize(std::size_t(fd) + 1);
        watch(EPOLL_CTL_ADD, fd, EPOLLIN);
    }
}

void Limit::sendAll()
{
    for (Room *room : m_spoken) {
        for (const int member : room->members)
            write(member, room->out);
        room->out.clear();
    }
    m_spoken.clear();
}

int listenOnAnyPort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(fd, reinterpret_cast<sockaddr *>(&address), size);
    ::listen(fd, 4096);
    ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    std::printf("ready: http://127.0.0.1:%d/\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return fd;
}

void Limit::run()
{
    const int listener = listenOnAnyPort();
    watch(EPOLL_CTL_ADD, listener, EPOLLIN);
    for (;;) {
        epoll_event events[1024];
        const int count = ::epoll_wait(m_epoll, events, 1024, -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[i].data.fd;
            if (fd == listener)
                accept(fd);
            else if (events[i].events & EPOLLOUT)
                flush(fd);
            if (fd != listener && (events[i].events & ~std::uint32_t(EPOLLOUT)))
                read(fd);
        }
        sendAll();
    }
}

} // namespace

int main()
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    Limit().run();
}
