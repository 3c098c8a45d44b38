#pragma once

#include "endpoint.h"
#include "history.h"
#include "session.h"
#include "witness.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <memory>

namespace Earshot {

//! A real server in the process, on a port of its own.
struct TestServer
{
    explicit TestServer(const Limits &limits = {}, quint16 port = 0)
        : endpoint(std::make_unique<Endpoint>(limits))
    {
        if (!endpoint->start(QHostAddress::Any, port))
            qFatal("The test server cannot listen: %s", qPrintable(endpoint->errorString()));
    }

    RoomUrl url(const QString &room, quint16 throughPort = 0) const
    {
        RoomUrl url;
        url.host = QStringLiteral("127.0.0.1");
        url.port = throughPort > 0 ? throughPort : endpoint->port();
        url.room = room;
        return url;
    }

    std::unique_ptr<Endpoint> endpoint;
};

//! The room as its screen shows it, a line a row: "ann: hello", "+ben", "-ben", "ann > anna", "gap 3",
//! "closed".
inline QStringList shown(Session &session)
{
    MessageModel *model = session.messages();
    const auto text = [&](int row, int role) { return model->data(model->index(row), role).toString(); };
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString kind = text(row, MessageModel::KindRole);
        const QStringList names = model->data(model->index(row), MessageModel::NamesRole).toStringList();
        if (kind == QLatin1String("message"))
            lines += text(row, MessageModel::AuthorRole) + QStringLiteral(": ")
                     + text(row, MessageModel::TextRole);
        else if (kind == QLatin1String("joined"))
            lines += u'+' + names.join(u'+');
        else if (kind == QLatin1String("left"))
            lines += u'-' + names.join(u'-');
        else if (kind == QLatin1String("renamed"))
            lines += text(row, MessageModel::AuthorRole) + QStringLiteral(" > ")
                     + text(row, MessageModel::TextRole);
        else if (kind == QLatin1String("gap"))
            lines += QStringLiteral("gap ") + text(row, MessageModel::CountRole);
        else if (kind != QLatin1String("you-joined"))
            lines += kind;
    }
    return lines;
}

//! What the session shows is judged when the test ends; where one test has several servers, `room` tells
//! their rooms apart.
inline void watch(Session &session, const QString &room = {})
{
    const QString client = History::ofThisTest().newClient();
    session.setObjectName(client);
    new Witness(session, client, [room](Observation seen) {
        seen.room = room.isEmpty() ? seen.room : room;
        History::ofThisTest().tell(seen);
    });
}

//! Lets a session see what is on its way to it before it ends; no farewell to the others.
struct LastLook
{
    void operator()(Session *session) const
    {
        if (session->status() == Session::Joined)
            History::ofThisTest().settle();
        Observation killed;
        killed.client = QStringLiteral("test");
        killed.event = QStringLiteral("killed");
        killed.who = session->objectName();
        delete session;
        History::ofThisTest().tell(killed);
    }
};
using Watched = std::unique_ptr<Session, LastLook>;

inline Watched joined(const RoomUrl &url, const QString &name)
{
    Watched session(new Session(url, name, false));
    watch(*session);
    session->join();
    [&] { QTRY_COMPARE(session->status(), Session::Joined); }();
    [&] { QTRY_VERIFY(session->members()->count() > 0); }();
    return session;
}

//! Why a join does not come to be. The session goes on trying; the first reason counts.
inline QString failureOf(const RoomUrl &url, std::chrono::milliseconds longest = std::chrono::seconds(5))
{
    Session session(url, QStringLiteral("ben"), false);
    QSignalSpy failed(&session, &Session::failed);
    session.join();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), int(longest.count())); }();
    return failed.value(0).value(0).toString();
}

inline QStringList present(Session &session)
{
    MemberModel *model = session.members();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->data(model->index(row), MemberModel::UsernameRole).toString();
    names.sort();
    return names;
}

} // namespace Earshot
