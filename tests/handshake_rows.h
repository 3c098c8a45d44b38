#pragma once

#include "rawclient.h"
#include "wsbytes.h"

#include <QByteArray>
#include <QList>

namespace Earshot {

//! A request for a WebSocket, and the answer to it.
struct HandshakeCase
{
    QByteArray name;
    QByteArray request;
    int status;
    QByteArray body = {};
};

//! A request that is right but for one thing.
inline QByteArray upgradeWith(const QByteArray &before, const QByteArray &after)
{
    const QByteArray right = RawClient::upgradeRequest("localhost");
    Q_ASSERT(right.contains(before));
    return QByteArray(right).replace(before, after);
}

inline QByteArray upgradeWithout(const QByteArray &header)
{
    QByteArray request = RawClient::upgradeRequest("localhost");
    const qsizetype at = request.indexOf("\r\n" + header + ':') + 2;
    return request.remove(at, request.indexOf("\r\n", at) + 2 - at);
}

inline QByteArray upgradeAnd(const QByteArray &headers)
{
    return RawClient::upgradeRequest("localhost", headers);
}

//! By what RFC 6455 asks of a request, in Phoenix's words.
inline QList<HandshakeCase> handshakeRequestCases()
{
    const QByteArray noUpgrade = "'connection' header must contain 'upgrade', got ";
    const QByteArray noWebSocket = "'upgrade' header must contain 'websocket', got ";
    const QByteArray noVersion = "'sec-websocket-version' header must equal '13', got ";
    const QByteArray noKey = "'sec-websocket-key' header is absent";
    const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
    return {
        {"as it should be", RawClient::upgradeRequest("localhost"), 101},
        {"POST", upgradeWith("GET ", "POST "), 400},
        {"HEAD", upgradeWith("GET ", "HEAD "), 400},
        {"PUT", upgradeWith("GET ", "PUT "), 400},
        {"small letters", upgradeWith("GET ", "get "), 400},
        {"HTTP/1.0", upgradeWith("HTTP/1.1", "HTTP/1.0"), 400, "HTTP version HTTP/1.0 unsupported"},
        {"HTTP/2.0", upgradeWith("HTTP/1.1", "HTTP/2.0"), 400},
        {"HTTP/0.9", upgradeWith(" HTTP/1.1", ""), 400},
        {"no Connection", upgradeWithout("Connection"), 400, noUpgrade + "[]"},
        {"Connection: close", upgradeWith("Connection: Upgrade", "Connection: close"), 400,
         noUpgrade + "[\"close\"]"},
        {"Connection of two that are none",
         upgradeWith("Connection: Upgrade", "Connection: close\r\nConnection: a, b"), 400,
         noUpgrade + "[\"close\", \"a, b\"]"},
        {"Connection with quotes", upgradeWith("Connection: Upgrade", "Connection: \"a\\\""), 400,
         noUpgrade + R"(["\"a\\\""])"},
        {"Connection: a list", upgradeWith("Connection: Upgrade", "Connection: keep-alive, uPGRADE"), 101},
        {"Connection twice",
         upgradeWith("Connection: Upgrade", "Connection: keep-alive\r\nConnection: upgrade"), 101},
        {"Connection: part of a word", upgradeWith("Connection: Upgrade", "Connection: upgrade-later"), 400,
         noUpgrade + "[\"upgrade-later\"]"},
        {"no Upgrade", upgradeWithout("Upgrade"), 400, noWebSocket + "[]"},
        {"Upgrade: h2c", upgradeWith("Upgrade: websocket", "Upgrade: h2c"), 400, noWebSocket + "[\"h2c\"]"},
        {"Upgrade: a list", upgradeWith("Upgrade: websocket", "Upgrade: h2c, WebSocket"), 101},
        {"Upgrade twice", upgradeWith("Upgrade: websocket", "Upgrade: h2c\r\nUpgrade: websocket"), 101},
        {"no key", upgradeWithout("Sec-WebSocket-Key"), 400, noKey},
        {"an empty key", upgradeWith(key, "Sec-WebSocket-Key:"), 400, noKey},
        {"a short key", upgradeWith(key, "Sec-WebSocket-Key: x"), 101},
        {"a key that is no base64", upgradeWith(key, "Sec-WebSocket-Key: !?!"), 101},
        {"two keys", upgradeAnd(key + "\r\n"), 400},
        {"no version", upgradeWithout("Sec-WebSocket-Version"), 400, noVersion + "[]"},
        {"version 8", upgradeWith("Version: 13", "Version: 8"), 400, noVersion + "[\"8\"]"},
        {"version 013", upgradeWith("Version: 13", "Version: 013"), 400, noVersion + "[\"013\"]"},
        {"version 13, 8", upgradeWith("Version: 13", "Version: 13, 8"), 400, noVersion + "[\"13, 8\"]"},
        {"version twice", upgradeAnd("Sec-WebSocket-Version: 13\r\n"), 400, noVersion + "[\"13\", \"13\"]"},
        {"Transfer-Encoding", upgradeAnd("Transfer-Encoding: chunked\r\n"), 400},
        {"Content-Length: 5", upgradeAnd("Content-Length: 5\r\n"), 400},
        {"Content-Length: 0", upgradeAnd("Content-Length: 0\r\n"), 101},
        {"Content-Length: 0 and 5", upgradeAnd("Content-Length: 0\r\nContent-Length: 5\r\n"), 400},
        {"a folded header", upgradeAnd("X: a\r\n b\r\n"), 400},
        {"a space before a colon", upgradeAnd("X : a\r\n"), 400},
        {"header names in small letters",
         RawClient::upgradeRequest("localhost").toLower().replace("get ", "GET ").replace(" http", " HTTP"),
         101},
        {"8 KiB of headers", upgradeAnd("Cookie: " + QByteArray(8 * 1024, 'x') + "\r\n"), 101},
        {"8 KiB in 128 headers", upgradeAnd(("X: " + QByteArray(59, 'x') + "\r\n").repeated(128)), 101},
        {"16 KiB and more of headers", upgradeAnd("Cookie: " + QByteArray(16 * 1024, 'x') + "\r\n"), 431},
        {"a megabyte of headers", upgradeAnd(("X: " + QByteArray(60, 'x') + "\r\n").repeated(16 * 1024)),
         431},
    };
}

inline QList<HandshakeCase> handshakeVersionCases()
{
    QList<HandshakeCase> cases;
    const auto add = [&cases](const QByteArray &query, int status) {
        cases.append({"vsn: " + (query.isEmpty() ? "none" : query),
                      RawClient::upgradeRequest("localhost", {}, "/socket/websocket" + query), status});
    };
    for (const char *query :
         {"", "?", "?a=b", "?VSN=2.0.0", "?vsn=1.0.0", "?vsn=1.0.7", "?vsn=2.0.0", "?vsn=2.0.9",
          "?vsn=2.0.10", "/?vsn=2.0.0", "?a=b&vsn=2.0.0&c[d]=e", "?vsn=2%2E0%2E0", "?%76sn=2.0.0",
          "?vsn=3.0.0&vsn=2.0.0", "?vsn=2.0.0&vsn=1.0.0"})
        add(query, 101);
    for (const char *query :
         {"?vsn=", "?vsn", "?vsn=2", "?vsn=2.0", "?vsn=2.1.0", "?vsn=1.1.0", "?vsn=3.0.0", "?vsn=2.0.0x",
          "?vsn=x2.0.0", "?vsn=2.0.00", "?vsn=2.0.0%0A", "?vsn=abc", "?vsn[]=2.0.0", "?vsn%5B%5D=2.0.0",
          "?vsn[a]=2.0.0", "?vsn=2.0.0&vsn[]=2.0.0", "?vsn=2.0.0&vsn=3.0.0"})
        add(query, 403);
    return cases;
}

inline QList<HandshakeCase> handshakeProtocolCases()
{
    QList<HandshakeCase> cases;
    const auto add = [&cases](const QByteArray &offer, int status) {
        cases.append(
            {"subprotocol: " + offer, upgradeAnd("Sec-WebSocket-Protocol: " + offer + "\r\n"), status});
    };
    for (const char *offer :
         {"phoenix", "phoenix, base64url.bearer.phx.dG9rZW4", "phoenix,base64url.bearer.phx.YQ",
          "phoenix, base64url.bearer.phx.", "phoenix, base64url.bearer.phx.+/+/", "chat, phoenix",
          "phoenix, chat", "phoenix\r\nSec-WebSocket-Protocol: base64url.bearer.phx.dG9rZW4", ""})
        add(offer, 101);
    for (const char *offer :
         {"chat", "Phoenix", "phoenix2", "base64url.bearer.phx.dG9rZW4", "phoenix, base64url.bearer.phx.a",
          "phoenix, base64url.bearer.phx.dG9rZW4=", "phoenix, base64url.bearer.phx.-_-_",
          "phoenix, base64url.bearer.phx.to ken", "phoenix, base64url.bearer.phx.dG9rZ"})
        add(offer, 403);
    return cases;
}

//! Which Host and Origin go together, of a server that is localhost and chat.example.org.
inline QList<HandshakeCase> handshakeOriginCases()
{
    QList<HandshakeCase> cases;
    const auto add = [&cases](const QByteArray &host, const QByteArray &headers, int status) {
        cases.append({"host " + host + ", " + headers.trimmed(),
                      RawClient::upgradeRequest(host, headers.isEmpty() ? headers : headers + "\r\n"),
                      status});
    };
    const QByteArray hosts[] = {"localhost:4000",   "127.0.0.1:4000", "[::1]:4000",
                                "chat.example.org", "localhost",      "evil.example:4000"};
    const QByteArray origins[] = {"http://localhost:4000",    "http://127.0.0.1:4000",
                                  "http://[::1]:4000",        "https://chat.example.org",
                                  "http://localhost",         "http://localhost:8080",
                                  "http://evil.example:4000", "null"};
    for (const QByteArray &host : hosts) {
        const bool isOurs = !host.startsWith("evil");
        add(host, {}, isOurs ? 101 : 403); // a program
        for (const QByteArray &origin : origins)
            add(host, "Origin: " + origin, isOurs && origin.endsWith("//" + host) ? 101 : 403);
    }
    add("0.0.0.0:4000", "Origin: http://0.0.0.0:4000", 403);
    add("localhost:4000", "Origin: garbage", 403);
    add("localhost:4000", "Origin: file://", 403);
    add("localhost:4000", "Origin:", 403);
    add("localhost:4000", "Origin: http://localhost:4000\r\nOrigin: http://localhost:4000", 403);
    add("localhost:4000", "Origin: http://localhost:4000\r\nOrigin: http://evil.example", 403);
    cases.append({"no Host", upgradeWithout("Host"), 400});
    cases.append({"two Hosts", upgradeAnd("Host: localhost\r\n"), 400});
    cases.append({"an empty Host", upgradeWith("Host: localhost", "Host:"), 403});
    cases.append({"two hosts in one", upgradeWith("Host: localhost", "Host: localhost, evil.example"), 403});
    return cases;
}

inline QList<HandshakeCase> handshakeCases()
{
    return handshakeRequestCases() + handshakeVersionCases() + handshakeProtocolCases()
           + handshakeOriginCases();
}

} // namespace Earshot
