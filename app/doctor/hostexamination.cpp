#include "hostexamination.h"

#include "endpoint.h"
#include "interfaces.h"
#include "localnetworks.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int answerMs = 500; // of one's own machine
constexpr qint64 mostBytes = 4 * 1024;

bool isEarshotAt(quint16 port)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(answerMs))
        return false;
    socket.write("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                 + "\r\nConnection: close\r\n\r\n");
    const QDeadlineTimer deadline(answerMs); // for all of it: whoever it is may let bytes drip
    while (socket.bytesAvailable() < mostBytes && socket.waitForReadyRead(int(deadline.remainingTime()))) {}
    const QByteArray answer = socket.readAll();
    return answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\nok\n");
}

quint16 findPort()
{
    for (quint16 port = Endpoint::standardPort; port <= Endpoint::lastStandardPort; ++port) {
        if (isEarshotAt(port))
            return port;
    }
    return 0;
}

} // namespace

HostExamination::HostExamination(quint16 port, const QString &address, QObject *parent)
    : QObject(parent)
{
    m_seen.port = port;
    m_seen.address = address;
}

HostExamination::~HostExamination() = default;

HostExamination::Machine HostExamination::read(quint16 port)
{
    const QList<GuestAddress> addresses = guestAddresses(localInterfaces());
    return {port != 0 ? port : findPort(),
            addresses.isEmpty() ? QString() : addresses.constFirst().address.toString(), readFirewall(),
            readLocalNetworks()};
}

void HostExamination::start()
{
    connect(&m_machine, &QFutureWatcherBase::finished, this, [this] {
        const Machine machine = m_machine.result();
        m_seen.port = machine.port;
        m_seen.firewall = machine.firewall;
        m_seen.here = machine.here;
        knock(machine);
    });
    m_machine.setFuture(QtConcurrent::run(&HostExamination::read, m_seen.port));
}

// By the address that others have, as if from outside.
void HostExamination::knock(const Machine &machine)
{
    RoomUrl url;
    url.host = machine.host;
    url.port = machine.port;
    url.room = u"earshot"_s; // it need not be there
    if (m_seen.address.isEmpty() && !url.host.isEmpty())
        m_seen.address = u"http://"_s + url.authority();
    if (url.port == 0 || url.host.isEmpty())
        return Q_EMIT finished();
    m_fromOutside = std::make_unique<Examination>(url, false);
    connect(m_fromOutside.get(), &Examination::finished, this, [this] {
        m_seen.ownKnock = m_fromOutside->seen().knock;
        m_seen.isEarshot = m_fromOutside->seen().isEarshot;
        Q_EMIT finished();
    });
    m_fromOutside->start();
}

} // namespace Earshot
