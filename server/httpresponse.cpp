#include "httpresponse.h"

#include <QHash>

#include <algorithm>

namespace Earshot {

namespace {

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{
        {200, "OK"},
        {303, "See Other"},
        {400, "Bad Request"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {421, "Misdirected Request"},
        {431, "Request Header Fields Too Large"},
        {503, "Service Unavailable"},
    };
    return reasons.value(status, "Error");
}

// Safari before 15.4 does not take 'self' for a WebSocket's. Only what cannot be anything but a host gets
// into the policy; IPv6 addresses have no form in it.
QByteArray socketSources(const QByteArray &host)
{
    const auto inHost = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
               || c == '-' || c == ':';
    };
    const bool isPlain = !host.isEmpty() && std::all_of(host.begin(), host.end(), inHost);
    return isPlain ? " ws://" + host + " wss://" + host : QByteArray();
}

QByteArray contentSecurityPolicy(const QByteArray &host)
{
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
           + socketSources(host)
           + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
             "; require-trusted-types-for 'script'; trusted-types 'none'";
}

} // namespace

QByteArray HttpResponse::toBytes(bool head) const
{
    QByteArray response = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
                          + "\r\nContent-Length: " + QByteArray::number(body.size())
                          + "\r\nConnection: close"
                            "\r\nCache-Control: no-store"
                            "\r\nContent-Security-Policy: "
                          + contentSecurityPolicy(host)
                          + "\r\nX-Content-Type-Options: nosniff"
                            "\r\nReferrer-Policy: no-referrer\r\n";
    if (!body.isEmpty())
        response += "Content-Type: " + type + "\r\n";
    if (isDeflated)
        response += "Content-Encoding: deflate\r\n";
    if (!location.isEmpty())
        response += "Location: " + location + "\r\n";
    if (status == 405)
        response += "Allow: GET, HEAD\r\n";
    return response + "\r\n" + (head ? QByteArray() : body);
}

} // namespace Earshot
