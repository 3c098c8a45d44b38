#pragma once

#include "wire/fragment.h"

//! The keys of a private room: one in its address, `#k=`, which no server is told, and what follows from it.
namespace Earshot {

constexpr qsizetype roomKeyBytes = fragmentValueBytes;

//! Of the system's random source.
QByteArray newRoomKey();

//! What a server may know, to tell who has the room's key.
QByteArray admissionKey(const QByteArray &roomKey);
//! What never leaves the apps: names and texts are sealed with it.
QByteArray contentKey(const QByteArray &roomKey);

//! What shows that one has the admission key, for one join: in base64url, as it travels. `nonce` is the
//! server's, as it came.
QString admissionProof(const QByteArray &admissionKey, const QString &room, const QString &epoch,
                       const QString &nonce);

//! In a time that tells nothing of where they differ.
bool isSameSecret(const QByteArray &one, const QByteArray &other);

struct RoomKeyFragment
{
    QByteArray key; //!< empty: the room is open
    QString rest; //!< what else the fragment holds
};

//! Nothing where there is one that is none, or a second one: nobody shall talk openly, or to others, who was
//! given a key. Nor where it stands once more in what would be shown and sent of the address: its `query`, or
//! the rest of the fragment.
std::optional<RoomKeyFragment> readRoomKey(QStringView fragment, QStringView query);

//! k=...; nothing where there is none.
QString printedRoomKey(const QByteArray &roomKey);

} // namespace Earshot
