#pragma once

#include <cstdint>
#include <netinet/in.h>
#include <string>
#include <string_view>
#include <vector>

namespace Earshot {

//! Thousands of WebSocket clients on one epoll set: they connect, shake hands, send, and tell what comes.
class Pool
{
public:
    using Peer = std::uint32_t;

    //! Whom the pool tells.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void opened(Peer peer) = 0;
        virtual void told(Peer peer, std::string_view text) = 0;
        virtual void lost(Peer peer, const std::string &why) = 0;
    };

    //! The server listens on 127.0.0.1; clients come from so many addresses, 127.0.1.1 and on.
    Pool(Listener &listener, std::uint16_t port, int sources);
    ~Pool();
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    //! Begins to connect. Bytes that the system may hold for it unread: 0, its own choice.
    Peer open(const std::string &path, int receiveBuffer = 0);
    //! Sends one text message.
    void send(Peer peer, std::string_view text);
    //! Reads nothing any more from this one.
    void stall(Peer peer);
    //! Reads it again.
    void resume(Peer peer);
    //! Ends without a word.
    void close(Peer peer);

    //! Wakes a turn up when `descriptor` can be read; the caller reads it.
    void watch(int descriptor);
    //! Waits at most so long, and tells what came. True where what is watched can be read.
    bool turn(int timeoutMs);

    static std::int64_t now(); //!< ns, monotonic
    std::int64_t heardAt() const { return m_heardAt; } //!< ns: when what is being told was read
    std::uint64_t frames() const { return m_frames; }
    std::uint64_t bytes() const { return m_bytes; } //!< of all that was read

private:
    enum class State { Gone, Connecting, Shaking, Open };
    struct Line
    {
        int fd = -1;
        State state = State::Gone;
        std::string path = {};
        std::string in = {}; // what is no whole frame yet
        std::size_t wanted = 0; // bytes until it is
        std::string out = {}; // what the system would not take yet
    };

    void watch(Peer peer, int operation, std::uint32_t events) const;
    void ready(Peer peer, std::uint32_t events);
    void shake(Peer peer);
    void write(Peer peer, std::string_view bytes);
    void read(Peer peer);
    std::size_t consume(Peer peer, std::string_view bytes);
    std::size_t greeted(Peer peer, std::string_view bytes);
    void take(Peer peer, std::uint8_t opcode, std::string_view payload);
    void fail(Peer peer, const std::string &why);

    Listener &m_listener;
    int m_epoll;
    sockaddr_in m_server = {};
    int m_sources;
    std::vector<Line> m_lines;
    std::vector<char> m_chunk;
    bool m_called = false;
    std::int64_t m_heardAt = 0;
    std::uint64_t m_frames = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace Earshot
