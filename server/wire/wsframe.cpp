#include "wire/wsframe.h"

#include <QtEndian>

namespace Earshot {

QByteArray wsFrame(Opcode opcode, const QByteArray &payload)
{
    constexpr int final = 0x80;
    const quint64 size = quint64(payload.size());
    QByteArray frame;
    frame.reserve(payload.size() + 10);
    frame.append(char(final | int(opcode)));
    if (size < 126) {
        frame.append(char(size));
    } else if (size <= 0xffff) {
        frame.append(char(126)).append(2, '\0');
        qToBigEndian(quint16(size), frame.data() + 2);
    } else {
        frame.append(char(127)).append(8, '\0');
        qToBigEndian(size, frame.data() + 2);
    }
    return frame.append(payload);
}

} // namespace Earshot
