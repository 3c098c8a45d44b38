#include "socket.h"

#include "log.h"
#include "memory.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int framesPerSecond = 250;
constexpr int frameBurst = 1000;
constexpr int wrongKeysAtMost = 5; // a person's key is right or wrong: whoever goes on is guessing

constexpr qint64 queuedWhenShort = 64 * 1024; // a reader that keeps up has less waiting

} // namespace

Socket::Socket(std::unique_ptr<Link> link, SocketServer &server)
    : m_server(server)
    , m_link(std::move(link))
    , m_channels(*this)
    , m_pulse({inMs(server.limits.pingSeconds), inMs(server.limits.idleSeconds)}, now())
    , m_vsn(m_link->version() == 1 ? Vsn::V1 : Vsn::V2)
{}

Socket::~Socket()
{
    m_closing = true;
    m_channels.endAll();
}

void Socket::heard()
{
    m_pulse.hear(now());
    // Pongs go out by themselves: one who only pings, and reads nothing, has a queue like any other.
    relieve();
}

void Socket::answered()
{
    m_pulse.hearAnswer(now());
}

void Socket::due()
{
    m_server.topics.turn().add(this, Turn::Stage::Sockets);
}

void Socket::endTurn()
{
    if (std::exchange(m_isTooSlow, false))
        close(CloseCode::TooSlow);
    m_link->flush();
}

void Socket::ended()
{
    m_closing = true;
    m_channels.endAll();
}

void Socket::closed()
{
    m_closing = true;
    m_channels.endAll();
    m_server.drop(this);
}

void Socket::countWrongKey()
{
    if (++m_wrongKeys >= wrongKeysAtMost)
        close(CloseCode::PolicyViolation);
}

bool Socket::isOverfull() const
{
    const qint64 waiting = m_link->pending();
    const Limits &limits = m_server.limits;
    return (limits.queuedBytes > 0 && waiting > limits.queuedBytes)
           || (waiting > queuedWhenShort && isMemoryShort(limits));
}

void Socket::relieve()
{
    if (!m_closing && isOverfull())
        close(CloseCode::TooSlow);
}

void Socket::send(const QByteArray &frames)
{
    if (m_closing)
        return;
    m_link->send(frames);
    judgeQueue();
}

// Its channels must not end while somebody walks over the topic's sockets.
void Socket::judgeQueue()
{
    if (m_closing || !isOverfull())
        return;
    // What piled up within this turn says nothing of the reader: the system was not offered it yet.
    m_link->flush();
    if (!isOverfull())
        return;
    m_closing = true;
    m_isTooSlow = true;
    logEvent(QtWarningMsg, "slow-reader", m_link->peer(), {{"waiting", m_link->pending()}});
    due();
}

void Socket::close(CloseCode code)
{
    m_channels.endAll(); // which gives it what was said before
    m_closing = true;
    m_link->close(code, code == CloseCode::TooSlow ? u"too slow"_s : QString());
}

void Socket::checkPulse()
{
    if (m_closing)
        return;
    switch (m_pulse.judge(now())) {
    case Pulse::Verdict::Alive: return;
    case Pulse::Verdict::Ping: return m_link->ping();
    case Pulse::Verdict::Gone: break;
    }
    m_channels.endAll(m_pulse.silence(now()));
    close(CloseCode::GoingAway);
}

void Socket::receive(const QByteArray &message, bool binary)
{
    if (m_closing)
        return;
    // Far more than people or bots say: whatever it is, it costs everybody.
    if (m_server.limits.messagesPerSecond > 0 && m_frames.take(now(), framesPerSecond, frameBurst) > 0) {
        logEvent(QtWarningMsg, "flood", m_link->peer());
        return close(CloseCode::PolicyViolation);
    }
    // Phoenix's V1 does not look at the kind of a message.
    const bool isPacked = binary && m_vsn == Vsn::V2;
    const std::optional<Frame> frame = isPacked ? decodeBinary(message) : decode(message, m_vsn);
    if (!frame)
        return close(CloseCode::BadFrame);
    m_channels.receive(*frame);
}

} // namespace Earshot
