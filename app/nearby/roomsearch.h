#pragma once

#include "dnssdrequest.h"
#include "resolution.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QQueue>

#include <map>
#include <memory>

namespace Earshot {

//! What others announce: the names that are heard, and what is behind each. Under way for as long as it
//! lives.
class RoomSearch : public QObject
{
    Q_OBJECT

public:
    explicit RoomSearch(const DnsSd &dnsSd, QObject *parent = nullptr);

    //! 0, or why the daemon does not take it.
    qint32 begin();
    //! Asks again what is behind an announcement that seems to be out of date.
    void lookAgain(const QString &key);
    //! All that is heard now.
    QStringList keys() const { return m_services.keys(); }

Q_SIGNALS:
    void found(const Earshot::FoundRoom &room);
    void lost(const QString &key);
    //! The daemon has gone.
    void failed();

private:
    struct Service
    {
        ServiceName name;
        int times = 0; // it is told of once for each protocol
        int tries = 0; // in vain, for want of time
        bool isFresh = true; // never looked up
        bool isDoubtful = false; // nothing was there, or what was there did not answer
    };

    static void EARSHOT_DNSSD_CALL onBrowsed(DnsSd::Ref, quint32 flags, quint32 interface, qint32 error,
                                             const char *name, const char *type, const char *domain,
                                             void *context);
    void onService(const ServiceName &name, bool came);
    bool makePlace();
    void drop(const QString &key);
    void endResolution(const QString &key);
    void resolveNext();
    size_t placesTaken(bool isFresh) const;
    QString takeFresh();
    void hurry(bool isFresh);
    void resolve(const QString &key);
    void onResolved(const QString &key);

    const DnsSd &m_dnsSd;
    DnsSdRequest m_browser;
    QHash<QString, Service> m_services;
    QList<QString> m_fresh; // in the order in which they came
    bool m_takesNewest = true; // of those; else the oldest
    QQueue<QString> m_again;
    std::map<QString, std::unique_ptr<Resolution>> m_resolutions;
};

} // namespace Earshot
