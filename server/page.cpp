#include "page.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const char style[] = R"(
:root { color-scheme: light dark; --ground: #fbfaf8; --text: #1e1c1a; --muted: #635e58; --card: #fff; --line: #e4e0da;
  --accent: #0f766e }
@media (prefers-color-scheme: dark) { :root { --ground: #171614; --text: #ece9e4; --muted: #a8a298; --card: #1f1e1b;
  --line: #34322e; --accent: #4fd1c1 } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--ground);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
main { max-width: 28rem; width: 100% }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 12px; overflow-wrap: anywhere }
p { margin: 0 0 12px } .muted { color: var(--muted) } strong { color: var(--accent) }
code { display: block; padding: 12px; margin: 0 0 12px; background: var(--card); border: 1px solid var(--line);
  border-radius: 8px; overflow-wrap: anywhere; user-select: all; font-size: 1rem }
)";

QByteArray page(const QString &title, const QString &body)
{
    return u"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n<style>%2</style>\n"
           "</head>\n<body>\n<main>\n%3\n</main>\n</body>\n</html>\n"_s
               .arg(title, QLatin1StringView(style), body)
               .toUtf8();
}

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> reasons{
        {200, "OK"},
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

// The one style that a page may have, by its digest: whatever else got into a page would not apply.
QByteArray contentSecurityPolicy()
{
    static const QByteArray digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + digest
           + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

QByteArray httpResponse(int status, const QByteArray &contentType, const QByteArray &body, bool head)
{
    QByteArray response = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status)
                          + "\r\nContent-Length: " + QByteArray::number(body.size())
                          + "\r\nConnection: close"
                            "\r\nCache-Control: no-store"
                            "\r\nContent-Security-Policy: "
                          + contentSecurityPolicy()
                          + "\r\nX-Content-Type-Options: nosniff"
                            "\r\nReferrer-Policy: no-referrer\r\n";
    if (!body.isEmpty())
        response += "Content-Type: " + contentType + "\r\n";
    if (status == 405)
        response += "Allow: GET, HEAD\r\n";
    return response + "\r\n" + (head ? QByteArray() : body);
}

QByteArray roomPage(const QString &room, const QString &address)
{
    return page(
        u"%1 · Earshot"_s.arg(room.toHtmlEscaped()),
        u"<p class=\"muted\">You are invited to the room</p>\n<h1>%1</h1>\n"
        "<p>Open <strong>Earshot</strong>, paste this address into “Room name or address”, and you are "
        "in:</p>\n"
        "<code>%2</code>\n"
        "<p class=\"muted\">No account, no cloud, no trace: who is not in the room does not hear it.</p>"_s
            .arg(room.toHtmlEscaped(), address.toHtmlEscaped()));
}

QByteArray lobbyPage()
{
    return page(u"Earshot"_s, u"<h1>Earshot</h1>\n<p>This is a room server. A room’s address is this one "
                              u"with the room’s name after the "
                              "slash; paste it into the Earshot app to join.</p>"_s);
}

QByteArray missingPage()
{
    return page(u"No such room · Earshot"_s, u"<h1>There is no room here</h1>\n<p>Check the address with the "
                                             u"person who gave it to you: the room may "
                                             "be spelled differently, or its host has closed it.</p>"_s);
}

} // namespace Earshot
