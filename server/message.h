#pragma once

#include "memberid.h"
#include "wire/payload.h"

#include <QString>
#include <QUuid>

namespace Earshot {

//! One accepted message, as everyone in the room gets it.
struct Message
{
    QUuid uuid;
    QString username;
    MemberId member = {};
    QString content;
    quint64 seq = 0;
    qint64 at = 0; //!< ms since 1970, UTC, by the server's clock

    //! A uuid that nobody had before and anybody may guess: it is no secret, so the system is not asked for
    //! each.
    static QUuid newUuid();
    //! Written once for however many it goes to, and for those who come back.
    Payload toPayload() const;
};

} // namespace Earshot
