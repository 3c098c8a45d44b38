#include "roomwords.h"

using namespace Qt::StringLiterals;

namespace Earshot::RoomWords {

namespace {

constexpr int textLimit = 64 * 1024; // what a server may call a reason, an id or an epoch is cut far below

}

QString token(const QJsonValue &value)
{
    return value.toString().left(128);
}

// No refusal is silent, also where a server gives no reason.
QString reasonOf(const QJsonObject &response)
{
    const QString reason = token(response["reason"_L1]);
    return reason.isEmpty() ? u"no reason"_s : reason;
}

quint64 seqIn(const QJsonObject &payload)
{
    return quint64(std::max(qint64(0), payload["seq"_L1].toInteger()));
}

Said saidFrom(const QJsonObject &payload, const QString &own)
{
    const QString member = token(payload["member"_L1]);
    const qint64 at = payload["at"_L1].toInteger();
    return {token(payload["uuid"_L1]),
            member,
            payload["username"_L1].toString().left(1024),
            payload["content"_L1].toString().left(textLimit),
            seqIn(payload),
            at > 0 ? QDateTime::fromMSecsSinceEpoch(at) : QDateTime::currentDateTime(),
            !own.isEmpty() && member == own};
}

bool isPassing(const QString &reason)
{
    return reason == "room-full"_L1 || reason == "too-many-rooms"_L1 || reason == "rate"_L1
           || reason == "join crashed"_L1
           || reason == "room-open"_L1; // somebody was quicker after a restart, and may go again
}

} // namespace Earshot::RoomWords
