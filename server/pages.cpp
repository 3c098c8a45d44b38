#include "pages.h"

#include "guestfiles.h"
#include "language.h"
#include "slug.h"
#include "wire/roomurl.h"

#include <QHash>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr char plain[] = "text/plain; charset=utf-8";
constexpr char assets[] = "/assets/"; // no room can have that name

using Values = QHash<QString, QString>;

// A part of the page stands between <!--name--> and <!--/name-->.
QString without(QString page, const QString &part)
{
    const QString end = u"<!--/%1-->\n"_s.arg(part);
    const qsizetype from = page.indexOf(u"<!--%1-->\n"_s.arg(part));
    const qsizetype to = page.indexOf(end);
    return from < 0 || to < from ? page : page.remove(from, to + end.size() - from);
}

// {{=name}} is one of the values and {{Sentence}} that in the language; both are text, never markup. What was
// put in is not looked at again.
QString filled(const QString &page, const Values &values, const Language &language)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype at = page.indexOf(u"{{"); at >= 0; at = page.indexOf(u"{{", done)) {
        const qsizetype end = page.indexOf(u"}}", at);
        const QString word = page.mid(at + 2, end - at - 2);
        result += QStringView(page).mid(done, at - done);
        result += (word.startsWith(u'=') ? values.value(word.mid(1)) : language(word)).toHtmlEscaped();
        done = end + 2;
    }
    result += QStringView(page).mid(done);
    return result;
}

HttpResponse page(int status, const QStringList &leftOut, Values values, const HttpHead &head)
{
    const Language language = Language::accepted(head.tokens("accept-language").join(','));
    const GuestFile file = guestFile("guest.html");
    QString html = QString::fromUtf8(file.bytes);
    for (const QString &part : leftOut)
        html = without(html, part);
    values.insert(u"lang"_s, language.code());
    values.insert(u"dir"_s, language.isRightToLeft() ? u"rtl"_s : u"ltr"_s);
    values.insert(u"problem"_s, language(values.value(u"problem"_s)));
    values.insert(u"title"_s, language(values.value(u"title"_s)));
    const QByteArray bytes = filled(html, values, language).toUtf8();
    const bool deflates = head.hasToken("accept-encoding", "deflate");
    constexpr int quickly = 1; // anew for each who asks, in the rooms' thread
    return {status, file.type, deflates ? deflated(bytes, quickly) : bytes,
            {},     deflates,  head.header("host")};
}

HttpResponse missing(const HttpHead &head)
{
    return page(404, {u"room"_s, u"lobby"_s, u"script"_s},
                {{u"page"_s, u"missing"_s}, {u"title"_s, u"There is no room here"_s}}, head);
}

HttpResponse redirect(const QString &room)
{
    RoomUrl url;
    url.room = room;
    return {303, {}, {}, '/' + url.path().toLatin1()};
}

HttpResponse asset(const HttpHead &head)
{
    const QByteArray name = head.path.mid(qstrlen(assets));
    const GuestFile file = name == "guest.html" ? GuestFile() : guestFile(name);
    if (file.bytes.isEmpty())
        return missing(head);
    const bool deflates = head.hasToken("accept-encoding", "deflate");
    return {200, file.type, deflates ? file.deflated : file.bytes, {}, deflates};
}

// For the app, which takes port 4000 where none is given.
QString appLink(const QString &address)
{
    const auto parsed = RoomUrl::parse(address);
    const auto *url = std::get_if<RoomUrl>(&parsed);
    if (!url)
        return {};
    return url->secure ? u"earshot:"_s + address : u"earshot://"_s + url->authority() + u'/' + url->path();
}

} // namespace

Pages::Pages(const Options &options)
    : m_options(options)
{}

HttpResponse Pages::respond(const HttpHead &head, bool inTls) const
{
    if (head.method != "GET" && head.method != "HEAD")
        return {405};
    if (head.path == "/healthz")
        return {200, plain, "ok\n"};
    if (head.path == "/")
        return m_options.hasLobby ? lobby(head) : missing(head);
    if (!head.path.startsWith(assets))
        return room(head, inTls);
    return asset(head);
}

HttpResponse Pages::lobby(const HttpHead &head) const
{
    const bool begins = m_options.beginsRooms();
    if (begins && head.query == "new")
        return redirect(randomRoomName());
    const QUrlQuery query(QString::fromLatin1(head.query));
    const QString typed = query.queryItemValue(u"room"_s, QUrl::FullyDecoded).left(256);
    Values values{{u"page"_s, u"lobby"_s}, {u"title"_s, u"Earshot"_s}, {u"typed"_s, typed}};
    if (!typed.trimmed().isEmpty()) {
        const auto name = normalizedRoomName(typed);
        if (const auto *room = std::get_if<QString>(&name))
            return redirect(*room);
        values.insert(u"problem"_s, std::get<Refusal>(name).reason);
    }
    QStringList leftOut{u"room"_s, u"missing"_s};
    if (!begins)
        leftOut.append(u"begin"_s);
    return page(200, leftOut, values, head);
}

HttpResponse Pages::room(const HttpHead &head, bool inTls) const
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(head.path.mid(1)));
    if (path.endsWith("/status"_L1))
        return status(path.chopped(7));
    const auto parsed = normalizedRoomName(path.endsWith(u'/') ? path.chopped(1) : path);
    const QString *name = std::get_if<QString>(&parsed);
    if (!name || !m_options.isOpen(*name))
        return missing(head);
    const QString here = inTls ? u"https"_s : u"http"_s;
    const QString scheme = m_options.publicUrl.isEmpty() ? here : m_options.publicUrl.scheme();
    RoomUrl url;
    url.room = *name;
    const QString address = scheme + u"://"_s + QString::fromLatin1(head.header("host")) + u'/' + url.path();
    return page(200, {u"lobby"_s, u"missing"_s},
                {{u"page"_s, u"room"_s},
                 {u"title"_s, *name + u" · Earshot"_s},
                 {u"room"_s, *name},
                 {u"address"_s, address},
                 {u"app"_s, appLink(address)}},
                head);
}

HttpResponse Pages::status(const QString &path) const
{
    const auto parsed = normalizedRoomName(path);
    const QString *name = std::get_if<QString>(&parsed);
    const QByteArray status = name ? m_options.statusOf(*name) : QByteArray();
    return status.isEmpty() ? HttpResponse{404, plain, "No such room.\n"}
                            : HttpResponse{200, "application/json; charset=utf-8", status};
}

} // namespace Earshot
