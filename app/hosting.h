#pragma once

#include "wire/roomurl.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Earshot {

class Endpoint;

//! The server inside the program. It lives on a thread of its own, so that a frozen window silences nobody,
//! and serves every room that is hosted here. The only place where the app knows server code.
class Hosting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool running READ running NOTIFY runningChanged)

public:
    explicit Hosting(QObject *parent = nullptr);
    //! Ends all rooms; everyone in them is told.
    ~Hosting() override;

    static QString randomRoomName();

    //! The port to listen on instead of the standard ones; 0 for those.
    void setPort(quint16 port) { m_wishedPort = port; }

    //! Opens a room, and the server where it does not run yet. opened() or failed() follows.
    void open(const QString &room);
    //! Tells everyone in the room that the host closed it.
    void close(const QString &room);

    bool running() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    //! Where this program itself finds the room.
    RoomUrl localUrl(const QString &room) const;
    //! What others are told, the best address first.
    QStringList addressesOf(const QString &room) const;

Q_SIGNALS:
    void runningChanged();
    void opened(const QString &room);
    //! One of: port-taken, cannot-listen. `detail` are the system's own words.
    void failed(const QString &room, const QString &reason, const QString &detail);
    //! This machine has other addresses than before.
    void addressesChanged();

private:
    struct Started
    {
        quint16 port;
        QString reason;
        QString detail;
    };

    Started start(quint16 wishedPort);
    void onStarted(const QString &room, const Started &started);
    void readAddresses();
    void onAddressesRead();

    QThread m_thread;
    QObject *m_server; // lives on the thread; what runs there runs in its name
    Endpoint *m_endpoint = nullptr; // touched on the thread only
    quint16 m_wishedPort = 0;
    quint16 m_port = 0;
    QStringList m_opening; // rooms that are open, but for the address to tell
    QList<QHostAddress> m_addresses;
    QFutureWatcher<QList<QHostAddress>> m_addressScan;
    QTimer m_addressCheck;
};

} // namespace Earshot
