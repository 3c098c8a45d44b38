#pragma once

#include "lanaddress.h"
#include "wire/roomurl.h"

#include <QStringList>

namespace Earshot {

//! The ways into a room that people are told of, the best one first: what to read out, and what to hand over.
class Ways
{
public:
    Ways() = default;
    //! All that an address tells of.
    explicit Ways(const RoomUrl &url);
    //! A room's on a machine with these addresses.
    Ways(const RoomUrl &local, const QList<GuestAddress> &addresses);

    bool operator==(const Ways &) const = default;

    //! Each by itself, short enough to read out.
    QStringList addresses() const;
    //! What the system calls the interface of each, and the network it is in; empty where nobody knows.
    QStringList interfaceNames() const;
    QStringList networks() const;
    //! What proves the host, where anything does: the same by every way.
    QByteArray fingerprint() const;
    //! The address of that number, with what proves the host, with others for guests who cannot reach it, and
    //! with the key of a private room.
    QString invitation(int index, const QByteArray &key = {}) const;
    //! The same for a camera: a browser opens it, which knows nothing of proofs, and it stays coarse enough
    //! to be read from afar.
    QString code(int index) const;
    //! Where to call, in the same order.
    QList<QUrl> socketUrls() const;
    //! The address whose server is called there, the others behind it; as it is where there is none.
    static RoomUrl reordered(const RoomUrl &url, const QUrl &socketUrl);

private:
    struct Way
    {
        RoomUrl url;
        QString interfaceName;
        QString network;
        bool likely = true;

        bool operator==(const Way &) const = default;
    };

    RoomUrl whole(int index) const;

    QList<Way> m_ways;
};

} // namespace Earshot
