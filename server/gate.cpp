#include "gate.h"

#include "caller.h"
#include "descriptors.h"
#include "log.h"
#include "memory.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

namespace {

constexpr int backlog = 4096; // Qt's 50 makes a burst of arrivals wait for the kernel's next try
constexpr qint64 hostNamesAgeMs = 5000;
constexpr int patienceMs = 1000; // whoever is half-open for longer counts as slow
// Kept for what a server opens now and then itself; without any left, Qt asks for the next connection for
// ever.
constexpr int sparesForAnswers = 16;
constexpr int spares = 4;
constexpr char plain[] = "text/plain; charset=utf-8";

bool isSocketPath(const QByteArray &path)
{
    return path == "/socket/websocket" || path == "/socket/websocket/";
}

} // namespace

Gate::Gate(const Options &options, QObject *parent)
    : QTcpServer(parent)
    , m_options(options)
    , m_pages(options.pages)
{
    setListenBacklogSize(backlog);
    // Without file descriptors Qt would try again at once, for ever.
    connect(this, &QTcpServer::acceptError, this, [this] {
        logEvent(QtWarningMsg, "fd-shortage", {{"error", errorString()}});
        pauseAccepting();
        QTimer::singleShot(1s, this, &QTcpServer::resumeAccepting);
    });
}

Gate::~Gate()
{
    // While there still are lists from which they take themselves off.
    m_arrivals.clear();
    qDeleteAll(findChildren<Caller *>(Qt::FindDirectChildrenOnly));
}

std::optional<Gate::Arrival> Gate::nextArrival()
{
    if (m_arrivals.empty())
        return {};
    Arrival arrival = std::move(m_arrivals.front());
    m_arrivals.pop_front();
    return arrival;
}

void Gate::incomingConnection(qintptr descriptor)
{
    Caller *caller = Caller::at(descriptor, inMs(m_options.limits.handshakeSeconds), this);
    if (caller && canAnswer(descriptor))
        greet(caller, descriptor);
    else
        delete caller;
}

// A refusal costs something too: where even that is short, some are cut off without one.
bool Gate::canAnswer(qintptr descriptor) const
{
    return descriptorsLeft(descriptor) >= spares
           && (m_callers < sparesForAnswers || !isMemoryShort(m_options.limits));
}

void Gate::greet(Caller *caller, qintptr descriptor)
{
    const QHostAddress address = countedAs(caller->peer());
    const Places::Place place = m_places.take(address);
    caller->place = place;
    watch(caller, address, descriptor);
    if (isCrowded(place))
        dropOldest(address, caller);
    if (isImpatient(address)) {
        QTimer::singleShot(patienceMs, caller, [this, address] {
            if (isImpatient(address))
                dropOldest(address, nullptr);
        });
    }
    if (m_tls)
        caller->offer(*m_tls);
    caller->begin();
}

void Gate::watch(Caller *caller, const QHostAddress &address, qintptr descriptor)
{
    ++m_callers;
    m_halfOpen[address].append(caller);
    connect(caller, &QObject::destroyed, this, [this, address, caller] {
        --m_callers;
        forget(address, caller);
    });
    connect(caller, &Caller::asked, this, [this, address, caller, descriptor] {
        forget(address, caller);
        const QByteArray obstacle = obstacleFor(m_places.take(address), descriptor);
        obstacle.isEmpty() ? hear(caller) : answer(caller, {503, plain, obstacle});
    });
}

bool Gate::isImpatient(const QHostAddress &address) const
{
    const int most = m_options.limits.halfOpenPerAddress;
    return most > 0 && m_halfOpen.value(address).size() > most;
}

bool Gate::isCrowded(const Places::Place &place) const
{
    const int most = m_options.limits.connectionsPerAddress;
    return most > 0 && Places::others(place) > most;
}

QByteArray Gate::obstacleFor(const Places::Place &place, qintptr descriptor) const
{
    if (isCrowded(place))
        return "Too many connections from your address.\n";
    const bool isFull = isMemoryShort(m_options.limits) || descriptorsLeft(descriptor) < sparesForAnswers;
    return isFull ? "This server is full. Try again later.\n" : "";
}

void Gate::forget(const QHostAddress &address, Caller *caller)
{
    const auto waiting = m_halfOpen.find(address);
    if (waiting == m_halfOpen.end())
        return;
    waiting->removeOne(caller);
    if (waiting->isEmpty())
        m_halfOpen.remove(address);
}

// Who is slow on purpose takes no place from those who are not: these have said what they want long before
// they are the oldest. To refuse the newest instead would let a few slow ones lock out everybody else behind
// the same router for as long as the deadline is. And a crowd that returns at once has a second to say so.
void Gate::dropOldest(const QHostAddress &address, const Caller *newest)
{
    Caller *oldest = m_halfOpen[address].constFirst();
    if (oldest == newest)
        return;
    forget(address, oldest);
    oldest->read();
    if (!oldest->hasAsked())
        delete oldest;
}

void Gate::hear(Caller *caller)
{
    if (const auto *malformed = std::get_if<HttpHead::Malformed>(&caller->head()))
        return answer(caller, {malformed->status});
    const HttpHead &head = std::get<HttpHead>(caller->head());
    const bool bodiless = head.method == "HEAD";
    if (head.count("host") != 1)
        return answer(caller, {400}, bodiless);
    const bool addressed = isAddressed(head);
    if (!isSocketPath(head.path))
        return answer(caller,
                      addressed ? m_pages.respond(head, caller->speaksTls())
                                : HttpResponse{421, plain, "Wrong host.\n"},
                      bodiless);
    if (!addressed || !isFromHere(head))
        return answer(caller, {head.method == "GET" ? 403 : 400}, bodiless);
    const auto asked = Upgrade::in(head);
    if (const auto *refusal = std::get_if<Upgrade::Refusal>(&asked))
        return answer(caller, {refusal->status, plain, refusal->text}, bodiless);
    upgrade(caller, std::get<Upgrade>(asked));
}

// Native clients send no origin.
bool Gate::isFromHere(const HttpHead &head)
{
    const QList<QByteArray> origins = head.all("origin");
    return origins.isEmpty()
           || (origins.size() == 1 && isSameOrigin(origins.constFirst(), head.header("host")));
}

bool Gate::isAddressed(const HttpHead &head)
{
    const QByteArray host = head.header("host");
    const bool fresh = m_hostNamesAge.isValid() && !m_hostNamesAge.hasExpired(hostNamesAgeMs);
    if (fresh && ((!host.isEmpty() && host == m_named) || m_hostNames.areNamedBy(host))) {
        m_named = host;
        return true;
    }
    // This machine may have got another address since; asking at most now and then keeps liars cheap.
    if (!fresh) {
        m_hostNames = HostNames::ofThisMachine(m_options.pages.publicUrl.host());
        m_hostNamesAge.start();
        m_named.clear();
    }
    return m_hostNames.areNamedBy(host);
}

void Gate::upgrade(Caller *caller, const Upgrade &upgrade)
{
    if (caller->isBare())
        return welcome(caller, upgrade.version, handshakeAnswer({upgrade.key, upgrade.offersPhoenix}));
    m_handshake.shake({upgrade.key, upgrade.offersPhoenix}, caller,
                      [this, caller, version = upgrade.version](const QByteArray &response) {
                          welcome(caller, version, response);
                      });
}

void Gate::welcome(Caller *caller, int version, const QByteArray &response)
{
    if (response.isEmpty())
        return answer(caller, {400});
    const QByteArray rest = caller->rest();
    auto place = std::move(caller->place);
    const Limits &limits = m_options.limits;
    auto link = caller->toLink({version, limits.messageBytes, inMs(limits.messageSeconds), std::move(place)});
    link->send(response); // not by Qt, which would keep 32 KB for the next one
    m_arrivals.push_back({std::move(link), rest});
    Q_EMIT arrived();
}

void Gate::answer(Caller *caller, const HttpResponse &response, bool head)
{
    if (response.status >= 400)
        logEvent(QtDebugMsg, "refused", caller->peer(), {{"status", response.status}});
    caller->answer(response.toBytes(head));
}

} // namespace Earshot
