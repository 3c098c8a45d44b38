#pragma once

#include "announcement.h"
#include "dnssdrequest.h"
#include "foundroom.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Earshot {

//! A service as the network names it.
struct ServiceName
{
    quint32 interface = 0; //!< the system's number
    QByteArray name;
    QByteArray type;
    QByteArray domain;

    QString key() const { return QString::number(interface) + u'/' + QString::fromUtf8(name); }
};

//! Asks what is behind one announcement: first where and what, then the machine's addresses.
class Resolution : public QObject
{
    Q_OBJECT

public:
    Resolution(const DnsSd &dnsSd, const ServiceName &service, QObject *parent = nullptr);

    const ServiceName &service() const { return m_service; }
    //! finished() follows, 3 s later at most.
    void begin();
    //! Others wait: from now on it has a quarter of a second at most.
    void hurry();
    //! Nothing where it is no room, or none that this machine may ask.
    std::optional<FoundRoom> found() const;
    //! Whether nothing is known of it yet, as it had less time than it should have.
    bool isCutShort() const { return m_isHurried && m_isOverdue && m_addresses.isEmpty(); }

Q_SIGNALS:
    void finished();

private:
    static void EARSHOT_DNSSD_CALL onResolved(DnsSd::Ref, quint32 flags, quint32 interface, qint32 error,
                                              const char *fullName, const char *target, quint16 port,
                                              quint16 textSize, const uchar *text, void *context);
    static void EARSHOT_DNSSD_CALL onRecord(DnsSd::Ref, quint32 flags, quint32 interface, qint32 error,
                                            const char *fullName, quint16 type, quint16 recordClass,
                                            quint16 size, const void *data, quint32 ttl, void *context);
    void ask(quint16 type);
    void askAddresses();
    void add(quint16 type, QByteArrayView data);
    void finish();

    const DnsSd &m_dnsSd;
    ServiceName m_service;
    std::optional<Announcement> m_announcement;
    QByteArray m_target;
    QList<QHostAddress> m_addresses;
    DnsSdRequest m_resolve;
    DnsSdRequest m_ip4;
    DnsSdRequest m_ip6;
    QTimer m_deadline;
    bool m_isHurried = false;
    bool m_isOverdue = false;
    bool m_isFinished = false;
};

} // namespace Earshot
