#pragma once

#include "fdline.h"
#include "link.h"

namespace Earshot {

//! A link over a connection of the system's own, watched by epoll: an idle one costs a few hundred bytes and
//! no time. Linux only, and only in plain text.
class FdLink
    : private FdLine // before what a broadcast looks at first, and with it in Link::prefetch()
    , public Link
{
public:
    //! Takes `descriptor`, of a connection that has shaken hands.
    FdLink(int descriptor, const Options &options);

    QHostAddress peer() const override { return address(); }
    const char *form() const override { return "fd"; }

protected:
    qint64 receive(char *to, qint64 most) override { return readBytes(to, most); }
    qint64 transmit(const QByteArrayView *pieces, int count) override;
    void endSending() override { endGiving(); }
    void abort() override { cutOff(); }

private:
    void readable() override { arrived(); }
    void roomy() override { writable(); }
};

} // namespace Earshot
