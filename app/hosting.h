#pragma once

#include "ways.h"

#include <QFutureWatcher>
#include <QHash>
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
    //! What people compare to be sure of a host. Takes its time.
    static QStringList wordsFor(const QByteArray &fingerprint);

    //! The port to listen on instead of the standard ones; 0 for those.
    void setPort(quint16 port) { m_wishedPort = port; }

    //! Where the certificate that proves this host is kept; empty: each start has its own.
    void setCertificateFile(const QString &file) { m_certificateFile = file; }

    //! Proves this host by another certificate from now on: addresses that were given away lead nowhere any
    //! more, and lines stay. addressesChanged() follows; the server has to run.
    Q_INVOKABLE void renewCertificate();

    //! Opens a room, and the server where it does not run yet. opened() or failed() follows. With an
    //! admission key the room is private.
    void open(const QString &room, const QByteArray &admissionKey = {});
    //! Tells everyone in the room that the host closed it.
    void close(const QString &room);

    //! What shows the room's server that this program opened it, which makes it the room's host.
    QString ownerSecret(const QString &room) const { return m_ownerSecrets.value(room); }

    bool running() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    //! Where this program itself finds the room.
    RoomUrl localUrl(const QString &room) const;
    //! What others are told, the best address first.
    Ways waysTo(const QString &room) const;

Q_SIGNALS:
    //! The server goes when all who hear of it have gone: this program's own lines to it are to be cut now.
    void ending();
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
        QByteArray fingerprint = {};
        QString ownerSecret = {};
    };

    Started start(quint16 wishedPort, const QString &certificateFile);
    void onStarted(const QString &room, const Started &started);
    void readAddresses();
    void onAddressesRead();

    QThread m_thread;
    QObject *m_server; // lives on the thread; what runs there runs in its name
    Endpoint *m_endpoint = nullptr; // touched on the thread only
    quint16 m_wishedPort = 0;
    quint16 m_port = 0;
    QString m_certificateFile;
    QByteArray m_fingerprint; // empty: no certificate could be made
    QHash<QString, QString> m_ownerSecrets; // by room
    QStringList m_opening; // rooms that are open, but for the address to tell
    QList<GuestAddress> m_addresses;
    QFutureWatcher<QList<GuestAddress>> m_addressScan;
    QTimer m_addressCheck;
};

} // namespace Earshot
