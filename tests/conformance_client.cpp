#include "conformance_client.h"

#include <QtEndian>
#include <QTest>

namespace Earshot {

namespace {

// Another server may have every channel answer in its own time: only waiting shows that nothing more comes.
constexpr int foreignSilenceMs = 150;

enum Head { Text = 0x81, Binary = 0x82, Close = 0x88, Ping = 0x89, Pong = 0x8a };

QByteArray closed(const QByteArray &payload)
{
    const int code = payload.size() < 2 ? 1005 : qFromBigEndian<quint16>(payload.constData());
    return "closed " + QByteArray::number(code);
}

} // namespace

QByteArray bytesOf(const QByteArray &table)
{
    QByteArray all;
    const QByteArrayList parts = table.split(' ');
    for (const QByteArray &part : parts)
        all += part.startsWith('"') ? part.mid(1, part.size() - 2) : QByteArray::fromHex(part);
    return all;
}

ConformanceClient::ConformanceClient(const ConformanceServer &server, const QByteArray &query)
    : m_raw(server.port(), server.address())
    , m_isForeign(server.isForeign())
    , m_isV1(!query.contains("vsn=2"))
{
    m_isOpen = m_raw.upgradeBy(server.request(query)) == 101;
}

QByteArray ConformanceClient::next()
{
    while (true) {
        int head = 0;
        const QByteArray payload = m_raw.readFrame(&head);
        switch (head) {
        case Text: return payload;
        case Binary: return "0x" + payload.toHex();
        case Close: m_isOpen = false; return closed(payload);
        case Ping: m_raw.sendFrame(10, payload); break;
        case Pong: break;
        default: m_isOpen = false; return m_raw.isOver() ? "closed 1006" : QByteArray();
        }
    }
}

QByteArray ConformanceClient::heartbeat(const QByteArray &ref) const
{
    return m_isV1 ? R"({"topic":"phoenix","event":"heartbeat","payload":{},"ref":")" + ref + "\"}"
                  : "[null,\"" + ref + R"(","phoenix","heartbeat",{}])";
}

QByteArrayList ConformanceClient::untilHeartbeat()
{
    const QByteArray ref = "barrier-" + QByteArray::number(++m_counter);
    text(heartbeat(ref));
    QByteArrayList all;
    while (m_isOpen) {
        const QByteArray message = next();
        if (message.contains(ref))
            break;
        all += message;
    }
    return all;
}

QByteArrayList ConformanceClient::rest()
{
    if (!m_isOpen)
        return {};
    QByteArrayList all = untilHeartbeat();
    if (!m_isForeign || !m_isOpen)
        return all;
    QTest::qWait(foreignSilenceMs);
    return all + untilHeartbeat();
}

int ConformanceClient::closeCode()
{
    while (m_isOpen) {
        const QByteArray message = next();
        if (message.isEmpty() || message.startsWith("closed "))
            return message.mid(7).toInt();
    }
    return 0;
}

} // namespace Earshot
