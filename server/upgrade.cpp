#include "upgrade.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

using Refusal = Upgrade::Refusal;

// As Elixir prints a list of strings.
QByteArray printed(const QList<QByteArray> &values)
{
    QByteArray text;
    for (QByteArray value : values) {
        value.replace('\\', "\\\\").replace('"', "\\\"");
        text += (text.isEmpty() ? "\"" : ", \"") + value + '"';
    }
    return '[' + text + ']';
}

Refusal lacking(const HttpHead &head, const QByteArray &name, const QByteArray &token)
{
    return {400, '\'' + name + "' header must contain '" + token + "', got " + printed(head.all(name))};
}

// As websock_adapter's UpgradeValidation has it, in its order and words.
std::optional<Refusal> badHandshake(const HttpHead &head)
{
    if (head.minorVersion != 1)
        return Refusal{400, "HTTP version HTTP/1.0 unsupported"};
    if (!head.hasToken("connection", "upgrade"))
        return lacking(head, "connection", "upgrade");
    if (!head.hasToken("upgrade", "websocket"))
        return lacking(head, "upgrade", "websocket");
    if (head.header("sec-websocket-key").isEmpty())
        return Refusal{400, "'sec-websocket-key' header is absent"};
    if (const QList<QByteArray> versions = head.all("sec-websocket-version"); versions != QList{"13"_ba})
        return Refusal{400, "'sec-websocket-version' header must equal '13', got " + printed(versions)};
    return {};
}

// A second key, or a body that a proxy before us may have counted otherwise: nobody honest sends it.
bool isAmbiguous(const HttpHead &head)
{
    const QList<QByteArray> lengths = head.all("content-length");
    return head.count("sec-websocket-key") > 1 || head.count("transfer-encoding") > 0
           || std::any_of(lengths.begin(), lengths.end(), [](const QByteArray &each) { return each != "0"; });
}

// The version of the serializer that a client asks for, 1 or 2; 0 where it asks for another one. As in
// Phoenix the last of several counts, and none means 1.
int serializerVersion(const HttpHead &head)
{
    static const QRegularExpression known(u"\\A([12])\\.0\\.(0|[1-9]\\d*)\\z"_s);
    if (head.query == "vsn=2.0.0") // as nearly all say it
        return 2;
    int version = 1;
    const auto items = QUrlQuery(QString::fromLatin1(head.query)).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key.startsWith("vsn["_L1))
            return 0;
        if (key == "vsn"_L1)
            version = known.match(value).captured(1).toInt();
    }
    return version;
}

// A token travels as a subprotocol of its own, whose name says base64url and whose encoding is plain base64.
// We know no tokens: what is none is refused all the same, because its sender means something else.
bool isSoundToken(const QByteArray &protocol)
{
    constexpr QByteArrayView prefix = "base64url.bearer.phx.";
    if (!protocol.startsWith(prefix))
        return true;
    static const QRegularExpression base64(u"\\A(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2,3})?\\z"_s);
    return base64.match(QString::fromLatin1(protocol.sliced(prefix.size()))).hasMatch();
}

bool areSoundProtocols(const QList<QByteArray> &offered)
{
    return offered.isEmpty()
           || (offered.contains("phoenix") && std::all_of(offered.begin(), offered.end(), isSoundToken));
}

} // namespace

std::variant<Upgrade, Upgrade::Refusal> Upgrade::in(const HttpHead &head)
{
    if (head.method != "GET" || isAmbiguous(head))
        return Refusal{400};
    const QList<QByteArray> protocols = head.tokens("sec-websocket-protocol");
    const int version = serializerVersion(head);
    if (version == 0 || !areSoundProtocols(protocols))
        return Refusal{403};
    if (const auto refusal = badHandshake(head))
        return *refusal;
    return Upgrade{head.header("sec-websocket-key"), version, !protocols.isEmpty()};
}

} // namespace Earshot
