#include "appoptions.h"

#include "wire/fragment.h"
#include "wire/roomurl.h"
#include "wire/username.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString usage = uR"(Usage: earshot [ADDRESS]
       earshot --host [ROOM] [--port N] [--name NAME]
       earshot doctor [ADDRESS] [--json]

Chat with the people around you: no account, no cloud, no trace.

  ADDRESS        Joins the room with this address, as in http://192.168.1.5:4000/tea
  --host [ROOM]  Hosts a room of this name, or of one drawn at random
  --port N       Hosts on this port (4000 or the next free one otherwise)
  --name NAME    The name to be seen under (two words drawn at random otherwise)
  doctor         Says why somebody does not get into a room, and what to do about it
  -h, --help     Shows this help
  -v, --version  Shows the version

Qt's own options, such as -platform, are understood too.
)"_s;

QString readPlace(const QStringList &places, AppOptions &options)
{
    if (places.size() > 1)
        return u"One room at a time: \"%1\" is one too many."_s.arg(withoutFragment(places.at(1)));
    if (places.isEmpty())
        return {};
    const auto parsed = RoomUrl::parse(places.first());
    const RoomUrl *url = std::get_if<RoomUrl>(&parsed);
    if (!url || (options.host && !url->isRoomName()))
        return options.host
                   ? u"\"%1\" is no room's name. Use letters, digits, - _ and ."_s.arg(
                       withoutFragment(places.first()))
                   : u"\"%1\" is no room's address. One looks like http://192.168.1.5:4000/tea"_s.arg(
                       withoutFragment(places.first()));
    if (!options.host && url->isRoomName())
        return u"\"%1\" is a room's name, not its address. To host it: earshot --host %1"_s.arg(url->room);
    (options.host ? options.room : options.address) = options.host ? url->room : url->toInvitation();
    return {};
}

QString readPort(const QString &text, quint16 &port)
{
    port = text.toUShort();
    return port > 0 ? QString() : u"\"%1\" is no port. Give a number from 1 to 65535."_s.arg(text);
}

QString readName(const QString &text, QString &username)
{
    const auto cleaned = cleanUsername(text);
    const QString *name = std::get_if<QString>(&cleaned);
    username = name ? *name : QString();
    return name ? QString() : u"\"%1\" cannot be a name. Give one of 1 to 32 characters."_s.arg(text);
}

} // namespace

std::variant<AppOptions, AppOptions::Leave> AppOptions::parse(const QStringList &arguments,
                                                              const QString &version)
{
    QCommandLineParser parser;
    const QCommandLineOption host(u"host"_s);
    const QCommandLineOption port(u"port"_s, QString(), u"N"_s);
    const QCommandLineOption name(u"name"_s, QString(), u"NAME"_s);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption showVersion(QStringList{u"v"_s, u"version"_s});
    parser.addOptions({host, port, name, help, showVersion});
    const bool parsed = parser.parse(arguments);
    if (parsed && parser.isSet(help))
        return Leave{usage, 0};
    if (parsed && parser.isSet(showVersion))
        return Leave{u"earshot %1\n"_s.arg(version), 0};

    if (!parsed)
        return Leave{parser.errorText() + u"\nSee earshot --help.\n"_s, 2};

    AppOptions options;
    options.host = parser.isSet(host);
    QStringList problems;
    if (parser.isSet(port) && !options.host)
        problems.append(u"--port is for hosting: add --host."_s);
    if (parser.isSet(port))
        problems.append(readPort(parser.value(port), options.port));
    if (parser.isSet(name))
        problems.append(readName(parser.value(name), options.username));
    problems.append(readPlace(parser.positionalArguments(), options));
    problems.removeAll(QString());
    if (!problems.isEmpty())
        return Leave{problems.join(u'\n') + u"\nSee earshot --help.\n"_s, 2};
    return options;
}

} // namespace Earshot
