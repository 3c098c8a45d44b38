#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <netinet/in.h>

namespace Earshot {

//! Where the lines of a crowd lead to, and what watches over them.
struct Loop
{
    int epoll = -1;
    sockaddr_in server = {};
    int sources = 1; //!< lines are spread over so many addresses of this machine: 127.0.1.1 and on
    int lines = 0; //!< made so far
    int receiveBuffer = 0; //!< bytes that the system may hold for a new line; 0: its own choice
};

//! One WebSocket client without manners of its own: bytes in, bytes out, pings answered.
class Line
{
public:
    explicit Line(Loop &loop)
        : m_loop(loop)
    {}
    ~Line() { end(false); }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    //! Begins to connect and to shake hands; from the source address (an IPv4 literal) if one is named.
    void open(const QString &source = {});
    //! Ends without a word: with FIN, or with RST.
    void end(bool reset);
    //! Queues what may be anything.
    void send(const QByteArray &bytes);
    void setReading(bool reads);
    //! What epoll said.
    void ready(quint32 events);

    bool isOpen() const { return m_state == State::Open; }
    bool reads() const { return m_reads; }

    std::function<void()> opened;
    std::function<void(QByteArrayView)> received; //!< a text message
    std::function<void(const QString &why)> lost; //!< not after end()

private:
    enum class State { Idle, Connecting, Shaking, Open };

    bool bindTo(const QString &source);
    void watch(int operation, quint32 events);
    void flush();
    void read();
    qsizetype consume(QByteArrayView bytes);
    qsizetype shake(QByteArrayView bytes);
    void answer(quint8 opcode, QByteArrayView payload);
    void fail(const QString &why);

    Loop &m_loop;
    int m_fd = -1;
    State m_state = State::Idle;
    bool m_reads = true;
    bool m_waitsToWrite = false;
    QByteArray m_in; // the rest that is no whole frame yet
    QByteArray m_out;
};

} // namespace Earshot
