#include "race.h"

#include "pin.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// A room's whole presence at its limits is a few hundred KiB; a server that sends more than this is no room.
constexpr quint64 messageBytes = 8 * 1024 * 1024;

QWebSocket *newLine(QObject *parent)
{
    auto *line = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, parent);
    line->setProxy(QNetworkProxy::NoProxy); // the room is next door
    line->setMaxAllowedIncomingFrameSize(messageBytes);
    line->setMaxAllowedIncomingMessageSize(messageBytes);
    return line;
}

} // namespace

QString problemOf(const QWebSocket &line, bool opening)
{
    if (Pin::wasBroken(line))
        return u"other-host"_s;
    switch (line.error()) {
    case QAbstractSocket::ConnectionRefusedError: return u"refused"_s;
    case QAbstractSocket::HostNotFoundError: return u"host-not-found"_s;
    case QAbstractSocket::SslHandshakeFailedError: return u"not-sealed"_s;
    case QAbstractSocket::SocketTimeoutError: return u"no-answer"_s;
    case QAbstractSocket::UnknownSocketError: // nothing wrong with TCP, only with the handshake
    case QAbstractSocket::RemoteHostClosedError: return opening ? u"not-earshot"_s : u"unreachable"_s;
    default: return u"unreachable"_s;
    }
}

Race::Race(QObject *parent)
    : QObject(parent)
{
    m_stagger.setSingleShot(true);
    m_stagger.setInterval(nextAfterMs);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(answerMs);
    connect(&m_stagger, &QTimer::timeout, this, &Race::call);
    connect(&m_deadline, &QTimer::timeout, this, &Race::onTimeout);
}

Race::~Race()
{
    cancel();
}

void Race::start(const QList<QUrl> &urls)
{
    cancel();
    m_urls = urls;
    m_next = 0;
    m_noted = int(urls.size());
    m_problem.clear();
    call();
}

void Race::cancel()
{
    m_stagger.stop();
    m_deadline.stop();
    m_urls.clear();
    m_paused = false;
    hangUpAll();
}

void Race::call()
{
    const int index = m_next++;
    QWebSocket *line = newLine(this);
    m_calls.push_back({index, line, false});
    // Queued: the line is dropped in answer to its own signals. Until then it may be gone.
    const QPointer<QWebSocket> that = line;
    connect(
        line, &QWebSocket::stateChanged, this, [this, that] { onStateChanged(that); }, Qt::QueuedConnection);
    // A server that answers the handshake with a page leaves the state as it is.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(
        line, &QWebSocket::errorOccurred, this, [this, that] { onFailed(that); }, Qt::QueuedConnection);
#else
    connect(
        line, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
        [this, that] { onFailed(that); }, Qt::QueuedConnection);
#endif
    connect(line, &QWebSocket::connected, this, [this, that] { onOpened(that); });
    if (m_next < m_urls.size())
        m_stagger.start();
    m_deadline.start();
    Pin::open(*line, m_urls.at(index));
}

void Race::onOpened(const QWebSocket *line)
{
    const size_t at = find(line);
    if (!Pin::isKept(*line, m_urls.at(m_calls[at].index)))
        return fail(at, u"other-host"_s);
    m_calls[at].wasOpen = true;
    if (!m_paused)
        handOver(at);
}

void Race::onStateChanged(const QWebSocket *line)
{
    if (line && line->state() == QAbstractSocket::UnconnectedState)
        onFailed(line);
}

void Race::onFailed(const QWebSocket *line)
{
    const size_t at = find(line);
    if (at == m_calls.size()) // given up, or the second signal of the same end
        return;
    fail(at, problemOf(*line, !m_calls[at].wasOpen));
}

void Race::fail(size_t at, const QString &problem)
{
    note(m_calls[at].index, problem);
    hangUp(at);
    if (!m_paused)
        keepOn();
}

void Race::onTimeout()
{
    for (const Call &one : m_calls)
        note(one.index, u"no-answer"_s);
    hangUpAll();
    keepOn();
}

void Race::handOver(size_t at)
{
    const Call won = m_calls[at];
    m_calls.erase(m_calls.begin() + std::ptrdiff_t(at));
    m_paused = true;
    m_current = won.index;
    m_stagger.stop();
    m_deadline.stop();
    won.line->disconnect(this);
    won.line->setParent(nullptr);
    Q_EMIT opened(won.line, won.index);
}

void Race::goOn(const QString &problem)
{
    note(m_current, problem);
    m_paused = false;
    // One that broke while it waited says so itself, but only in the next turn of the loop.
    const auto open = std::find_if(m_calls.begin(), m_calls.end(), [](const Call &one) {
        return one.line->state() == QAbstractSocket::ConnectedState;
    });
    if (open != m_calls.end())
        handOver(size_t(open - m_calls.begin()));
    else
        keepOn();
}

// One that failed makes room for the next at once.
void Race::keepOn()
{
    if (m_next < m_urls.size())
        return call();
    if (!m_calls.empty())
        return m_deadline.start();
    m_stagger.stop();
    m_deadline.stop();
    Q_EMIT failed(m_problem.isEmpty() ? u"unreachable"_s : m_problem);
}

void Race::hangUp(size_t at)
{
    QWebSocket *line = m_calls[at].line;
    m_calls.erase(m_calls.begin() + std::ptrdiff_t(at));
    line->disconnect(this);
    line->abort();
    line->deleteLater();
}

void Race::hangUpAll()
{
    while (!m_calls.empty())
        hangUp(m_calls.size() - 1);
}

void Race::note(int index, const QString &problem)
{
    if (problem.isEmpty() || index >= m_noted)
        return;
    m_noted = index;
    m_problem = problem;
}

size_t Race::find(const QWebSocket *line) const
{
    const auto found =
        std::find_if(m_calls.begin(), m_calls.end(), [line](const Call &one) { return one.line == line; });
    return size_t(found - m_calls.begin());
}

} // namespace Earshot
