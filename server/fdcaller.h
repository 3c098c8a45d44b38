#pragma once

#include "caller.h"
#include "fdline.h"

namespace Earshot {

//! One at the door, over a connection of the system's own. Linux only.
class FdCaller
    : public Caller
    , private FdLine
{
    Q_OBJECT

public:
    FdCaller(int descriptor, QObject *parent);

    QHostAddress peer() const override { return address(); }
    bool isBare() const override { return true; }

protected:
    qint64 receive(char *to, qint64 most) override { return readBytes(to, most); }
    qint64 transmit(QByteArrayView bytes) override { return writeBytes(&bytes, 1); }
    void endSending() override { endGiving(); }
    void await() override;
    void abort() override { cutOff(); }
    std::unique_ptr<Link> handOver(const Link::Options &options, std::unique_ptr<TlsStream> tls) override;

private:
    void readable() override { arrived(); }
    void roomy() override { writable(); }
};

} // namespace Earshot
