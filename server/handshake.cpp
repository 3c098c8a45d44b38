#include "handshake.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// Each takes 20 KB while it lasts: a crowd of thousands has its turns.
constexpr int mostAtOnce = 32;

constexpr char noCaches[] = "Cache-Control: max-age=0, private, must-revalidate\r\n"; // as Phoenix says

} // namespace

QByteArray handshakeAnswer(const HandshakeRequest &request)
{
    constexpr char guid[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
           "Upgrade\r\nSec-WebSocket-Accept: "
           + QCryptographicHash::hash(request.key + guid, QCryptographicHash::Sha1).toBase64() + "\r\n"
           + (request.offersPhoenix ? "Sec-WebSocket-Protocol: phoenix\r\n" : "") + noCaches + "\r\n";
}

//! A connection that is none: it has a request to read, and keeps what is written to it.
class Handshake::StandIn : public QTcpSocket
{
public:
    StandIn(const QByteArray &request, QObject *parent)
        : QTcpSocket(parent)
    {
        setOpenMode(ReadWrite);
        setSocketState(ConnectedState);
        for (auto c = request.crbegin(); c != request.crend(); ++c)
            ungetChar(*c);
    }

    const QByteArray &written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return 0; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_written.append(bytes, qsizetype(size));
        return size;
    }

private:
    QByteArray m_written;
};

namespace {

QByteArray bytesOf(const Handshake::Request &request)
{
    return "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
           + request.key + "\r\n" + (request.offersPhoenix ? "Sec-WebSocket-Protocol: phoenix\r\n" : "")
           + "\r\n";
}

// No cache may answer in our place.
QByteArray withoutCaches(QByteArray response)
{
    if (!response.startsWith("HTTP/1.1 101 ") || !response.endsWith("\r\n\r\n"))
        return {};
    return response.insert(response.size() - 2, noCaches);
}

} // namespace

Handshake::Handshake(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QWebSocketServer>(u"Earshot"_s, QWebSocketServer::NonSecureMode))
{
    m_server->setMaxPendingConnections(mostAtOnce);
    m_server->setSupportedSubprotocols({u"phoenix"_s});
}

Handshake::~Handshake()
{
    clear();
}

void Handshake::shake(const Request &request, QObject *context, const Done &done)
{
    m_waiting.push_back({request, context, done});
    if (m_busy < mostAtOnce)
        begin();
}

void Handshake::begin()
{
    const Wish wish = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_busy;
    auto *standIn =
        new StandIn(bytesOf(wish.request), this); // not the context's: the server does not hear of its end
    m_server->handleConnection(standIn);
    // It reads in an event of its own, which was posted first.
    QMetaObject::invokeMethod(
        this, [this, standIn, wish] { end(standIn, wish); }, Qt::QueuedConnection);
}

void Handshake::end(StandIn *standIn, const Wish &wish)
{
    const QByteArray response = withoutCaches(standIn->written());
    clear();
    delete standIn;
    --m_busy;
    if (wish.context)
        wish.done(response);
    if (!m_waiting.empty())
        begin();
}

// The WebSockets over stand-ins, of which nobody ever hears.
void Handshake::clear()
{
    while (QWebSocket *webSocket = m_server->nextPendingConnection())
        delete webSocket;
}

} // namespace Earshot
