#pragma once

#include "directorythread.h"
#include "hosting.h"
#include "lookout.h"
#include "sessions.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

//! Rooms that find each other in one network: tells others of those that are hosted here, and finds theirs.
class Nearby : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Earshot::Hosting *hosting MEMBER m_hosting NOTIFY partsChanged REQUIRED)
    Q_PROPERTY(Earshot::Sessions *sessions MEMBER m_sessions WRITE setSessions NOTIFY partsChanged REQUIRED)
    Q_PROPERTY(bool announcing READ announcing WRITE setAnnouncing NOTIFY announcingChanged)
    Q_PROPERTY(bool searching READ searching WRITE setSearching NOTIFY searchingChanged)
    Q_PROPERTY(bool available READ available NOTIFY availableChanged)
    Q_PROPERTY(Earshot::NearbyModel *rooms READ rooms CONSTANT)

public:
    explicit Nearby(QObject *parent = nullptr);
    //! Withdraws what was announced.
    ~Nearby() override;

    void setHosting(Hosting *hosting) { m_hosting = hosting; }
    void setSessions(Sessions *sessions);
    //! Whether rooms that are hosted here are announced.
    bool announcing() const { return m_announcing; }
    void setAnnouncing(bool announcing);
    //! Whether rooms of others are looked for.
    bool searching() const { return m_searching; }
    void setSearching(bool searching);
    //! Whether the system can do either; yes until it turned out that it cannot.
    bool available() const { return m_available; }
    NearbyModel *rooms() { return &m_lookout.rooms(); }

    //! Whether what listens at this address announces itself, be it reachable or not.
    Q_INVOKABLE bool hears(const QString &address) const;

Q_SIGNALS:
    void partsChanged();
    void announcingChanged();
    void searchingChanged();
    void availableChanged();

private:
    void watch(int first, int last);
    QList<Announcement> hosted() const;
    void announce();

    Hosting *m_hosting = nullptr;
    Sessions *m_sessions = nullptr;
    bool m_announcing = false;
    bool m_searching = false;
    bool m_available = true;
    QList<Announcement> m_announced;
    Lookout m_lookout;
    DirectoryThread m_directory;
};

} // namespace Earshot
