#include "httphead.h"

#include <algorithm>

namespace Earshot {

namespace {

bool isToken(QByteArrayView text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), allowed);
}

bool isText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f; });
}

bool readRequestLine(QByteArrayView line, HttpHead &head)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[1].startsWith('/') || !isText(parts[1]))
        return false;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return false;
    head.method = parts[0];
    const qsizetype question = parts[1].indexOf('?');
    head.path = question < 0 ? parts[1] : parts[1].left(question);
    head.query = question < 0 ? QByteArray() : parts[1].mid(question + 1);
    head.minorVersion = parts[2].endsWith('1') ? 1 : 0;
    return true;
}

bool readHeader(QByteArrayView line, HttpHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!isToken(name) || !isText(value))
        return false;
    head.headers.append({name.toByteArray().toLower(), value.toByteArray()});
    return true;
}

//! Calls `take` with what stands between commas in headers `name`, until it returns true.
template <typename Take>
bool anyToken(const HttpHead &head, const QByteArray &name, Take take)
{
    for (const auto &[each, list] : head.headers) {
        if (each != name)
            continue;
        for (qsizetype begin = 0; begin <= list.size();) {
            const qsizetype comma = list.indexOf(',', begin);
            const qsizetype end = comma < 0 ? list.size() : comma;
            const QByteArrayView token = QByteArrayView(list).sliced(begin, end - begin).trimmed();
            if (!token.isEmpty() && take(token))
                return true;
            begin = end + 1;
        }
    }
    return false;
}

} // namespace

QByteArray HttpHead::header(const QByteArray &name) const
{
    const auto it =
        std::find_if(headers.begin(), headers.end(), [&](const auto &each) { return each.first == name; });
    return it == headers.end() ? QByteArray() : it->second;
}

QList<QByteArray> HttpHead::all(const QByteArray &name) const
{
    QList<QByteArray> values;
    for (const auto &[each, value] : headers) {
        if (each == name)
            values.append(value);
    }
    return values;
}

QList<QByteArray> HttpHead::tokens(const QByteArray &name) const
{
    QList<QByteArray> tokens;
    anyToken(*this, name, [&](QByteArrayView token) {
        tokens.append(token.toByteArray());
        return false;
    });
    return tokens;
}

bool HttpHead::hasToken(const QByteArray &name, const QByteArray &token) const
{
    return anyToken(*this, name,
                    [&](QByteArrayView each) { return each.compare(token, Qt::CaseInsensitive) == 0; });
}

std::variant<HttpHead, HttpHead::Incomplete, HttpHead::Malformed> HttpHead::parse(const QByteArray &bytes)
{
    if (bytes.startsWith('\x16')) // TLS, whose client would wait for an answer
        return Malformed{400};
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end > maxBytes || (end < 0 && bytes.size() >= maxBytes + 4))
        return Malformed{431};
    if (end < 0)
        return Incomplete{};
    HttpHead head;
    const QByteArrayView text = QByteArrayView(bytes).first(end);
    for (qsizetype begin = 0; begin <= end;) {
        const qsizetype feed = text.indexOf('\n', begin);
        QByteArrayView line = text.sliced(begin, (feed < 0 ? end : feed) - begin);
        if (feed >= 0 && !line.endsWith('\r'))
            return Malformed{400};
        if (line.endsWith('\r'))
            line.chop(1);
        if (begin == 0 ? !readRequestLine(line, head) : !readHeader(line, head))
            return Malformed{400};
        begin = (feed < 0 ? end : feed) + 1;
    }
    return head;
}

} // namespace Earshot
