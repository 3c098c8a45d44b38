#include "resolution.h"

#include <QNetworkInterface>
#include <QtEndian>

using namespace std::chrono_literals;

namespace Earshot {

namespace {

constexpr qsizetype longestTarget = 1024; // 255 bytes, each escaped
constexpr qsizetype mostRecords = 16;
constexpr auto inACrowd = 250ms; // who is there answers at once

// The system asks for other names outside of this network, whoever it was that announced them.
bool isLocal(const QByteArray &machine)
{
    const QByteArray name = machine.toLower();
    return name.endsWith(".local.") || name.endsWith(".local");
}

} // namespace

Resolution::Resolution(const DnsSd &dnsSd, const ServiceName &service, QObject *parent)
    : QObject(parent)
    , m_dnsSd(dnsSd)
    , m_service(service)
    , m_resolve(dnsSd)
    , m_ip4(dnsSd)
    , m_ip6(dnsSd)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isOverdue = true;
        finish();
    });
    connect(&m_resolve, &DnsSdRequest::failed, this, &Resolution::finish);
}

void Resolution::begin()
{
    m_deadline.start(3s);
    const qint32 error = m_resolve.begin([this](DnsSd::Ref *ref) {
        return m_dnsSd.resolve(ref, 0, m_service.interface, m_service.name.constData(),
                               m_service.type.constData(), m_service.domain.constData(), onResolved, this);
    });
    if (error != 0) {
        m_isHurried = true; // the daemon may take it later
        m_deadline.start(0s);
    }
}

void Resolution::hurry()
{
    if (m_deadline.remainingTimeAsDuration() <= inACrowd)
        return;
    m_isHurried = true;
    m_deadline.start(inACrowd);
}

void EARSHOT_DNSSD_CALL Resolution::onResolved(DnsSd::Ref, quint32, quint32, qint32 error, const char *,
                                               const char *target, quint16 port, quint16 textSize,
                                               const uchar *text, void *context)
{
    auto *that = static_cast<Resolution *>(context);
    if (error != 0)
        return that->m_resolve.fail(error);
    if (that->m_announcement)
        return; // several answers: the first counts
    that->m_target = QByteArray(target, qsizetype(qstrnlen(target, longestTarget)));
    that->m_announcement = Announcement::fromText(QByteArrayView(text, textSize));
    const bool isAsked =
        that->m_announcement && isAcceptablePort(qFromBigEndian(port)) && isLocal(that->m_target);
    if (!isAsked)
        return that->m_resolve.fail(0);
    that->m_announcement->port = qFromBigEndian(port);
    // Not from inside the library.
    QMetaObject::invokeMethod(that, &Resolution::askAddresses, Qt::QueuedConnection);
}

void Resolution::askAddresses()
{
    ask(DnsSd::typeA);
    ask(DnsSd::typeAaaa);
}

void Resolution::ask(quint16 type)
{
    (type == DnsSd::typeA ? m_ip4 : m_ip6).begin([this, type](DnsSd::Ref *ref) {
        return m_dnsSd.queryRecord(ref, 0, m_service.interface, m_target.constData(), type, DnsSd::classIn,
                                   onRecord, this);
    });
}

void EARSHOT_DNSSD_CALL Resolution::onRecord(DnsSd::Ref, quint32 flags, quint32, qint32 error, const char *,
                                             quint16 type, quint16 recordClass, quint16 size,
                                             const void *data, quint32, void *context)
{
    if (error == 0 && (flags & DnsSd::add) && recordClass == DnsSd::classIn)
        static_cast<Resolution *>(context)->add(type, {static_cast<const char *>(data), size});
}

void Resolution::add(quint16 type, QByteArrayView data)
{
    if (m_addresses.size() >= mostRecords)
        return;
    if (type == DnsSd::typeA && data.size() == 4) {
        m_addresses += QHostAddress(qFromBigEndian<quint32>(data.data()));
    } else if (type == DnsSd::typeAaaa && data.size() == 16) {
        QHostAddress address(reinterpret_cast<const quint8 *>(data.data()));
        if (address.isLinkLocal())
            address.setScopeId(QNetworkInterface::interfaceNameFromIndex(int(m_service.interface)));
        m_addresses += address;
    } else {
        return;
    }
    constexpr auto forTheOtherKind = 200ms; // a machine need not have both, and then nobody says so
    if (m_deadline.remainingTime() > forTheOtherKind.count())
        m_deadline.start(forTheOtherKind);
}

std::optional<FoundRoom> Resolution::found() const
{
    const QList<QHostAddress> addresses = acceptable(m_addresses, ownSubnets());
    if (!m_announcement || addresses.isEmpty())
        return {};
    return FoundRoom{m_service.key(),       m_announcement->room, m_announcement->epoch,
                     machineName(m_target), m_announcement->port, addresses,
                     m_service.interface};
}

void Resolution::finish()
{
    m_deadline.stop();
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished();
}

} // namespace Earshot
