#include "examination.h"

#include "localnetworks.h"
#include "pin.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

namespace {

constexpr qsizetype mostAddresses = 4; // of one name
constexpr auto knockTime = 4s; // a machine that is not there is told after 3 s
constexpr auto answerTime = 4s;
constexpr auto wholeTime = 15s; // also where a name is looked up for ever, or bytes drip
constexpr qsizetype mostBytes = 64 * 1024; // of a page; nothing of it is shown

//! How much one knows after it.
int rankOf(Knock knock)
{
    switch (knock) {
    case Knock::Opened: return 5;
    case Knock::Refused: return 4;
    case Knock::NoMachine: return 3;
    case Knock::NoAnswer: return 2;
    case Knock::NoWay: return 1;
    case Knock::NotTried: break;
    }
    return 0;
}

Knock knockFrom(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return Knock::Refused;
    case QAbstractSocket::NetworkError: return Knock::NoMachine;
    default: return Knock::NoAnswer;
    }
}

//! Also where it came to no page. That no authority vouches for a certificate is said before the line ends.
Certificate sealOf(const QNetworkReply &reply, bool isDoubted)
{
    if (Pin::wasBroken(reply))
        return Certificate::OtherHost;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return isDoubted ? Certificate::Unvouched : Certificate::None;
    return reply.sslConfiguration().peerCertificate().isNull() ? Certificate::NotTried : Certificate::Kept;
}

} // namespace

Examination::Examination(const RoomUrl &url, bool isSeenNearby, QObject *parent)
    : QObject(parent)
    , m_url(url)
{
    m_seen.host = url.host;
    m_seen.port = url.port;
    m_seen.room = url.room;
    m_seen.isSeenNearby = isSeenNearby;
    m_http.setProxy(QNetworkProxy::NoProxy);
    m_webSocket.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
}

Examination::~Examination() = default;

void Examination::start()
{
    m_wholeTime.setSingleShot(true);
    connect(&m_wholeTime, &QTimer::timeout, this, [this] {
        m_seen.isFound = !m_seen.address.isNull();
        finish();
    });
    m_wholeTime.start(wholeTime);
    connect(&m_here, &QFutureWatcherBase::finished, this, [this] {
        m_seen.here = m_here.result();
        lookUp();
    });
    m_here.setFuture(QtConcurrent::run(&readLocalNetworks));
}

void Examination::lookUp()
{
    const QHostAddress literal(m_url.host);
    m_seen.isName = literal.isNull();
    if (m_seen.isName)
        QHostInfo::lookupHost(m_url.host, this, &Examination::onFound);
    else
        knockAt({literal});
}

void Examination::onFound(const QHostInfo &info)
{
    const QList<QHostAddress> addresses = info.addresses();
    m_seen.isFound = info.error() == QHostInfo::NoError && !addresses.isEmpty();
    m_seen.isFound ? knockAt(addresses.mid(0, mostAddresses)) : finish();
}

void Examination::knockAt(const QList<QHostAddress> &addresses)
{
    m_waiting = addresses.size();
    connect(&m_deadline, &QTimer::timeout, this, [this, addresses] {
        for (const QHostAddress &address : addresses)
            onKnocked(address, Knock::NoAnswer);
        settleKnock();
    });
    m_deadline.start(knockTime);
    for (const QHostAddress &address : addresses) {
        QTcpSocket *socket = m_knocks.emplace_back(std::make_unique<QTcpSocket>()).get();
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QTcpSocket::connected, this, [this, address] { onKnocked(address, Knock::Opened); });
        connect(socket, &QTcpSocket::errorOccurred, this,
                [this, address](QAbstractSocket::SocketError error) {
                    onKnocked(address, hasWayTo(address) ? knockFrom(error) : Knock::NoWay);
                });
        socket->connectToHost(address, m_url.port);
    }
}

void Examination::onKnocked(const QHostAddress &address, Knock knock)
{
    --m_waiting;
    if (rankOf(knock) > rankOf(m_seen.knock)) {
        m_seen.knock = knock;
        m_seen.address = address;
    }
    if (m_deadline.isActive() && (knock == Knock::Opened || m_waiting == 0))
        settleKnock();
}

void Examination::settleKnock()
{
    m_deadline.stop();
    m_deadline.disconnect(this);
    for (const auto &socket : m_knocks) {
        socket->disconnect(this);
        socket->abort();
    }
    m_seen.isNeighbour = isNeighbour(m_seen.address);
    m_seen.goesByVpn = goesByVpn(m_seen.address, m_seen.here);
    m_seen.knock == Knock::Opened ? askHealth() : finish();
}

void Examination::askHealth()
{
    ask(u"/healthz"_s, [this](int status, const QByteArray &body) {
        m_seen.health = status;
        m_seen.isEarshot = status == 200 && body == "ok\n";
        m_seen.isEarshot ? askPage() : finish();
    });
}

void Examination::askPage()
{
    ask(u'/' + m_url.path(), [this](int status, const QByteArray &) {
        m_seen.page = status;
        status == 200 ? upgrade() : finish();
    });
}

// By the line that the app would take.
QUrl Examination::pageUrl(const QString &path) const
{
    QUrl url((m_url.isSealed() ? u"https://"_s : u"http://"_s) + m_url.authority() + path);
    if (!m_url.fingerprint.isEmpty())
        url.setFragment(printedFingerprint(m_url.fingerprint));
    return url;
}

void Examination::ask(const QString &path,
                      const std::function<void(int status, const QByteArray &body)> &then)
{
    QNetworkRequest request(pageUrl(path));
    request.setTransferTimeout(int(std::chrono::milliseconds(answerTime).count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = Pin::get(m_http, request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this] { m_isDoubted = m_url.fingerprint.isEmpty(); });
    connect(reply, &QNetworkReply::finished, this, [this, reply, then] {
        reply->deleteLater();
        if (const Certificate seal = sealOf(*reply, m_isDoubted); seal != Certificate::NotTried)
            m_seen.seal = seal;
        then(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->read(mostBytes));
    });
}

void Examination::upgrade()
{
    const QUrl url = m_url.socketUrl();
    connect(&m_webSocket, &QWebSocket::connected, this, [this, url] {
        m_seen.upgrades = Pin::isKept(m_webSocket, url);
        finish();
    });
    connect(&m_webSocket, &QWebSocket::disconnected, this, &Examination::finish);
    connect(&m_deadline, &QTimer::timeout, this, &Examination::finish);
    m_deadline.start(answerTime);
    Pin::open(m_webSocket, url);
}

void Examination::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.stop();
    if (Pin::wasBroken(m_webSocket))
        m_seen.seal = Certificate::OtherHost;
    m_webSocket.disconnect(this);
    m_webSocket.abort();
    // Not out of a signal of what may be deleted in answer to it.
    QMetaObject::invokeMethod(this, &Examination::finished, Qt::QueuedConnection);
}

} // namespace Earshot
