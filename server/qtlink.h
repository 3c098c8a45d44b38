#pragma once

#include "link.h"

#include <QObject>

class QTcpSocket;

namespace Earshot {

//! A link over one of Qt's sockets: on every platform.
class QtLink
    : public QObject
    , public Link
{
    Q_OBJECT

public:
    //! Takes `tcp`, which has shaken hands.
    QtLink(QTcpSocket *tcp, const Options &options);

    QHostAddress peer() const override;
    const char *form() const override { return "qt"; }
    qint64 pending() const override;

protected:
    qint64 receive(char *to, qint64 most) override;
    qint64 transmit(const QByteArrayView *pieces, int count) override;
    bool isDrained() const override;
    void endSending() override;
    void abort() override;

private:
    QTcpSocket *m_tcp;
};

} // namespace Earshot
