#pragma once

#include <QByteArray>

#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Earshot {

//! Two ends of one line, which do not block.
class SocketPair
{
public:
    SocketPair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends); }
    ~SocketPair()
    {
        closeNear();
        closeFar();
    }
    SocketPair(const SocketPair &) = delete;
    SocketPair &operator=(const SocketPair &) = delete;

    int near() const { return m_ends[0]; }
    int far() const { return m_ends[1]; }
    void say() const { [[maybe_unused]] const auto size = ::write(far(), "x", 1); }
    bool hear() const
    {
        char byte = 0;
        return ::read(near(), &byte, 1) == 1;
    }
    //! Until the near end takes no more.
    void fill() const
    {
        const QByteArray much(64 * 1024, 'x');
        while (::write(near(), much.constData(), std::size_t(much.size())) > 0) {}
    }
    void closeNear() { end(m_ends[0]); }
    void closeFar() { end(m_ends[1]); }
    //! The near end is this number from now on, which was somebody else's.
    void moveNearTo(int number)
    {
        ::dup3(m_ends[0], number, O_CLOEXEC);
        ::close(std::exchange(m_ends[0], number));
    }

private:
    static void end(int &descriptor)
    {
        if (descriptor != -1)
            ::close(std::exchange(descriptor, -1));
    }

    int m_ends[2] = {-1, -1};
};

} // namespace Earshot
