#pragma once

#include "caller.h"

class QTcpSocket;

namespace Earshot {

//! One at the door, over one of Qt's sockets.
class QtCaller : public Caller
{
    Q_OBJECT

public:
    //! Null where the connection cannot be had.
    static QtCaller *over(qintptr descriptor, QObject *parent);

    QHostAddress peer() const override;

protected:
    qint64 receive(char *to, qint64 most) override;
    qint64 transmit(QByteArrayView bytes) override;
    bool isDrained() const override;
    void endSending() override;
    void abort() override;
    std::unique_ptr<Link> handOver(const Link::Options &options, std::unique_ptr<TlsStream> tls) override;

private:
    explicit QtCaller(QObject *parent);

    QTcpSocket *m_tcp;
};

} // namespace Earshot
