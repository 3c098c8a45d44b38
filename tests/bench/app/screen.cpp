#include "screen.h"

#include "finditem.h"
#include "sessions.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Earshot {

Screen::Screen()
{
    m_engine.addImportPath(u":/qt/qml"_s);
    m_engine.load(QUrl(u"qrc:/qt/qml/Earshot/Main.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (!m_window)
        qFatal("Main.qml does not load.");
    m_window->requestActivate();
    await("the window", [this] { return m_window->isExposed(); });
}

void Screen::enter(const QString &address)
{
    m_window->findChild<Sessions *>()->enter(address);
    await("the room", [this] { return session() && find(u"composerInput"_s); });
    find(u"composerInput"_s)->forceActiveFocus();
}

void Screen::leave()
{
    m_window->findChild<Sessions *>()->leave(session());
}

Session *Screen::session() const
{
    return m_window->findChild<Sessions *>()->at(0);
}

QQuickItem *Screen::find(const QString &objectName) const
{
    return findItem(m_window->contentItem(), objectName);
}

void await(const char *what, const std::function<bool()> &condition, int seconds)
{
    const QDeadlineTimer deadline(seconds * 1000);
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("In vain: %s.", what);
        goOn(10);
    }
}

void goOn(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double threadMs()
{
    timespec used = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

} // namespace Earshot
