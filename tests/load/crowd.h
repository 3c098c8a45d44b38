#pragma once

#include "client.h"
#include "events.h"
#include "tally.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace Earshot {

//! All clients of this process, the loop that they live in, and its clock.
class Crowd
{
public:
    using Clients = std::vector<Client *>;

    Crowd();
    ~Crowd();

    Client::World &world() { return m_world; }
    Tally &tally() { return m_tally; }
    Events &events() { return m_events; }

    //! "a" stands for all whose name begins with a and a number, "a3" for one, "a1-20" for twenty; "*" for
    //! all.
    Clients select(const QString &selector) const;
    //! The same; those that are named and not there are made.
    Clients make(const QString &selector);
    Clients inRoom(const QString &room) const;
    //! Takes a whole group away; nothing may be under way with it.
    void forget(const QString &group) { m_groups.erase(group); }

    //! ms of a clock that never jumps.
    qint64 now() const;
    //! Later in this loop.
    void after(qint64 ms, std::function<void()> what) { m_timers.emplace(now() + ms, std::move(what)); }

    //! Until the input ends or stop(); `command` gets its lines.
    void run(const std::function<void(const QString &line)> &command);
    void stop() { m_running = false; }

private:
    struct Named
    {
        QString group;
        int first = 0; // 0: the whole group
        int last = 0;
    };
    static Named parse(const QString &selector);

    void readInput(const std::function<void(const QString &line)> &command);
    void runTimers();
    int untilTimer() const;
    void beat();

    Tally m_tally;
    Events m_events;
    Client::World m_world{{}, m_tally, m_events};
    std::map<QString, std::map<int, std::unique_ptr<Client>>> m_groups;
    std::multimap<qint64, std::function<void()>> m_timers;
    QByteArray m_input;
    bool m_running = true;
};

} // namespace Earshot
