#pragma once

#include "messagemodel.h"

#include <QJsonObject>

//! What a room's payloads say, cut to what a screen can bear.
namespace Earshot::RoomWords {

QString token(const QJsonValue &value);
//! Why it refuses; never empty.
QString reasonOf(const QJsonObject &response);
//! The room's number for a message; 0 from a server that counts nothing.
quint64 seqIn(const QJsonObject &payload);
//! `own` is the member id that is ours.
Said saidFrom(const QJsonObject &payload, const QString &own);
//! A refusal that will be another one soon: nothing is wrong with the address.
bool isPassing(const QString &reason);

} // namespace Earshot::RoomWords
