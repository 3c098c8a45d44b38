#pragma once

#include "crowd.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace Earshot {

//! What a crowd is told to do, line by line: `TAG VERB WORD...`. Each line is answered with one JSON line
//! that bears its tag, when it is done; lines do not wait for each other.
class Commands
{
public:
    explicit Commands(Crowd &crowd);

    void run(const QString &line);

private:
    //! A deed of many clients: what came of it.
    struct Deed
    {
        QString tag;
        qint64 began;
        int left = 0;
        int ok = 0;
        QMap<QString, int> problems = {};
    };
    using Words = QStringList;
    using Verb = void (Commands::*)(const QString &tag, const Words &words);
    using Each = std::function<void(Client *, const Client::Done &)>;

    void answer(const QString &tag, QJsonObject json = {});
    void together(const QString &tag, const Crowd::Clients &clients, const Each &each);
    void settle(Deed &deed, const QString &problem);
    void comeBack(Client *client, qint64 until, const Client::Done &done);

    void connect(const QString &tag, const Words &words);
    void watch(const QString &tag, const Words &words);
    void join(const QString &tag, const Words &words);
    void say(const QString &tag, const Words &words);
    void flood(const QString &tag, const Words &words);
    void rename(const QString &tag, const Words &words);
    void leave(const QString &tag, const Words &words);
    void vanish(const QString &tag, const Words &words);
    void stall(const QString &tag, const Words &words);
    void resume(const QString &tag, const Words &words);
    void comeBackAll(const QString &tag, const Words &words);
    void truth(const QString &tag, const Words &words);
    void sees(const QString &tag, const Words &words);
    void state(const QString &tag, const Words &words);
    void lap(const QString &tag, const Words &words);
    void buffer(const QString &tag, const Words &words);
    void endRoom(const QString &tag, const Words &words);
    void quit(const QString &tag, const Words &words);

    Crowd &m_crowd;
    QMap<QString, Verb> m_verbs;
};

} // namespace Earshot
