#pragma once

#include "conformance_server.h"
#include "rawclient.h"

#include <QByteArrayList>

namespace Earshot {

//! `00 02 "12" ff` -> bytes: hex, and names in quotes, as the protocol's tables are written.
QByteArray bytesOf(const QByteArray &table);

//! A client that says what it is told to, and sees every message as one line: text as it came, binary as
//! `0x` and hex, the end as `closed` and its code.
class ConformanceClient
{
public:
    explicit ConformanceClient(const ConformanceServer &server, const QByteArray &query = "vsn=2.0.0");

    bool isOpen() const { return m_isOpen; }
    RawClient &raw() { return m_raw; }

    void text(const QByteArray &message) { m_raw.sendFrame(1, message); }
    void binary(const QByteArray &message) { m_raw.sendFrame(2, message); }

    //! Waits for the next message; empty where none comes.
    QByteArray next();
    //! Everything that still comes of what was sent so far.
    QByteArrayList rest();
    //! Waits for the end, over everything else; the code.
    int closeCode();

private:
    QByteArray heartbeat(const QByteArray &ref) const;
    QByteArrayList untilHeartbeat();

    RawClient m_raw;
    bool m_isForeign;
    bool m_isV1;
    bool m_isOpen = false;
    int m_counter = 0;
};

} // namespace Earshot
