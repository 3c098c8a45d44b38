#include "wire/codec.h"

#include "wire/json.h"
#include "wire/jsonwriter.h"
#include "wire/utf8text.h"
#include "wire/wsframe.h"

#include <QStringList>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

// The size of most frames, to save growing.
constexpr qsizetype usualBytes = 384;

bool readRef(JsonReader &reader, Ref &ref)
{
    const auto json = reader.readRaw();
    if (json)
        ref = Ref::fromJson(*json);
    return json.has_value();
}

bool readTopic(JsonReader &reader, Frame &frame)
{
    if (reader.hasString())
        return reader.read(frame.topic);
    return readRef(reader, frame.strangeTopic.emplace());
}

bool readPayload(JsonReader &reader, Frame &frame)
{
    const auto json = reader.readRaw();
    if (json)
        frame.payload = Payload::fromJson(json->toByteArray());
    return json.has_value();
}

bool readEvent(JsonReader &reader, Frame &frame)
{
    return reader.hasString() ? reader.read(frame.event) : reader.readRaw().has_value();
}

std::optional<Frame> decodeArray(QByteArrayView json)
{
    JsonReader reader(json);
    Frame frame;
    const bool hasFive = reader.take('[') && readRef(reader, frame.joinRef) && reader.take(',')
                         && readRef(reader, frame.ref) && reader.take(',') && readTopic(reader, frame)
                         && reader.take(',') && readEvent(reader, frame) && reader.take(',')
                         && readPayload(reader, frame);
    if (!hasFive)
        return {};
    while (reader.take(',')) {
        if (!reader.readRaw())
            return {};
    }
    if (!reader.take(']') || !reader.atEnd())
        return {};
    return frame;
}

// Each key's first value counts.
bool readKey(JsonReader &reader, const QString &key, Frame &frame, QStringList &missing)
{
    if (!missing.removeOne(key))
        return reader.readRaw().has_value();
    if (key == "topic"_L1)
        return readTopic(reader, frame);
    if (key == "event"_L1)
        return readEvent(reader, frame);
    if (key == "payload"_L1)
        return readPayload(reader, frame);
    return readRef(reader, key == "ref"_L1 ? frame.ref : frame.joinRef);
}

std::optional<Frame> decodeObject(QByteArrayView json)
{
    JsonReader reader(json);
    Frame frame;
    QStringList missing{u"topic"_s, u"event"_s, u"payload"_s, u"ref"_s, u"join_ref"_s};
    if (!reader.take('{'))
        return {};
    do {
        QString key;
        if (!reader.read(key) || !reader.take(':') || !readKey(reader, key, frame, missing))
            return {};
    } while (reader.take(','));
    missing.removeOne(u"join_ref"_s);
    if (!missing.isEmpty() || !reader.take('}') || !reader.atEnd())
        return {};
    return frame;
}

void appendTopic(QByteArray &json, const QString &topic, const std::optional<Ref> &strange)
{
    if (strange)
        json += strange->json();
    else
        appendQuoted(json, topic);
}

void appendResponse(QByteArray &json, const Reply &reply)
{
    json += "{\"response\":";
    json += reply.response.json();
    json += ",\"status\":";
    appendQuoted(json, reply.status);
    json += '}';
}

// Head of sizes, then the parts themselves, then the data.
std::optional<QByteArray> binary(BinaryKind kind, std::initializer_list<std::optional<QByteArray>> parts,
                                 const QByteArray &data)
{
    QByteArray head(1, char(kind));
    QByteArray names;
    for (const auto &part : parts) {
        if (!part || part->size() > 255)
            return {};
        head += char(part->size());
        names += *part;
    }
    return head + names + data;
}

std::optional<QByteArray> binaryFrame(const std::optional<QByteArray> &bytes, Vsn vsn)
{
    if (!bytes || vsn == Vsn::V1)
        return {};
    return wsFrame(Opcode::Binary, *bytes);
}

} // namespace

QByteArray encode(const Frame &frame, Vsn vsn)
{
    QByteArray json;
    json.reserve(usualBytes);
    if (vsn == Vsn::V1) {
        json += "{\"event\":";
    } else {
        json.append('[').append(frame.joinRef.json()).append(',').append(frame.ref.json()).append(',');
        appendTopic(json, frame.topic, frame.strangeTopic);
        json += ',';
    }
    appendQuoted(json, frame.event);
    json += vsn == Vsn::V1 ? ",\"payload\":" : ",";
    json += frame.payload.json();
    if (vsn == Vsn::V2)
        return json.append(']');
    appendTopic(json.append(",\"ref\":").append(frame.ref.json()).append(",\"topic\":"), frame.topic,
                frame.strangeTopic);
    return json.append('}');
}

QByteArray encode(const Reply &reply, Vsn vsn)
{
    QByteArray json;
    json.reserve(usualBytes);
    if (vsn == Vsn::V1) {
        json += "{\"event\":\"phx_reply\",\"payload\":";
        appendResponse(json, reply);
        appendTopic(json.append(",\"ref\":").append(reply.ref.json()).append(",\"topic\":"), reply.topic,
                    reply.strangeTopic);
        return json.append('}');
    }
    json.append('[').append(reply.joinRef.json()).append(',').append(reply.ref.json()).append(',');
    appendTopic(json, reply.topic, reply.strangeTopic);
    json += ",\"phx_reply\",";
    appendResponse(json, reply);
    return json.append(']');
}

std::optional<QByteArray> encodeBinary(const Frame &frame, BinaryKind kind)
{
    const QByteArray topic = frame.topic.toUtf8();
    const QByteArray event = frame.event.toUtf8();
    if (kind == BinaryKind::Broadcast)
        return binary(kind, {topic, event}, frame.data.value_or(QByteArray()));
    return binary(kind, {frame.joinRef.bytes(), topic, event}, frame.data.value_or(QByteArray()));
}

std::optional<QByteArray> encodeBinary(const Reply &reply)
{
    return binary(BinaryKind::Reply,
                  {reply.joinRef.bytes(), reply.ref.bytes(), reply.topic.toUtf8(), reply.status.toUtf8()},
                  reply.data.value_or(QByteArray()));
}

std::optional<Frame> decode(QByteArrayView json, Vsn vsn)
{
    return vsn == Vsn::V1 ? decodeObject(json) : decodeArray(json);
}

std::optional<Frame> decodeBinary(QByteArrayView bytes)
{
    constexpr qsizetype headSize = 5;
    if (bytes.size() < headSize || bytes[0] != char(BinaryKind::Push))
        return {};
    QString parts[4];
    qsizetype at = headSize;
    for (int i = 0; i < 4; ++i) {
        const qsizetype size = uchar(bytes[i + 1]);
        if (bytes.size() - at < size || !bytes.sliced(at, size).isValidUtf8())
            return {};
        parts[i] = textOf(bytes.sliced(at, size));
        at += size;
    }
    return Frame{parts[0], parts[1], parts[2], parts[3], QJsonValue(), bytes.sliced(at).toByteArray()};
}

std::optional<QByteArray> framed(const Frame &frame, BinaryKind kind, Vsn vsn)
{
    if (!frame.data)
        return wsFrame(Opcode::Text, encode(frame, vsn));
    return binaryFrame(encodeBinary(frame, kind), vsn);
}

std::optional<QByteArray> framed(const Reply &reply, Vsn vsn)
{
    if (!reply.data)
        return wsFrame(Opcode::Text, encode(reply, vsn));
    return binaryFrame(encodeBinary(reply), vsn);
}

} // namespace Earshot
