#pragma once

#include <QByteArray>
#include <QtEndian>

namespace Earshot {

//! How a client's frame of RFC 6455 is made, right or wrong.
struct WsForm
{
    bool final = true;
    int reserved = 0; //!< the three bits
    QByteArray mask = QByteArray::fromHex("37fa213d"); //!< empty: not masked
    int lengthBytes = -1; //!< 0, 2 or 8 beside the seven bits; -1: as few as do
    qint64 announced = -1; //!< as the payload's size; -1: as it is
};

//! One frame of a client's.
inline QByteArray wsBytes(int opcode, const QByteArray &payload, const WsForm &form = {})
{
    const quint64 size = form.announced < 0 ? quint64(payload.size()) : quint64(form.announced);
    const int lengthBytes = form.lengthBytes >= 0 ? form.lengthBytes : size > 0xffff ? 8 : size > 125 ? 2 : 0;
    QByteArray bytes;
    bytes.append(char((form.final ? 0x80 : 0) | (form.reserved << 4) | opcode));
    const int masked = form.mask.isEmpty() ? 0 : 0x80;
    bytes.append(char(masked | (lengthBytes == 8 ? 127 : lengthBytes == 2 ? 126 : int(size))));
    char length[8];
    qToBigEndian(size, length);
    bytes.append(length + 8 - lengthBytes, lengthBytes);
    bytes.append(form.mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes.append(masked ? char(payload[i] ^ form.mask[i % 4]) : payload[i]);
    return bytes;
}

//! One that is not the last of its message.
inline QByteArray wsPart(int opcode, const QByteArray &payload)
{
    return wsBytes(opcode, payload, {.final = false});
}

//! The payload of a close frame.
inline QByteArray wsCloseWith(int code, const QByteArray &reason = {})
{
    return QByteArray(1, char(code >> 8)) + char(code & 0xff) + reason;
}

} // namespace Earshot
