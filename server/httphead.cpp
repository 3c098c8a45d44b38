#include "httphead.h"

#include <algorithm>

namespace Earshot {

namespace {

bool isToken(const QByteArray &text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), allowed);
}

bool isText(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f; });
}

bool readRequestLine(const QByteArray &line, HttpHead &head)
{
    const QList<QByteArray> parts = line.split(' ');
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

bool readHeader(const QByteArray &line, HttpHead &head)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon);
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (colon <= 0 || !isToken(name) || !isText(value))
        return false;
    head.headers.append({name.toLower(), value});
    return true;
}

} // namespace

QByteArray HttpHead::header(const QByteArray &name) const
{
    const auto it =
        std::find_if(headers.begin(), headers.end(), [&](const auto &each) { return each.first == name; });
    return it == headers.end() ? QByteArray() : it->second;
}

int HttpHead::count(const QByteArray &name) const
{
    return int(
        std::count_if(headers.begin(), headers.end(), [&](const auto &each) { return each.first == name; }));
}

bool HttpHead::hasToken(const QByteArray &name, const QByteArray &token) const
{
    const QList<QByteArray> values = header(name).split(',');
    return std::any_of(values.begin(), values.end(), [&](const QByteArray &value) {
        return value.trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

std::variant<HttpHead, HttpHead::Incomplete, HttpHead::Malformed> HttpHead::parse(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end > maxBytes || (end < 0 && bytes.size() >= maxBytes + 4))
        return Malformed{431};
    if (end < 0)
        return Incomplete{};
    QList<QByteArray> lines = bytes.left(end).split('\n');
    HttpHead head;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines[i];
        if (i + 1 < lines.size() && !line.endsWith('\r'))
            return Malformed{400};
        if (line.endsWith('\r'))
            line.chop(1);
        if (i == 0 ? !readRequestLine(line, head) : !readHeader(line, head))
            return Malformed{400};
    }
    return head;
}

} // namespace Earshot
