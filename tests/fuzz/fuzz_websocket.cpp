#include "fuzz.h"

#include "wire/wsreader.h"

#include <QList>

using namespace Earshot;

namespace {

constexpr qint64 limit = 1000;

struct Told
{
    QList<WsEvent> events;
    bool inside = false;
    bool insideMessage = false;

    bool operator==(const Told &) const = default;
};

// The bytes in pieces whose sizes `cuts` tells, again and again from its beginning; all at once where it is
// empty.
Told read(QByteArrayView bytes, QByteArrayView cuts)
{
    WsReader reader(limit);
    Told told;
    for (qsizetype i = 0; !bytes.isEmpty(); ++i) {
        const qsizetype wished = cuts.isEmpty() ? bytes.size() : 1 + uchar(cuts[i % cuts.size()]) % 40;
        const QByteArray piece = bytes.first(qMin(wished, bytes.size())).toByteArray();
        bytes = bytes.sliced(piece.size());
        QByteArrayView left = piece;
        while (const auto event = reader.read(left))
            told.events.append(*event);
        EARSHOT_MUST(left.isEmpty());
    }
    told.inside = reader.isInside();
    told.insideMessage = reader.isInsideMessage();
    return told;
}

bool isSound(const WsEvent &event)
{
    switch (event.kind) {
    case WsEvent::Kind::Text: return event.data.size() <= limit && event.data.isValidUtf8();
    case WsEvent::Kind::Binary: return event.data.size() <= limit;
    case WsEvent::Kind::Ping:
    case WsEvent::Kind::Pong: return event.data.size() <= 125;
    case WsEvent::Kind::Close:
        return event.data.isValidUtf8()
               && (event.code == 0 ? event.data.isEmpty() : event.code >= 1000 && event.code < 5000);
    case WsEvent::Kind::Failure: return event.code == 1002 || event.code == 1007 || event.code == 1009;
    }
    return false;
}

bool isLast(const WsEvent &event)
{
    return event.kind == WsEvent::Kind::Close || event.kind == WsEvent::Kind::Failure;
}

} // namespace

// The first byte tells how many of those behind it are sizes to cut at; the rest is what a client sends.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = bytesOf(data, size);
    const qsizetype cutCount = input.isEmpty() ? 0 : qMin<qsizetype>(uchar(input[0]) % 8, input.size() - 1);
    const QByteArray cuts = input.mid(1, cutCount);
    const QByteArray bytes = input.mid(1 + cutCount);

    const Told whole = read(bytes, {});
    for (const WsEvent &event : whole.events) {
        EARSHOT_MUST(isSound(event));
        EARSHOT_MUST(!isLast(event) || &event == &whole.events.constLast());
    }
    EARSHOT_MUST(read(bytes, cuts) == whole);
    EARSHOT_MUST(read(bytes, QByteArrayView("\0", 1)) == whole); // byte by byte
    return 0;
}
