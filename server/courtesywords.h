#pragma once

#include "channel.h"
#include "room.h"

//! What is told of a host's courtesy, in the words of the wire.
namespace Earshot::CourtesyWords {

//! So many of those who may not come back a host is told, the last ones.
inline constexpr int removedTold = 100;

//! How things are, as a join reply has it; the host is told of more.
void append(QByteArray &json, const Room &room, MemberId toWhom);
//! How things are for everyone, and what was done to make them so.
Event changed(const Room &room, const QJsonObject &did);
//! What was done by a host to one who is called so.
QJsonObject did(const Deed &deed, const QString &username, MemberId by);
//! The mark passed on by itself.
Event passedOn(const Room &room);
//! For the host of a room that has a courtesy.
Event waiting(const Room &room);
Event removed(const Room &room);
//! For one who may not be there any more.
Event leave(MemberId by);

} // namespace Earshot::CourtesyWords
