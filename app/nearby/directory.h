#pragma once

#include "announcement.h"
#include "backoff.h"
#include "dnssdrequest.h"
#include "roomsearch.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Earshot {

//! What this machine announces to the network and what others do, by way of the system's daemon. The daemon
//! may be slow, end and come back: this lives on a thread of its own, and begins anew what was under way.
class Directory : public QObject
{
    Q_OBJECT

public:
    explicit Directory(QObject *parent = nullptr);
    ~Directory() override;

    //! All that is to be announced from now on.
    void announce(const QList<Announcement> &rooms);
    //! found() and lost() follow for as long as it is wanted; then all that was found is forgotten.
    void browse(bool wanted);
    //! Asks again what is behind an announcement that seems to be out of date.
    void lookAgain(const QString &key);

Q_SIGNALS:
    //! Whether there is a daemon.
    void availableChanged(bool available);
    void found(const Earshot::FoundRoom &room);
    void lost(const QString &key);

private:
    using Request = std::unique_ptr<DnsSdRequest>;
    struct Announced
    {
        Announcement room;
        int number = 1; // behind the name, where the daemon found no other one
        Request request = {};
    };

    static void EARSHOT_DNSSD_CALL onRegistered(DnsSd::Ref, quint32 flags, qint32 error, const char *name,
                                                const char *type, const char *domain, void *context);
    void reconcile();
    bool announceMissing();
    bool begin(Announced &announced);
    qint32 tryToBegin(Announced &announced);
    void onFailed(const QString &room, qint32 error);
    bool beginBrowsing();
    void endBrowsing();
    void breakDown();
    void setAvailable(bool available);

    const DnsSd *m_dnsSd = nullptr;
    bool m_isLoaded = false;
    QList<Announcement> m_wished;
    std::vector<Announced> m_announced;
    bool m_browses = false;
    std::unique_ptr<RoomSearch> m_search;
    bool m_isAvailable = true; // as far as anybody knows
    Backoff m_backoff;
    QTimer m_retry;
    QElapsedTimer m_begun;
};

} // namespace Earshot
