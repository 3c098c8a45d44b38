#include "fuzz.h"

#include "httphead.h"

using namespace Earshot;

namespace {

bool isOneLine(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

void check(const HttpHead &head)
{
    EARSHOT_MUST(head.path.startsWith('/') && isOneLine(head.path) && isOneLine(head.query));
    EARSHOT_MUST(!head.method.isEmpty() && isOneLine(head.method) && !head.method.contains(' '));
    for (const auto &[name, value] : head.headers) {
        EARSHOT_MUST(!name.isEmpty() && name == name.toLower() && isOneLine(name) && isOneLine(value));
        EARSHOT_MUST(head.count(name) >= 1);
        const bool isFirst = head.header(name) == value || head.count(name) > 1;
        EARSHOT_MUST(isFirst);
        [[maybe_unused]] const bool upgrades = head.hasToken(name, "upgrade");
    }
}

// The head as a client that writes nothing by chance would have sent it.
QByteArray written(const HttpHead &head)
{
    QByteArray bytes = head.method + ' ' + head.path;
    if (!head.query.isEmpty())
        bytes += '?' + head.query;
    bytes += head.minorVersion == 1 ? " HTTP/1.1\r\n" : " HTTP/1.0\r\n";
    for (const auto &[name, value] : head.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto parsed = HttpHead::parse(bytes);
    if (const auto *malformed = std::get_if<HttpHead::Malformed>(&parsed))
        EARSHOT_MUST(malformed->status >= 400 && malformed->status < 500);
    const HttpHead *head = std::get_if<HttpHead>(&parsed);
    if (!head)
        return 0;
    check(*head);
    // What follows a head is no part of it, and the first half of one is none.
    const qsizetype end = bytes.indexOf("\r\n\r\n") + 4;
    EARSHOT_MUST(std::holds_alternative<HttpHead>(HttpHead::parse(bytes.first(end))));
    EARSHOT_MUST(!std::holds_alternative<HttpHead>(HttpHead::parse(bytes.first(end - 1))));
    const auto again = HttpHead::parse(written(*head));
    const HttpHead *same = std::get_if<HttpHead>(&again);
    if (written(*head).size() <= HttpHead::maxBytes)
        EARSHOT_MUST(same && same->path == head->path && same->query == head->query
                     && same->headers == head->headers);
    return 0;
}
