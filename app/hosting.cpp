#include "hosting.h"

#include "endpoint.h"
#include "hostwords.h"
#include "interfaces.h"
#include "serverdispatcher.h"
#include "slug.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Earshot {

Hosting::Hosting(QObject *parent)
    : QObject(parent)
    , m_server(new QObject)
{
    m_server->moveToThread(&m_thread);
    m_thread.setObjectName(u"server"_s);
    if (QAbstractEventDispatcher *dispatcher = serverDispatcher())
        m_thread.setEventDispatcher(dispatcher);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_addressCheck.setInterval(5s);
    connect(&m_addressCheck, &QTimer::timeout, this, &Hosting::readAddresses);
    connect(&m_addressScan, &QFutureWatcherBase::finished, this, &Hosting::onAddressesRead);
    m_thread.start();
}

Hosting::~Hosting()
{
    Q_EMIT ending();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_endpoint)
                return;
            // Everyone gets the news and a proper end; those who do not read are cut off after 2 s.
            m_endpoint->rooms().closeAll();
            QEventLoop loop;
            // Guests go by themselves at the news. Cutting the line under what they are just saying would
            // reset it, and the news could be lost.
            QObject::connect(m_endpoint, &Endpoint::deserted, &loop, &QEventLoop::quit);
            QTimer::singleShot(300ms, &loop, &QEventLoop::quit);
            if (m_endpoint->socketCount() > 0)
                loop.exec();
            QObject::connect(m_endpoint, &Endpoint::stopped, &loop, &QEventLoop::quit);
            m_endpoint->stop();
            loop.exec();
            delete std::exchange(m_endpoint, nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString Hosting::randomRoomName()
{
    return Earshot::randomRoomName();
}

QStringList Hosting::wordsFor(const QByteArray &fingerprint)
{
    return hostWords(fingerprint);
}

void Hosting::open(const QString &room, const QByteArray &admissionKey)
{
    QMetaObject::invokeMethod(m_server, [=, this, port = m_wishedPort, file = m_certificateFile] {
        Started started = start(port, file);
        if (started.reason.isEmpty())
            started.ownerSecret = m_endpoint->rooms().admit(room, admissionKey);
        QMetaObject::invokeMethod(this, [this, room, started] { onStarted(room, started); });
    });
}

// On the server's thread, where nobody waits for it yet.
Hosting::Started Hosting::start(quint16 wishedPort, const QString &certificateFile)
{
    if (m_endpoint)
        return {m_endpoint->port(), {}, {}};
    auto endpoint = std::make_unique<Endpoint>(Limits());
    endpoint->rooms().admitOnly();
    const auto certificate =
        certificateFile.isEmpty() ? HostCertificate::made() : HostCertificate::kept(certificateFile);
    const auto *proof = std::get_if<HostCertificate>(&certificate);
    if (proof)
        endpoint->secure(*proof);
    const bool listens =
        wishedPort > 0 ? endpoint->start(QHostAddress::Any, wishedPort) : endpoint->startAnywhere();
    if (!listens)
        return {0, endpoint->isPortTaken() ? u"port-taken"_s : u"cannot-listen"_s, endpoint->errorString()};
    m_endpoint = endpoint.release();
    return {m_endpoint->port(), {}, {}, proof ? proof->fingerprint() : QByteArray()};
}

void Hosting::onStarted(const QString &room, const Started &started)
{
    if (!started.reason.isEmpty())
        return Q_EMIT failed(room, started.reason, started.detail);
    if (!running()) {
        m_port = started.port;
        m_fingerprint = started.fingerprint;
        m_addressCheck.start();
        Q_EMIT runningChanged();
    }
    // Whoever opens a room gives its address away at once: it is the right one from the beginning.
    m_ownerSecrets.insert(room, started.ownerSecret);
    m_opening.append(room);
    readAddresses();
}

void Hosting::renewCertificate()
{
    QMetaObject::invokeMethod(m_server, [this, file = m_certificateFile] {
        if (!m_endpoint)
            return;
        const auto certificate = file.isEmpty() ? HostCertificate::made() : HostCertificate::renewed(file);
        const auto *proof = std::get_if<HostCertificate>(&certificate);
        if (!proof)
            return;
        m_endpoint->secure(*proof);
        QMetaObject::invokeMethod(this, [this, fingerprint = proof->fingerprint()] {
            m_fingerprint = fingerprint;
            Q_EMIT addressesChanged();
        });
    });
}

void Hosting::close(const QString &room)
{
    m_ownerSecrets.remove(room);
    QMetaObject::invokeMethod(m_server, [this, room] {
        if (m_endpoint)
            m_endpoint->rooms().close(room);
    });
}

RoomUrl Hosting::localUrl(const QString &room) const
{
    RoomUrl url;
    url.host = u"127.0.0.1"_s;
    url.port = m_port;
    url.room = room;
    return url;
}

Ways Hosting::waysTo(const QString &room) const
{
    RoomUrl url = localUrl(room);
    url.fingerprint = m_fingerprint;
    return Ways(url, m_addresses);
}

// Asking the system for its interfaces can take long on some machines: not on the window's thread.
void Hosting::readAddresses()
{
    if (!m_addressScan.isRunning())
        m_addressScan.setFuture(QtConcurrent::run([] { return guestAddresses(localInterfaces()); }));
}

void Hosting::onAddressesRead()
{
    if (const QList<GuestAddress> addresses = m_addressScan.result(); addresses != m_addresses) {
        m_addresses = addresses;
        Q_EMIT addressesChanged();
    }
    const QStringList rooms = std::exchange(m_opening, {});
    for (const QString &room : rooms)
        Q_EMIT opened(room);
}

} // namespace Earshot
