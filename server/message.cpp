#include "message.h"

#include "wire/jsonwriter.h"

#include <QRandomGenerator>

namespace Earshot {

namespace {

constexpr qsizetype besidesTexts = 160; // what a message has beside its content and its name

void append(QByteArray &json, const QUuid &uuid)
{
    appendHex(json, uuid.data1, 8);
    appendHex(json.append('-'), uuid.data2, 4);
    appendHex(json.append('-'), uuid.data3, 4);
    appendHex(json.append('-'), quint64(uuid.data4[0]) << 8 | uuid.data4[1], 4);
    json += '-';
    for (int i = 2; i < 8; ++i)
        appendHex(json, uuid.data4[i], 2);
}

} // namespace

QUuid Message::newUuid()
{
    quint32 words[4];
    QRandomGenerator::global()->fillRange(words); // seeded by the system, once
    const auto byte = [&](int i) { return uchar(words[2 + i / 4] >> (i % 4 * 8)); };
    return {words[0],
            ushort(words[1]),
            ushort((words[1] >> 16 & 0x0fff) | 0x4000), // version 4: random (RFC 9562, 5.4)
            uchar((byte(0) & 0x3f) | 0x80),
            byte(1),
            byte(2),
            byte(3),
            byte(4),
            byte(5),
            byte(6),
            byte(7)};
}

Payload Message::toPayload() const
{
    QByteArray json;
    json.reserve(content.size() + username.size() + besidesTexts);
    appendDecimal(json.append("{\"at\":"), at);
    appendQuoted(json.append(",\"content\":"), content);
    append(json.append(",\"member\":\""), member);
    appendDecimal(json.append("\",\"seq\":"), qint64(seq));
    appendQuoted(json.append(",\"username\":"), username);
    append(json.append(",\"uuid\":\""), uuid);
    return Payload::fromJson(json.append("\"}"));
}

} // namespace Earshot
