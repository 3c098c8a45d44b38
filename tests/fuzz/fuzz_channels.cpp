#include "fuzz.h"

#include "wire/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Earshot;

namespace {

// What a server says of the frame has to be a frame again.
void answer(const Frame &frame, Vsn vsn)
{
    const Reply reply{frame.joinRef, frame.ref,  frame.topic,       QStringLiteral("ok"),
                      frame.payload, frame.data, frame.strangeTopic};
    const auto read = decode(encode(reply, vsn), vsn);
    EARSHOT_MUST(read && read->topic == frame.topic && read->strangeTopic == frame.strangeTopic);
    EARSHOT_MUST(read->ref == frame.ref);
    EARSHOT_MUST(framed(reply, vsn) || reply.data);
}

// What is read of a payload without reading all of it.
void pick(const Payload &payload)
{
    for (const QLatin1StringView key : {QLatin1StringView("content"), QLatin1StringView("id")}) {
        const QJsonValue value = payload.object()[key];
        EARSHOT_MUST(payload.text(key)
                     == (value.isString() ? std::optional(value.toString()) : std::nullopt));
    }
    const std::array keys{QLatin1StringView("content"), QLatin1StringView("id")};
    const auto [content, id] = payload.texts(keys);
    EARSHOT_MUST(content == payload.text(keys[0]) && id == payload.text(keys[1]));
}

void text(QByteArrayView json, Vsn vsn)
{
    const auto frame = decode(json, vsn);
    if (!frame)
        return;
    pick(frame->payload);
    Frame sent = *frame;
    if (vsn == Vsn::V1)
        sent.joinRef = {}; // which a server of version 1 does not tell
    const QByteArray written = encode(sent, vsn);
    auto again = decode(written, vsn);
    EARSHOT_MUST(again && encode(*again, vsn) == written);
    // A number beyond 2^53 may come back as an integer instead of a double of the same size: that is another
    // value to QJsonValue, and the same to everybody else.
    again->payload = sent.payload;
    EARSHOT_MUST(*again == sent);
    // Qt's parser is milder than ours: what we take, it takes, but for numbers too near to 0 for it.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error == QJsonParseError::IllegalNumber)
        return answer(sent, vsn);
    EARSHOT_MUST(error.error == QJsonParseError::NoError);
    EARSHOT_MUST(vsn == Vsn::V1 ? document.isObject() : document.array().size() >= 5);
    answer(sent, vsn);
}

// As a client writes it; encodeBinary() is the server's, without a ref.
QByteArray push(const Frame &frame)
{
    QByteArray head(1, '\0');
    QByteArray names;
    for (const QByteArray &part :
         {*frame.joinRef.bytes(), *frame.ref.bytes(), frame.topic.toUtf8(), frame.event.toUtf8()}) {
        head += char(part.size());
        names += part;
    }
    return head + names + *frame.data;
}

void binary(const QByteArray &bytes)
{
    const auto frame = decodeBinary(bytes);
    if (!frame)
        return;
    EARSHOT_MUST(frame->data);
    EARSHOT_MUST(push(*frame) == bytes);
    EARSHOT_MUST(encodeBinary(*frame, BinaryKind::Push) && encodeBinary(*frame, BinaryKind::Broadcast));
    EARSHOT_MUST(framed(*frame, BinaryKind::Push, Vsn::V2));
    answer(*frame, Vsn::V2);
}

} // namespace

// The first byte chooses: '1' and '2' are the versions' texts, anything else is binary.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = bytesOf(data, size);
    const QByteArray rest = input.mid(1);
    if (input.startsWith('1'))
        text(rest, Vsn::V1);
    else if (input.startsWith('2'))
        text(rest, Vsn::V2);
    else
        binary(rest);
    return 0;
}
