#include "conformance_checks.h"

#include "conformance_roster.h"
#include "rudeclient.h"
#include "wire/wsframe.h"

#include <QElapsedTimer>

namespace Earshot {

namespace {

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray join(int topic)
{
    return R"([")" + number(topic) + R"(",")" + number(topic) + R"(","probe:)" + number(topic)
           + R"(","phx_join",{}])";
}

QByteArray reply(int topic, const QByteArray &response, const QByteArray &status)
{
    return R"([")" + number(topic) + R"(",")" + number(topic) + R"(","probe:)" + number(topic)
           + R"(","phx_reply",{"response":)" + response + R"(,"status":")" + status + R"("}])";
}

QByteArray expect(const QByteArray &heard, const QByteArray &expected)
{
    return heard == expected ? QByteArray() : "heard " + heard + "\nexpected " + expected;
}

QByteArray expectCode(int code, const QList<int> &allowed)
{
    return allowed.contains(code) ? QByteArray() : "ended with " + number(code);
}

bool joins(ConformanceClient &client, const QByteArray &topic)
{
    client.text(R"(["1","1",")" + topic + R"(","phx_join",{}])");
    return client.next().contains(R"("status":"ok")");
}

} // namespace

QByteArray maskedFrame(int opcode, const QByteArray &payload)
{
    QByteArray frame = wsFrame(Opcode(opcode), payload);
    frame[1] = char(frame[1] | 0x80);
    return frame.insert(frame.size() - payload.size(), 4, '\0');
}

QByteArray checkChannelLimit(const ConformanceServer &server)
{
    ConformanceClient client(server);
    for (int i = 0; i < 100; ++i) {
        client.text(join(i));
        if (QByteArray problem = expect(client.next(), reply(i, "{}", "ok")); !problem.isEmpty())
            return problem;
    }
    client.text(join(100));
    return expect(client.next(), reply(100, R"({"reason":"too many channels joined"})", "error"));
}

Check badInput(const QByteArray &bytes, std::initializer_list<int> codes)
{
    const QList<int> allowed(codes);
    return [bytes, allowed](const ConformanceServer &server) -> QByteArray {
        const QByteArray topic = freshRoom();
        RoomGuest witness(server, topic);
        RoomGuest victim(server, topic);
        if (!witness.seesUntil([&] { return witness.roster().contains(victim.key()); }))
            return "the witness did not see the victim";
        victim.client().raw().send(bytes);
        if (QByteArray problem = expectCode(victim.client().closeCode(), allowed); !problem.isEmpty())
            return problem;
        return witness.seesUntil([&] { return !witness.roster().contains(victim.key()); })
                   ? QByteArray()
                   : "the victim stays present";
    };
}

QByteArray checkFrameSize(const ConformanceServer &server)
{
    ConformanceClient within(server);
    const QByteArray start = R"([null,"7","phoenix","heartbeat",")";
    within.text(start + QByteArray(60 * 1000, 'x') + "\"]");
    if (!within.next().contains(R"("status":"ok")"))
        return "60,000 bytes are too many";
    ConformanceClient beyond(server);
    beyond.text(start + QByteArray(10100 * 1000, 'x') + "\"]");
    return expectCode(beyond.closeCode(), {1009, 1006});
}

QByteArray checkFragments(const ConformanceServer &server)
{
    ConformanceClient client(server);
    client.raw().sendFrame(1, R"([null,"\u00)", false);
    client.raw().sendFrame(9, "between");
    client.raw().sendFrame(0, R"(e9","phoe)", false);
    client.raw().sendFrame(0, R"(nix","heartbeat",{}])");
    int head = 0;
    if (client.raw().readFrame(&head) != "between" || head != 0x8a)
        return "no pong between the fragments";
    return expect(client.next(),
                  "[null,\"\xc3\xa9\",\"phoenix\",\"phx_reply\",{\"response\":{},\"status\":\"ok\"}]");
}

QByteArray checkPing(const ConformanceServer &server)
{
    for (const QByteArray &payload : {QByteArray(), QByteArray("payload"), QByteArray(125, '\xff')}) {
        ConformanceClient client(server);
        client.raw().sendFrame(9, payload);
        int head = 0;
        const QByteArray pong = client.raw().readFrame(&head);
        if (head != 0x8a || pong != payload)
            return "no pong for " + payload;
    }
    return {};
}

Check closeEcho(const QByteArray &payload, std::initializer_list<int> codes)
{
    const QList<int> allowed(codes);
    return [payload, allowed](const ConformanceServer &server) {
        ConformanceClient client(server);
        client.raw().sendFrame(8, payload);
        return expectCode(client.closeCode(), allowed);
    };
}

QByteArray checkShutdown(const ConformanceServer &server)
{
    if (server.isForeign())
        return "skip: only a server of our own is stopped";
    ConformanceServer own;
    ConformanceClient joined(own);
    ConformanceClient idle(own);
    ConformanceClient old(own, "vsn=1.0.0");
    if (!joins(joined, "probe:a") || !idle.isOpen() || !old.isOpen())
        return "not joined";
    own.stop();
    for (ConformanceClient *client : {&joined, &idle, &old}) {
        if (QByteArray problem = expectCode(client->closeCode(), {1012}); !problem.isEmpty())
            return problem;
    }
    return {};
}

QByteArray checkSlowReader(const ConformanceServer &server)
{
    constexpr int count = 300;
    constexpr qint64 longestMs = 2000;
    const QByteArray payload(30 * 1000, 'x');
    ConformanceClient talker(server);
    ConformanceClient mute(server);
    if (!joins(mute, "probe:slow") || !joins(talker, "probe:slow"))
        return "not joined";
    mute.raw().tcp().setReadBufferSize(1024);
    QElapsedTimer timer;
    for (int i = 0; i < count; ++i) {
        timer.start();
        talker.text(R"(["1","2","probe:slow","bcast",{"x":")" + payload + "\"}]");
        if (!talker.next().startsWith(R"([null,null,"probe:slow","b")"))
            return "a broadcast did not come";
        if (timer.elapsed() > longestMs)
            return "a broadcast took " + number(timer.elapsed()) + " ms";
    }
    if (server.isForeign())
        return {};
    mute.raw().tcp().setReadBufferSize(0);
    return expectCode(mute.closeCode(), {4008, 1006});
}

} // namespace Earshot
