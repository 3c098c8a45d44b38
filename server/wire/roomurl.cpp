#include "wire/roomurl.h"

#include "wire/addresstext.h"

#include <array>
#include <string>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

using AddressText::isSpace;
using AddressText::percentDecoded;
using AddressText::upToAny;
using AddressText::urlSafe;
using AddressText::withoutEnd;
using AddressText::withoutSurroundings;
using Hosts::allOf;
using Hosts::isDigit;

constexpr qsizetype LongestAddress = 2048; // bytes of UTF-8
constexpr size_t LongestRoom = 64; // code points
constexpr int MostMarks = 4; // on one letter, as in people's names
constexpr quint16 EarshotPort = 4000;

struct Scheme
{
    QLatin1StringView name;
    bool secure;
    quint16 port;
};
constexpr Scheme NoScheme{""_L1, false, EarshotPort};
constexpr std::array Schemes{Scheme{"http"_L1, false, 80}, Scheme{"https"_L1, true, 443},
                             Scheme{"ws"_L1, false, 80}, Scheme{"wss"_L1, true, 443},
                             Scheme{"earshot"_L1, false, EarshotPort}};
// Never a host's name, not even before a number: what they start can run code or leaves the chat.
constexpr std::array ForeignSchemes{"javascript"_L1, "vbscript"_L1, "data"_L1,   "file"_L1,
                                    "ftp"_L1,        "blob"_L1,     "mailto"_L1, "tel"_L1};
constexpr std::array ReservedRooms{"socket"_L1,  "assets"_L1,      "dashboard"_L1, "metrics"_L1,
                                   "healthz"_L1, "favicon.ico"_L1, "robots.txt"_L1};

template <typename List>
bool holds(const List &list, QStringView word)
{
    return std::any_of(list.begin(), list.end(),
                       [word](QLatin1StringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isTooLong(QStringView text)
{
    return text.size() > LongestAddress || text.toUtf8().size() > LongestAddress;
}

//! What stands before the first ':' if it has the form of a scheme (RFC 3986, 3.1), else nothing.
QStringView schemeWord(QStringView text)
{
    const QStringView word = upToAny(text, u":");
    const QStringView rest = text.sliced(word.size());
    const auto inScheme = [](QChar c) {
        return Hosts::isLetterOrDigit(c) || QStringView(u"+-.").contains(c);
    };
    const bool good = rest.size() > 1 && rest[1] != u':' && !word.isEmpty() && !isDigit(word.front());
    return good && allOf(word, inScheme) ? word : QStringView();
}

const Scheme *ownScheme(QStringView word)
{
    const auto same = [word](const Scheme &one) { return word.compare(one.name, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(Schemes.begin(), Schemes.end(), same);
    return found == Schemes.end() ? nullptr : &*found;
}

//! "cafe:4000" is a host with a port, although "cafe" could be a scheme.
bool startsWithPort(QStringView text)
{
    const QStringView port = upToAny(text, u"/?#");
    return !port.isEmpty() && allOf(port, isDigit);
}

//! What a page hands over to the program: earshot: before a whole address, which says whether it is a secure
//! one.
bool isWeb(QStringView text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive)
           || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

bool isForeign(QStringView word, QStringView rest)
{
    if (word.isEmpty())
        return false;
    if (holds(ForeignSchemes, word) || rest.startsWith(u"//"))
        return true;
    return !word.contains(u'.') && !startsWithPort(rest) && std::none_of(rest.begin(), rest.end(), isSpace);
}

//! Whether a text without a scheme names a room and no host.
bool isNameAlone(QStringView text)
{
    const QStringView start = upToAny(text, u"/");
    if (start.isEmpty() || std::any_of(start.begin(), start.end(), isSpace))
        return true;
    return start.size() == text.size() && !text.contains(u':') && !text.startsWith(u'[')
           && !Hosts::looksLikeIp4(text);
}

Outcome<QString> roomInPath(QStringView path)
{
    if (path.endsWith(u'/'))
        path.chop(1);
    const auto decoded = percentDecoded(path.mid(1));
    return decoded ? normalizedRoomName(*decoded) : Refusal{u"room-characters"_s};
}

Outcome<RoomUrl> withRoom(RoomUrl url, const Outcome<QString> &room)
{
    if (const auto *refusal = std::get_if<Refusal>(&room))
        return *refusal;
    url.room = *std::get_if<QString>(&room);
    if (isTooLong(url.toInvitation()))
        return Refusal{u"address-too-long"_s};
    return url;
}

Outcome<RoomUrl> address(const Scheme &scheme, QStringView text)
{
    const QStringView beforeFragment = upToAny(text, u"#");
    const QStringView beforeQuery = upToAny(beforeFragment, u"?");
    const QStringView start = upToAny(beforeQuery, u"/");
    const ReadDoor door = readDoor(start, scheme.port);
    if (door.host.isEmpty())
        return Refusal{u"address-host"_s};
    if (!door.port)
        return Refusal{u"address-port"_s};
    const auto proof = readFingerprint(text.mid(beforeFragment.size() + 1));
    if (!proof)
        return Refusal{u"address-fingerprint"_s};
    const QStringView query = beforeFragment.mid(beforeQuery.size() + 1);
    const auto key = readRoomKey(proof->rest, query);
    if (!key)
        return Refusal{u"address-key"_s};
    const QString &fragment = key->rest;
    const AlsoQuery also = readAlso(query, {door.host, *door.port});
    const bool endsHere = fragment.isEmpty() && proof->fingerprint.isEmpty();
    // Without a fragment the query ends the text, and parsing again what was printed would take its end off;
    // so it may without the key.
    const RoomUrl url{door.host,
                      *door.port,
                      scheme.secure,
                      {},
                      urlSafe(endsHere ? withoutEnd(also.rest) : QStringView(also.rest)),
                      urlSafe(fragment),
                      also.doors,
                      proof->fingerprint,
                      key->key};
    return withRoom(url, roomInPath(beforeQuery.sliced(start.size())));
}

//! A letter with its marks, a digit or one of "-_.", and so on to the end; nothing unseen.
bool isRoomName(const std::u32string &name)
{
    bool letter = false;
    int marks = 0;
    for (const char32_t c : name) {
        const bool mark = isMark(c) && QChar::category(c) != QChar::Mark_Enclosing;
        marks = mark ? marks + 1 : 0;
        letter = mark ? letter && marks <= MostMarks : QChar::isLetter(c);
        const bool other = QChar::isDigit(c) || c == U'-' || c == U'_' || c == U'.';
        if (isInvisible(c) || (!letter && !other))
            return false;
    }
    return name != U"." && name != U"..";
}

//! One '-' for a run of spaces or tabs; line ends stay and are refused as what they are.
QString withDashes(const QString &text)
{
    QString dashed;
    bool inSpace = false;
    for (const QChar c : text) {
        const bool space = c == u'\t' || c.category() == QChar::Separator_Space;
        if (!space || !inSpace)
            dashed += space ? u'-' : c;
        inSpace = space;
    }
    return dashed;
}

} // namespace

QString RoomUrl::authority() const
{
    return isRoomName() ? QString() : Door{host, port}.toString();
}

QString RoomUrl::path() const
{
    QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(room));
    if (encoded.endsWith(u'.')) // it would be taken for the end of a sentence
        encoded.replace(encoded.size() - 1, 1, u"%2E"_s);
    return encoded;
}

QString RoomUrl::toString() const
{
    return withoutKey().toInvitation();
}

QString RoomUrl::toInvitation() const
{
    if (isRoomName())
        return room;
    // A browser that follows a key would hand it to the server's page.
    const QString web = secure ? u"https://"_s : u"http://"_s;
    const QString scheme = key.isEmpty() ? web : secure ? u"earshot:"_s + web : u"earshot://"_s;
    const QString start = scheme + authority() + u'/' + path();
    const QString doors = printedAlso(also, port);
    const QString whole = doors + (doors.isEmpty() || query.isEmpty() ? QString() : u"&"_s) + query;
    QStringList ends{printedFingerprint(fingerprint), printedRoomKey(key), fragment};
    ends.removeAll({});
    const QString end = ends.join(u'&');
    return start + (whole.isEmpty() ? QString() : u'?' + whole) + (end.isEmpty() ? QString() : u'#' + end);
}

RoomUrl RoomUrl::alone() const
{
    RoomUrl one = *this;
    one.also.clear();
    return one;
}

RoomUrl RoomUrl::withoutProof() const
{
    RoomUrl other = *this;
    other.fingerprint.clear();
    return other;
}

RoomUrl RoomUrl::from(const Door &door) const
{
    RoomUrl other = *this;
    other.also = doors();
    other.also.removeAll(door);
    std::tie(other.host, other.port) = std::tie(door.host, door.port);
    return other;
}

QUrl RoomUrl::socketUrl() const
{
    if (isRoomName())
        return {};
    const QString scheme = isSealed() ? u"wss://"_s : u"ws://"_s;
    QUrl url(scheme + authority() + u"/socket/websocket?vsn=2.0.0"_s, QUrl::StrictMode);
    if (!fingerprint.isEmpty())
        url.setFragment(printedFingerprint(fingerprint));
    return url;
}

Outcome<RoomUrl> RoomUrl::parse(QStringView text)
{
    if (isTooLong(text))
        return Refusal{u"address-too-long"_s};
    text = withoutSurroundings(text);
    if (text.isEmpty())
        return Refusal{u"address-empty"_s};
    if (!Hosts::ip6WithZone(text).isEmpty()) // without brackets it cannot be told from a host and a port
        return Refusal{u"room-missing"_s};
    const QStringView word = schemeWord(text);
    const QStringView rest = word.isEmpty() ? word : text.sliced(word.size() + 1);
    if (word.compare("earshot"_L1, Qt::CaseInsensitive) == 0 && isWeb(rest))
        return parse(rest);
    if (const Scheme *scheme = ownScheme(word); scheme && !startsWithPort(rest))
        return rest.startsWith(u"//") ? address(*scheme, rest.sliced(2)) : Refusal{u"address-host"_s};
    if (isForeign(word, rest))
        return Refusal{u"address-scheme"_s};
    return isNameAlone(text) ? withRoom({}, normalizedRoomName(text)) : address(NoScheme, text);
}

Outcome<QString> normalizedRoomName(QStringView text)
{
    if (text.size() > LongestAddress)
        return Refusal{u"room-too-long"_s};
    const QString composed = text.trimmed().toString().normalized(QString::NormalizationForm_C);
    const QString name = withDashes(composed).toLower().normalized(QString::NormalizationForm_C);
    const std::u32string points = codePoints(name);
    if (name.isEmpty())
        return Refusal{u"room-missing"_s};
    if (!isRoomName(points))
        return Refusal{u"room-characters"_s};
    if (points.size() > LongestRoom)
        return Refusal{u"room-too-long"_s};
    if (holds(ReservedRooms, name))
        return Refusal{u"room-reserved"_s};
    return name;
}

} // namespace Earshot
