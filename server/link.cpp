#include "link.h"

#include <QtEndian>
#include <QTimer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr qsizetype mostReasonBytes = 123; // in a control frame, beside the code
constexpr int mostPieces = 64; // in one send

// One for all links: what stood in it is overwritten at once.
constexpr std::size_t turnBytes = 4 * 1024; // from one client in one turn, so that others have theirs
thread_local std::array<char, turnBytes> readBuffer;

} // namespace

Link::Link(const Options &options)
    : m_version(quint8(options.version))
    , m_messageMs(options.messageMs)
    , m_place(options.place)
    , m_reader(options.messageBytes)
{}

Link::~Link() = default;

void Link::begin(Listener *listener, const QByteArray &first)
{
    m_listener = listener;
    if (!m_queue.isEmpty())
        m_listener->due();
    if (!first.isEmpty())
        take(first);
}

void Link::arrived()
{
    if (m_phase == Phase::Over)
        return;
    const qint64 size = receive(readBuffer.data(), readBuffer.size());
    if (size < 0)
        return cut();
    if (size == 0)
        return;
    m_listener->heard();
    take(QByteArrayView(readBuffer.data(), size));
    std::fill_n(readBuffer.begin(), size, '\0');
}

void Link::take(QByteArrayView bytes)
{
    while (m_phase < Phase::Leaving) {
        const auto event = m_reader.read(bytes);
        if (!event)
            break;
        pace(*event);
        handle(*event);
    }
    if (m_phase != Phase::Open)
        return;
    if (!m_reader.isInside())
        setDeadline(0);
    else if (!m_deadline)
        setDeadline(m_messageMs);
}

// A message has its time from its first byte, however many pings stand between its fragments.
void Link::pace(const WsEvent &event)
{
    const bool isMessage = event.kind == WsEvent::Kind::Text || event.kind == WsEvent::Kind::Binary;
    if (m_phase == Phase::Open && (isMessage || !m_reader.isInsideMessage()))
        setDeadline(0);
}

void Link::handle(const WsEvent &event)
{
    if (m_phase == Phase::Closing && event.kind < WsEvent::Kind::Close)
        return;
    switch (event.kind) {
    case WsEvent::Kind::Text: return m_listener->received(event.data);
    case WsEvent::Kind::Binary: return m_listener->receivedBinary(event.data);
    case WsEvent::Kind::Ping: return queue(wsFrame(Opcode::Pong, event.data));
    case WsEvent::Kind::Pong: return m_listener->answered();
    case WsEvent::Kind::Failure: return fail(CloseCode(event.code));
    case WsEvent::Kind::Close: break;
    }
    if (m_phase == Phase::Open)
        bid(event.code);
    leave();
}

void Link::fail(CloseCode code, const QString &reason)
{
    if (m_phase == Phase::Open)
        bid(int(code), reason);
    leave();
}

// Bytes of the client's left unread would turn the end into a reset, which can overtake the close frame. So
// we end our side alone, and read on until the client has ended its own.
void Link::leave()
{
    const bool isCounting = m_phase == Phase::Closing;
    m_phase = Phase::Leaving;
    m_reader = WsReader(m_reader.limit());
    if (!isCounting)
        setDeadline(farewellMs);
    m_listener->due();
    m_listener->ended();
}

void Link::settle(int closeCode)
{
    if (m_closeCode == notSaid)
        m_closeCode = quint16(closeCode);
}

void Link::bid(int code, const QString &reason)
{
    settle(code == 0 ? 1005 : code);
    QByteArray payload;
    if (code != 0) {
        payload.resize(2);
        qToBigEndian(quint16(code), payload.data());
        payload += reason.toUtf8().left(mostReasonBytes);
    }
    queue(wsFrame(Opcode::Close, payload));
}

void Link::close(CloseCode code, const QString &reason)
{
    if (m_phase != Phase::Open)
        return;
    bid(int(code), reason);
    m_phase = Phase::Closing;
    setDeadline(farewellMs);
}

void Link::ping()
{
    send(wsFrame(Opcode::Ping, {}));
}

void Link::send(const QByteArray &frames)
{
    if (m_phase == Phase::Open)
        queue(frames);
}

void Link::queue(const QByteArray &frames)
{
    const bool isFirst = m_queue.isEmpty();
    m_queue.append(frames);
    if (isFirst && m_listener)
        m_listener->due();
}

void Link::flush()
{
    std::array<QByteArrayView, mostPieces> pieces;
    while (!m_queue.isEmpty() && !m_isBlocked) {
        const qint64 sent = transmit(pieces.data(), m_queue.pieces(pieces.data(), mostPieces));
        if (sent < 0)
            return m_queue.clear();
        m_isBlocked = sent == 0;
        m_queue.drop(sent);
    }
    if (m_phase == Phase::Leaving && m_queue.isEmpty() && isDrained())
        endSending();
}

qint64 Link::pass(const QByteArray &frames)
{
    if (m_phase != Phase::Open)
        return 0;
    if (m_gathers) {
        queue(frames);
        return pending();
    }
    qint64 sent = 0;
    if (m_queue.isEmpty() && !m_isBlocked) {
        const QByteArrayView whole(frames);
        sent = transmit(&whole, 1);
        if (sent < 0 || sent == frames.size())
            return 0;
        m_isBlocked = sent == 0;
    }
    m_queue.append(frames);
    m_queue.drop(sent);
    flush();
    return pending();
}

void Link::prefetch() const
{
#ifdef __GNUC__
    // With what a form has before it: the two lines of the processor's cache that a send looks at.
    const char *here = reinterpret_cast<const char *>(this);
    __builtin_prefetch(here - 24);
    __builtin_prefetch(here + 40);
#endif
}

void Link::writable()
{
    m_isBlocked = false;
    flush();
}

// An idle link has no timer; one is made when it is needed.
void Link::setDeadline(int ms)
{
    if (ms <= 0)
        return m_deadline.reset();
    m_deadline = std::make_unique<QTimer>();
    QObject::connect(m_deadline.get(), &QTimer::timeout, m_deadline.get(), [this] { expire(); });
    m_deadline->setSingleShot(true);
    m_deadline->start(ms);
}

void Link::expire()
{
    m_deadline.release()->deleteLater(); // it is speaking
    if (m_phase == Phase::Open)
        fail(CloseCode::PolicyViolation, u"message took too long"_s);
    else
        cut();
}

void Link::cut()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    setDeadline(0);
    m_queue.clear();
    abort();
    m_listener->closed();
}

} // namespace Earshot
