#include "commands.h"

#include "pace.h"
#include "wsframes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int comeBackMs = 60 * 1000;
constexpr int lateAnswersMs = 3000;

//! One thing a rude client does again and again.
Pace::Step floodStep(const QString &kind)
{
    if (kind == "message"_L1)
        return [](Client *client) { client->say(u"flood"_s); };
    if (kind == "churn"_L1)
        return [](Client *client) {
            client->push(u"phx_leave"_s, {});
            client->push(u"phx_join"_s, {{u"username"_s, client->name()}});
        };
    if (kind == "ping"_L1)
        return [](Client *client) { client->sendRaw(WsFrames::masked(9, QByteArray(100, 'p'))); };
    if (kind == "heartbeat"_L1)
        return [](Client *client) { client->beat(); };
    if (kind == "garbage"_L1)
        return [](Client *client) { client->sendRaw(WsFrames::masked(1, "{]")); };
    return [kind](Client *client) { client->push(kind, {{u"username"_s, client->id()}}); };
}

} // namespace

Commands::Commands(Crowd &crowd)
    : m_crowd(crowd)
    , m_verbs{{u"connect"_s, &Commands::connect},
              {u"watch"_s, &Commands::watch},
              {u"join"_s, &Commands::join},
              {u"say"_s, &Commands::say},
              {u"flood"_s, &Commands::flood},
              {u"rename"_s, &Commands::rename},
              {u"leave"_s, &Commands::leave},
              {u"vanish"_s, &Commands::vanish},
              {u"stall"_s, &Commands::stall},
              {u"resume"_s, &Commands::resume},
              {u"return"_s, &Commands::comeBackAll},
              {u"truth"_s, &Commands::truth},
              {u"sees"_s, &Commands::sees},
              {u"state"_s, &Commands::state},
              {u"lap"_s, &Commands::lap},
              {u"buffer"_s, &Commands::buffer},
              {u"end"_s, &Commands::endRoom},
              {u"quit"_s, &Commands::quit}}
{}

void Commands::run(const QString &line)
{
    Words words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return;
    const QString tag = words.takeFirst();
    const Verb verb = m_verbs.value(words.takeFirst());
    words.resize(std::max(qsizetype(6), words.size())); // words left out are empty
    if (verb)
        (this->*verb)(tag, words);
    else
        answer(tag, {{u"error"_s, u"no such verb"_s}});
}

void Commands::answer(const QString &tag, QJsonObject json)
{
    m_crowd.events().flush();
    json.insert("tag"_L1, tag);
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

void Commands::together(const QString &tag, const Crowd::Clients &clients, const Each &each)
{
    const auto deed = std::make_shared<Deed>(Deed{tag, m_crowd.now(), int(clients.size()) + 1});
    for (Client *client : clients) {
        const auto done = [this, deed](const QString &problem) { settle(*deed, problem); };
        if (client->isBusy())
            done(u"busy"_s);
        else
            each(client, done);
    }
    settle(*deed, {});
}

void Commands::settle(Deed &deed, const QString &problem)
{
    if (problem.isEmpty())
        ++deed.ok;
    else
        ++deed.problems[problem];
    if (--deed.left > 0)
        return;
    QJsonObject problems;
    for (auto it = deed.problems.begin(); it != deed.problems.end(); ++it)
        problems.insert(it.key(), it.value());
    answer(deed.tag,
           {{u"ok"_s, deed.ok - 1}, {u"problems"_s, problems}, {u"ms"_s, m_crowd.now() - deed.began}});
}

// connect CLIENTS [SOURCE]
void Commands::connect(const QString &tag, const Words &words)
{
    together(tag, m_crowd.make(words[0]),
             [&](Client *client, const Client::Done &done) { client->connect(words[1], done); });
}

// watch CLIENTS
void Commands::watch(const QString &tag, const Words &words)
{
    for (Client *client : m_crowd.make(words[0]))
        client->watch();
    answer(tag);
}

// join CLIENTS ROOM [plain]: a plain one keeps no session, so it is gone at once when it is lost
void Commands::join(const QString &tag, const Words &words)
{
    together(tag, m_crowd.select(words[0]), [&](Client *client, const Client::Done &done) {
        client->join(words[1], client->id(), words[2] != "plain"_L1, done);
    });
}

// say CLIENTS RATE SECONDS [BYTES]: RATE messages a second from each
void Commands::say(const QString &tag, const Words &words)
{
    const QString text(std::max(1, words[3].toInt()), u'x');
    Pace::keep(
        m_crowd, m_crowd.select(words[0]), words[1].toDouble(), words[2].toDouble(),
        [text](Client *client) { client->say(text); },
        [this, tag](qint64 steps) {
            // Answers that are under way still come.
            m_crowd.after(lateAnswersMs / 10, [this, tag, steps] { answer(tag, {{u"steps"_s, steps}}); });
        });
}

// flood CLIENTS message|churn|ping|heartbeat|garbage|EVENT RATE SECONDS
void Commands::flood(const QString &tag, const Words &words)
{
    Pace::keep(m_crowd, m_crowd.select(words[0]), words[2].toDouble(), words[3].toDouble(),
               floodStep(words[1]), [this, tag](qint64 steps) {
                   answer(tag, {{u"steps"_s, steps}});
               });
}

// rename CLIENTS SUFFIX
void Commands::rename(const QString &tag, const Words &words)
{
    together(tag, m_crowd.select(words[0]), [&](Client *client, const Client::Done &done) {
        client->rename(client->id() + words[1], done);
    });
}

// leave CLIENTS
void Commands::leave(const QString &tag, const Words &words)
{
    together(tag, m_crowd.select(words[0]),
             [](Client *client, const Client::Done &done) { client->leave(done); });
}

// vanish CLIENTS fin|reset [away]: away ones are said to come back within their grace
void Commands::vanish(const QString &tag, const Words &words)
{
    for (Client *client : m_crowd.select(words[0]))
        client->vanish(words[1] == "reset"_L1, words[2] == "away"_L1);
    answer(tag);
}

// stall CLIENTS: they read no more
void Commands::stall(const QString &tag, const Words &words)
{
    for (Client *client : m_crowd.select(words[0]))
        client->setReading(false);
    answer(tag);
}

// resume CLIENTS
void Commands::resume(const QString &tag, const Words &words)
{
    for (Client *client : m_crowd.select(words[0]))
        client->setReading(true);
    answer(tag);
}

// return CLIENTS [MS]: each at some moment within MS, and again until it is in
void Commands::comeBackAll(const QString &tag, const Words &words)
{
    const qint64 until = m_crowd.now() + comeBackMs;
    const int spread = std::max(1, words[1].toInt());
    together(tag, m_crowd.select(words[0]), [&](Client *client, const Client::Done &done) {
        m_crowd.after(QRandomGenerator::global()->bounded(spread),
                      [this, client, until, done] { comeBack(client, until, done); });
    });
}

void Commands::comeBack(Client *client, qint64 until, const Client::Done &done)
{
    client->comeBack([this, client, until, done](const QString &problem) {
        if (problem.isEmpty() || m_crowd.now() > until)
            return done(problem);
        m_crowd.tally().count(u"retries"_s);
        m_crowd.after(100 + QRandomGenerator::global()->bounded(300),
                      [this, client, until, done] { comeBack(client, until, done); });
    });
}

// truth ROOM clean|silent: who is in it now, as far as this crowd goes
void Commands::truth(const QString &tag, const Words &words)
{
    QStringList names;
    for (const Client *client : m_crowd.inRoom(words[0])) {
        if (client->counts())
            names.append(client->name());
    }
    names.sort();
    m_crowd.events().write(u"test"_s, words[0], u"truth"_s,
                           {{u"members"_s, QJsonArray::fromStringList(names)}, {u"after"_s, words[1]}});
    answer(tag, {{u"count"_s, names.size()}});
}

// sees CLIENT: whom it sees in its room
void Commands::sees(const QString &tag, const Words &words)
{
    QStringList names;
    for (const Client *client : m_crowd.select(words[0]))
        names += client->seen();
    answer(tag, {{u"names"_s, QJsonArray::fromStringList(names)}});
}

// state CLIENTS
void Commands::state(const QString &tag, const Words &words)
{
    const Crowd::Clients clients = m_crowd.select(words[0]);
    const auto in =
        std::count_if(clients.begin(), clients.end(), [](const Client *client) { return client->isIn(); });
    answer(tag, {{u"count"_s, qint64(clients.size())}, {u"in"_s, qint64(in)}});
}

// lap: what was counted since the last one
void Commands::lap(const QString &tag, const Words &)
{
    answer(tag, m_crowd.tally().toJson());
    m_crowd.tally().clear();
}

// buffer BYTES: what the system may hold for each line that is opened from now on; 0: its own choice
void Commands::buffer(const QString &tag, const Words &words)
{
    m_crowd.world().loop.receiveBuffer = words[0].toInt();
    answer(tag);
}

// end ROOM CLIENTS: nothing more is written down of it, and these are forgotten
void Commands::endRoom(const QString &tag, const Words &words)
{
    for (Client *client : m_crowd.select(words[1]))
        client->vanish(false, false);
    m_crowd.events().end(words[0]);
    // Not while the loop may still have something to tell them.
    m_crowd.after(0, [this, tag, words] {
        m_crowd.forget(words[1]);
        answer(tag);
    });
}

void Commands::quit(const QString &tag, const Words &)
{
    for (Client *client : m_crowd.select(u"*"_s))
        client->forgetPending();
    answer(tag, m_crowd.tally().toJson());
    m_crowd.stop();
}

} // namespace Earshot
