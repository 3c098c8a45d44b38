#include "commands.h"

#include "descriptors.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <arpa/inet.h>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Thousands of Channels clients, told by their standard input what to do."_s);
    parser.addHelpOption();
    parser.addOptions({{u"port"_s, u"The server's port on 127.0.0.1."_s, u"N"_s},
                       {u"sources"_s, u"Comes from N addresses, 127.0.1.1 and on."_s, u"N"_s, u"1"_s},
                       {u"events"_s, u"Writes watched clients' event lines to this file."_s, u"FILE"_s},
                       {u"events-by-room"_s, u"The same, a file for each room in this folder."_s, u"DIR"_s}});
    parser.process(app);

    Earshot::raiseDescriptorLimit(); // a crowd needs one for each client
    Earshot::Crowd crowd;
    Earshot::Loop &loop = crowd.world().loop;
    loop.server.sin_family = AF_INET;
    loop.server.sin_port = htons(parser.value(u"port"_s).toUShort());
    loop.server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    loop.sources = std::clamp(parser.value(u"sources"_s).toInt(), 1, 250);
    if (parser.isSet(u"events-by-room"_s))
        crowd.events().openDirectory(parser.value(u"events-by-room"_s));
    if (parser.isSet(u"events"_s) && !crowd.events().openFile(parser.value(u"events"_s))) {
        std::fputs("Cannot write the events.\n", stderr);
        return 2;
    }
    Earshot::Commands commands(crowd);
    crowd.run([&](const QString &line) { commands.run(line); });
    return 0;
}
