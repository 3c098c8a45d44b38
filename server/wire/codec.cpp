#include "wire/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace Earshot {

namespace {

bool isSound(const QJsonValue &value);

bool isSound(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &value) { return isSound(value); });
}

bool isSound(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.key().isValidUtf16() || !isSound(it.value()))
            return false;
    }
    return true;
}

// Qt's parser is milder than JSON: it lets lone surrogates and overflowing numbers through. Its own depth
// limit bounds this recursion.
bool isSound(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString().isValidUtf16();
    case QJsonValue::Double: return std::isfinite(value.toDouble());
    case QJsonValue::Array: return isSound(value.toArray());
    case QJsonValue::Object: return isSound(value.toObject());
    default: return true;
    }
}

// Nor does Qt's parser mind raw control characters and unknown escapes in strings. Outside of strings it
// does.
bool hasSoundStrings(const QByteArray &json)
{
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"')
            inString = !inString;
        else if (inString && uchar(json[i]) < 0x20)
            return false;
        else if (json[i] == '\\' && (++i == json.size() || !QByteArrayView("\"\\/bfnrtu").contains(json[i])))
            return false;
    }
    return true;
}

} // namespace

QByteArray encode(const Frame &frame)
{
    return QJsonDocument(QJsonArray{frame.joinRef, frame.ref, frame.topic, frame.event, frame.payload})
        .toJson(QJsonDocument::Compact);
}

std::optional<Frame> decode(const QByteArray &json)
{
    if (json.startsWith("\xef\xbb\xbf") || !hasSoundStrings(json))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray parts = document.array();
    if (!document.isArray() || parts.size() < 5 || !isSound(parts))
        return {};
    return Frame{parts[0], parts[1], parts[2], parts[3], parts[4]};
}

QByteArray textFrame(const QByteArray &payload)
{
    constexpr char finalText = char(0x81);
    const quint64 size = quint64(payload.size());
    QByteArray frame;
    frame.reserve(payload.size() + 10);
    frame.append(finalText);
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
