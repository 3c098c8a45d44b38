#include "gate.h"

#include "link.h"
#include "log.h"
#include "page.h"
#include "wire/roomurl.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

namespace {

constexpr int backlog = 4096; // Qt's 50 makes a burst of arrivals wait for the kernel's next try
constexpr qint64 hostNamesAgeMs = 5000;
constexpr int longestHandshake = 24 * 60 * 60; // s; a timer counts ms in an int
constexpr char html[] = "text/html; charset=utf-8";
constexpr char plain[] = "text/plain; charset=utf-8";

// Tells one connection from every other: peers may use a port twice, towards two addresses of ours.
template <typename Socket>
QString keyOf(const Socket &socket)
{
    return QStringList{socket.peerAddress().toString(), QString::number(socket.peerPort()),
                       socket.localAddress().toString(), QString::number(socket.localPort())}
        .join(u' ');
}

bool isSocketPath(const QByteArray &path)
{
    return path == "/socket/websocket" || path == "/socket/websocket/";
}

bool speaksV2(const HttpHead &head)
{
    static const QRegularExpression v2(u"^2\\.0\\.\\d+$"_s);
    const QStringList versions = QUrlQuery(QString::fromLatin1(head.query)).allQueryItemValues(u"vsn"_s);
    return !versions.isEmpty() && v2.match(versions.last()).hasMatch();
}

} // namespace

Gate::Gate(const Options &options, QObject *parent)
    : QTcpServer(parent)
    , m_options(options)
    , m_webSockets(std::make_unique<QWebSocketServer>(u"Earshot"_s, QWebSocketServer::NonSecureMode))
{
    setListenBacklogSize(backlog);
    m_webSockets->setMaxPendingConnections(backlog);
    connect(m_webSockets.get(), &QWebSocketServer::newConnection, this, &Gate::linkReady);
    // Without file descriptors Qt would try again at once, for ever.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(earshotLog, "Cannot take a connection: %s.", qPrintable(errorString()));
        pauseAccepting();
        QTimer::singleShot(1s, this, &QTcpServer::resumeAccepting);
    });
}

Gate::~Gate()
{
    m_webSockets.reset(); // while there still is a list from which its guests take themselves off
}

std::unique_ptr<Link> Gate::nextLink()
{
    QWebSocket *webSocket = m_webSockets->nextPendingConnection();
    if (!webSocket)
        return nullptr;
    const Guest guest = m_guests.take(keyOf(*webSocket));
    delete guest.deadline;
    if (!guest.tcp) { // gone while it was waiting here
        delete webSocket;
        return nextLink();
    }
    return std::make_unique<QtLink>(webSocket, guest.tcp, m_options.limits.messageBytes);
}

void Gate::incomingConnection(qintptr descriptor)
{
    auto *tcp = new QTcpSocket(this);
    if (!tcp->setSocketDescriptor(descriptor)) {
        delete tcp;
        return;
    }
    tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    greet(tcp);
}

void Gate::greet(QTcpSocket *tcp)
{
    const QHostAddress address = tcp->peerAddress();
    const QString key = keyOf(*tcp);
    const int open = ++m_connections[address];
    // At the end QWebSocket cuts every connection of the TCP socket's signals: a child's it does not.
    connect(new QObject(tcp), &QObject::destroyed, this, [this, address, key] {
        m_guests.remove(key);
        if (--m_connections[address] <= 0)
            m_connections.remove(address);
    });
    connect(tcp, &QTcpSocket::disconnected, tcp, &QObject::deleteLater);
    if (m_options.limits.connectionsPerAddress > 0 && open > m_options.limits.connectionsPerAddress)
        return answer(tcp, {503, plain, "Too many connections from your address.\n"}, false);

    auto *deadline = new QTimer(tcp);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, tcp, &QTcpSocket::abort);
    if (m_options.limits.handshakeSeconds > 0)
        deadline->start(std::min(m_options.limits.handshakeSeconds, longestHandshake) * 1000);
    m_guests.insert(key, {tcp, deadline});
    connect(tcp, &QTcpSocket::readyRead, this, [this, tcp] { read(tcp); });
}

void Gate::read(QTcpSocket *tcp)
{
    const auto parsed = HttpHead::parse(tcp->peek(HttpHead::maxBytes + 4));
    if (std::holds_alternative<HttpHead::Incomplete>(parsed))
        return;
    if (const auto *malformed = std::get_if<HttpHead::Malformed>(&parsed))
        return answer(tcp, {malformed->status}, false);
    const HttpHead &head = std::get<HttpHead>(parsed);
    const bool bodiless = head.method == "HEAD";
    if (head.count("host") != 1)
        return answer(tcp, {400}, bodiless);
    if (!isSocketPath(head.path))
        return answer(tcp, isAddressed(head) ? respond(head) : Response{421, plain, "Wrong host.\n"},
                      bodiless);
    if (const int refusal = upgradeRefusal(head))
        return answer(tcp, {refusal}, bodiless);
    const bool isNative = head.count("origin") == 0;
    if (!isAddressed(head) || !(isNative || isSameOrigin(head.header("origin"), head.header("host"))))
        return answer(tcp, {403}, bodiless);
    upgrade(tcp);
}

int Gate::upgradeRefusal(const HttpHead &head) const
{
    const bool upgrades = head.method == "GET" && head.minorVersion == 1
                          && head.hasToken("connection", "upgrade") && head.hasToken("upgrade", "websocket")
                          && head.header("sec-websocket-version") == "13"
                          && !head.header("sec-websocket-key").isEmpty();
    if (!upgrades)
        return 400;
    return speaksV2(head) ? 0 : 403;
}

bool Gate::isAddressed(const HttpHead &head)
{
    const bool fresh = m_hostNamesAge.isValid() && !m_hostNamesAge.hasExpired(hostNamesAgeMs);
    if (fresh && m_hostNames.areNamedBy(head.header("host")))
        return true;
    // This machine may have got another address since; asking at most now and then keeps liars cheap.
    if (!fresh) {
        m_hostNames = HostNames::ofThisMachine(m_options.publicUrl.host());
        m_hostNamesAge.start();
    }
    return m_hostNames.areNamedBy(head.header("host"));
}

void Gate::upgrade(QTcpSocket *tcp)
{
    // Only peeked so far: the whole request still waits for QWebSocketServer, which looks at once.
    disconnect(tcp, &QTcpSocket::readyRead, this, nullptr);
    disconnect(tcp, &QTcpSocket::disconnected, tcp, nullptr);
    m_webSockets->handleConnection(tcp);
}

void Gate::answer(QTcpSocket *tcp, const Response &response, bool head)
{
    disconnect(tcp, &QTcpSocket::readyRead, this, nullptr);
    // Bytes left unread would turn the end of the connection into a reset, which can overtake the answer.
    tcp->readAll();
    connect(tcp, &QTcpSocket::readyRead, tcp, [tcp] { tcp->readAll(); });
    tcp->write(httpResponse(response.status, response.type, response.body, head));
    tcp->disconnectFromHost();
}

Gate::Response Gate::respond(const HttpHead &head) const
{
    if (head.method != "GET" && head.method != "HEAD")
        return {405};
    if (head.path == "/healthz")
        return {200, plain, "ok\n"};
    if (head.path == "/")
        return {200, html, lobbyPage()};
    return pageFor(QString::fromUtf8(QByteArray::fromPercentEncoding(head.path.mid(1))), head.header("host"));
}

Gate::Response Gate::pageFor(const QString &path, const QByteArray &hostHeader) const
{
    const auto room = normalizedRoomName(path.endsWith(u'/') ? path.chopped(1) : path);
    const QString *name = std::get_if<QString>(&room);
    if (!name || !m_options.isOpen(*name))
        return {404, html, missingPage()};
    const QString scheme = m_options.publicUrl.isEmpty() ? u"http"_s : m_options.publicUrl.scheme();
    const QString origin = scheme + u"://"_s + QString::fromLatin1(hostHeader);
    RoomUrl url;
    url.host = u"here"_s;
    url.port = 80;
    url.room = *name;
    const QString pathAsPrinted = url.toString().section(u'/', 3);
    return {200, html, roomPage(*name, origin + u'/' + pathAsPrinted)};
}

} // namespace Earshot
