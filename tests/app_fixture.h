#pragma once

#include "sessions.h"
#include "sessions_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace Earshot {

//! One program, as its welcome page uses it.
struct App
{
    App()
    {
        sessions->setHosting(&hosting);
        QObject::connect(sessions.get(), &Sessions::entered, sessions.get(), [](Session *session) {
            watch(*session, session->room() + session->address().section(u'/', 2, 2));
        });
    }

    Session *enter(const QString &text, bool isPrivate = false)
    {
        QSignalSpy entered(sessions.get(), &Sessions::entered);
        text.isEmpty() ? sessions->hostRandom(isPrivate) : sessions->enter(text, isPrivate);
        [&] { QTRY_COMPARE(entered.size(), 1); }();
        return sessions->at(entered.value(0).value(1).toInt());
    }

    Hosting hosting;
    std::unique_ptr<Sessions> sessions = std::make_unique<Sessions>();
    QAbstractItemModelTester tester{sessions.get(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

inline QString localAddress(const App &host, const QString &room)
{
    return host.hosting.localUrl(room).toString();
}

} // namespace Earshot
