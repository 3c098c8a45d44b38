#pragma once

#include <QDateTime>

namespace Earshot {

//! Something came in a private room that nobody sealed for this place: changed, repeated, turned round, or
//! put under somebody else's name on its way.
struct Tampered
{
    enum What { Message, Name };

    What what = Message;
    QDateTime at;
};

} // namespace Earshot
