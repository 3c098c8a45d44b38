#include "crowd.h"

#include <QRegularExpression>

#include <chrono>
#include <fcntl.h>
#include <sys/epoll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int heartbeatMs = 25 * 1000;
constexpr int eventsAtOnce = 1024;

} // namespace

Crowd::Crowd()
{
    m_world.loop.epoll = ::epoll_create1(EPOLL_CLOEXEC);
    after(heartbeatMs, [this] { beat(); });
}

Crowd::~Crowd()
{
    m_groups.clear();
    ::close(m_world.loop.epoll);
}

qint64 Crowd::now() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Crowd::Named Crowd::parse(const QString &selector)
{
    static const QRegularExpression form(u"^([a-z]+)(?:(\\d+)(?:-(\\d+))?)?$"_s);
    const QRegularExpressionMatch match = form.match(selector);
    const int first = match.captured(2).toInt();
    const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
    return {match.captured(1), first, last};
}

Crowd::Clients Crowd::select(const QString &selector) const
{
    const Named named = parse(selector);
    Clients clients;
    for (const auto &[group, members] : m_groups) {
        if (selector != "*"_L1 && group != named.group)
            continue;
        for (const auto &[number, client] : members) {
            if (named.first == 0 || (number >= named.first && number <= named.last))
                clients.push_back(client.get());
        }
    }
    return clients;
}

Crowd::Clients Crowd::make(const QString &selector)
{
    const Named named = parse(selector);
    for (int number = std::max(1, named.first); number <= named.last; ++number) {
        auto &client = m_groups[named.group][number];
        if (!client)
            client = std::make_unique<Client>(m_world, named.group + QString::number(number));
    }
    return select(selector);
}

Crowd::Clients Crowd::inRoom(const QString &room) const
{
    Clients all = select(u"*"_s);
    std::erase_if(all, [&](const Client *client) { return client->room() != room; });
    return all;
}

void Crowd::beat()
{
    for (Client *client : select(u"*"_s))
        client->beat();
    after(heartbeatMs, [this] { beat(); });
}

int Crowd::untilTimer() const
{
    return m_timers.empty() ? 1000
                            : int(std::clamp(m_timers.begin()->first - now(), qint64(0), qint64(1000)));
}

void Crowd::runTimers()
{
    const qint64 until = now();
    while (!m_timers.empty() && m_timers.begin()->first <= until) {
        const auto what = m_timers.extract(m_timers.begin());
        what.mapped()();
    }
}

void Crowd::run(const std::function<void(const QString &line)> &command)
{
    epoll_event input = {};
    input.events = EPOLLIN;
    ::fcntl(STDIN_FILENO, F_SETFL, ::fcntl(STDIN_FILENO, F_GETFL) | O_NONBLOCK);
    ::epoll_ctl(m_world.loop.epoll, EPOLL_CTL_ADD, STDIN_FILENO, &input);
    std::vector<epoll_event> events(eventsAtOnce);
    while (m_running) {
        const int count = ::epoll_wait(m_world.loop.epoll, events.data(), eventsAtOnce, untilTimer());
        for (int i = 0; i < count; ++i) {
            if (events[size_t(i)].data.ptr)
                static_cast<Line *>(events[size_t(i)].data.ptr)->ready(events[size_t(i)].events);
            else
                readInput(command);
        }
        runTimers();
    }
}

void Crowd::readInput(const std::function<void(const QString &line)> &command)
{
    char chunk[4096];
    const ssize_t size = ::read(STDIN_FILENO, chunk, sizeof chunk);
    if (size == 0)
        m_running = false;
    m_input.append(chunk, std::max(ssize_t(0), size));
    for (qsizetype end = m_input.indexOf('\n'); end >= 0 && m_running; end = m_input.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_input.first(end));
        m_input.remove(0, end + 1);
        command(line);
    }
}

} // namespace Earshot
