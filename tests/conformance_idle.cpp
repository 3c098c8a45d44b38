#include "conformance_idle.h"

#include <QtEndian>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

namespace Earshot {

namespace {

constexpr qint64 soonestMs = 59 * 1000;
constexpr qint64 latestMs = 66500;
constexpr char heartbeat[] = R"([null,"7","phoenix","heartbeat",{}])";

} // namespace

IdleCheck::IdleCheck(const ConformanceServer &server)
    : m_talker(std::make_unique<ConformanceClient>(server))
    , m_isForeign(server.isForeign())
{
    m_talker->text(R"(["1","1","probe:idle","phx_join",{}])");
    seat("silent", server).endsAlone = true;
    Sitter &listener = seat("only listening", server);
    listener.endsAlone = true;
    listener.client->text(R"(["1","1","probe:idle","phx_join",{}])");
    Sitter &answering = seat("answering pings", server);
    answering.answersPings = true;
    answering.endsAlone = m_isForeign; // Phoenix never pings
    seat("pinging", server);
    seat("heartbeats", server);
    m_time.start();
    connect(&m_look, &QTimer::timeout, this, &IdleCheck::look);
    connect(&m_stir, &QTimer::timeout, this, &IdleCheck::stir);
    m_look.start(100ms);
    m_stir.start(5s);
}

IdleCheck::Sitter &IdleCheck::seat(const QByteArray &name, const ConformanceServer &server)
{
    m_sitters.push_back({name, std::make_unique<ConformanceClient>(server)});
    return m_sitters.back();
}

void IdleCheck::stir()
{
    m_talker->text(R"(["1","2","probe:idle","bcast",{}])");
    for (Sitter &sitter : m_sitters) {
        if (sitter.name == "pinging")
            sitter.client->raw().sendFrame(9, "still here");
        else if (sitter.name == "heartbeats")
            sitter.client->text(heartbeat);
    }
}

void IdleCheck::look()
{
    for (Sitter &sitter : m_sitters) {
        while (sitter.endedAt < 0 && sitter.client->raw().hasFrame())
            see(sitter);
        if (sitter.endedAt < 0 && sitter.client->raw().isOver())
            sitter.endedAt = m_time.elapsed();
    }
}

void IdleCheck::see(Sitter &sitter)
{
    int head = 0;
    const QByteArray payload = sitter.client->raw().readFrame(&head);
    if (head == 0x89 && sitter.answersPings)
        sitter.client->raw().sendFrame(10, payload);
    if (head != 0x88)
        return;
    sitter.endedAt = m_time.elapsed();
    sitter.code = payload.size() < 2 ? 0 : qFromBigEndian<quint16>(payload.constData());
}

bool IdleCheck::isOver() const
{
    return m_time.elapsed() > latestMs;
}

QByteArray IdleCheck::verdict(const QByteArray &name)
{
    if (!QTest::qWaitFor([this] { return isOver(); }, int(latestMs) + 5000))
        return "the minute does not end";
    const auto sitter =
        std::find_if(m_sitters.cbegin(), m_sitters.cend(), [&](const Sitter &s) { return s.name == name; });
    const QByteArray told =
        "ended at " + QByteArray::number(sitter->endedAt) + " ms with " + QByteArray::number(sitter->code);
    if (!sitter->endsAlone)
        return sitter->endedAt < 0 ? QByteArray() : told;
    const bool inTime = sitter->endedAt >= soonestMs && sitter->endedAt <= latestMs;
    // Better than Phoenix's 1000, with which old clients stay away for good.
    const bool fits = sitter->code == 1001 || (m_isForeign && (sitter->code == 1000 || sitter->code == 1002));
    return inTime && fits ? QByteArray() : told;
}

} // namespace Earshot
