#include "conformance_dialogue.h"

#include <algorithm>
#include <map>

namespace Earshot {

namespace {

//! A dialogue as it goes on.
class Stage
{
public:
    explicit Stage(const ConformanceServer &server)
        : m_server(server)
    {}

    QByteArray play(const QByteArray &line);
    QByteArray end();

private:
    ConformanceClient &client(char letter);
    static QByteArray hear(ConformanceClient &client, const QByteArray &expected);
    static QByteArray join(ConformanceClient &client, const QByteArray &topicAndRef);
    static QByteArray expectEnd(ConformanceClient &client, const QByteArray &codes);

    const ConformanceServer &m_server;
    std::map<char, std::unique_ptr<ConformanceClient>> m_clients;
};

ConformanceClient &Stage::client(char letter)
{
    auto &client = m_clients[letter];
    if (!client)
        client = std::make_unique<ConformanceClient>(m_server, letter == 'v' ? "vsn=1.0.0" : "vsn=2.0.0");
    return *client;
}

QByteArray Stage::hear(ConformanceClient &client, const QByteArray &expected)
{
    const QByteArray heard = client.next();
    return heard == expected ? QByteArray() : "heard     " + heard + "\n   expected  " + expected;
}

QByteArray Stage::join(ConformanceClient &client, const QByteArray &topicAndRef)
{
    const QByteArrayList words = topicAndRef.split(' ');
    const QByteArray head =
        "[\"" + words.value(1) + "\",\"" + words.value(1) + "\",\"" + words.value(0) + "\",";
    client.text(head + R"("phx_join",{}])");
    return hear(client, head + R"("phx_reply",{"response":{},"status":"ok"}])");
}

QByteArray Stage::expectEnd(ConformanceClient &client, const QByteArray &codes)
{
    const QByteArray heard = client.next();
    const QByteArrayList allowed = codes.split(' ');
    const bool fits = heard.startsWith("closed ") && allowed.contains(heard.mid(7));
    return fits ? QByteArray() : "heard     " + heard + "\n   expected  closed " + codes;
}

QByteArray Stage::play(const QByteArray &line)
{
    ConformanceClient &speaker = client(line.at(0));
    const qsizetype space = line.indexOf(' ', 2);
    const QByteArray verb = line.mid(2, space - 2);
    const QByteArray rest = line.mid(space + 1);
    if (verb == "->")
        speaker.text(rest);
    else if (verb == "=>")
        speaker.binary(bytesOf(rest));
    else if (verb == "<-")
        return hear(speaker, rest);
    else if (verb == "<=")
        return hear(speaker, "0x" + bytesOf(rest).toHex());
    else if (verb == "joins")
        return join(speaker, rest);
    else if (verb == "closed")
        return expectEnd(speaker, rest);
    else
        return "no such verb";
    return {};
}

QByteArray Stage::end()
{
    for (const auto &[letter, client] : m_clients) {
        const QByteArrayList rest = client->rest();
        if (!rest.isEmpty())
            return QByteArray(1, letter) + " heard besides\n   " + rest.join("\n   ");
    }
    return {};
}

} // namespace

Check dialogue(std::initializer_list<QByteArray> lines)
{
    const QByteArrayList script(lines.begin(), lines.end());
    return [script](const ConformanceServer &server) {
        Stage stage(server);
        for (const QByteArray &line : script) {
            if (const QByteArray problem = stage.play(line); !problem.isEmpty())
                return line + "\n   " + problem;
        }
        return stage.end();
    };
}

Check upgrade(std::initializer_list<Replaced> changes, std::initializer_list<int> statuses)
{
    const QList<Replaced> wanted(changes);
    const QList<int> allowed(statuses);
    return [wanted, allowed](const ConformanceServer &server) {
        QByteArray request = server.request();
        for (const Replaced &change : wanted) {
            const auto filled = [&](QByteArray text) {
                return text.replace("PATH", server.path())
                    .replace("HOST", server.hostHeader())
                    .replace("NAME", server.hostName());
            };
            request.replace(filled(change.before), filled(change.after));
        }
        RawClient client(server.port(), server.address());
        const int status = client.upgradeBy(request);
        return allowed.contains(status) ? QByteArray()
                                        : "status " + QByteArray::number(status) + " for\n" + request;
    };
}

} // namespace Earshot
