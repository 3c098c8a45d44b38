#include "scene.h"

#include "finditem.h"

#include <QTest>

using namespace Earshot;
using namespace Qt::StringLiterals;

void until(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 10000))
        qWarning("A picture is taken before its scene is complete.");
}

Scene::Scene(const QString &folder, const QString &suffix)
    : m_folder(folder)
    , m_suffix(suffix)
    , m_engine(std::make_unique<QQmlApplicationEngine>())
{
    m_engine->addImportPath(u":/qt/qml"_s);
    m_engine->load(QUrl(u"qrc:/qt/qml/Earshot/Main.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
    if (!m_window)
        qFatal("Main.qml does not load.");
    m_window->requestActivate(); // there may be no window manager to do so
    if (!QTest::qWaitForWindowActive(m_window))
        qWarning("The window is not the active one.");
}

Scene::~Scene()
{
    for (const auto &guest : m_guests)
        guest->leave();
}

Hosting *Scene::hosting() const
{
    return m_window->findChild<Hosting *>();
}

Sessions *Scene::sessions() const
{
    return m_window->findChild<Sessions *>();
}

Nearby *Scene::nearby() const
{
    return m_window->findChild<Nearby *>();
}

void Scene::resize(int width, int height)
{
    m_window->resize(width, height);
    QTest::qWait(150);
}

Session *Scene::host(const QString &room, const QString &name)
{
    const int before = sessions()->count();
    sessions()->setWishedName(name);
    sessions()->enter(room);
    until([&] { return sessions()->count() > before; });
    return sessions()->at(before);
}

Session *Scene::guest(const QString &room, const QString &name)
{
    auto session = std::make_unique<Session>(hosting()->localUrl(room), name, false);
    session->join();
    until([&] { return session->status() == Session::Joined; });
    return m_guests.emplace_back(std::move(session)).get();
}

void Scene::say(Session *session, const QString &text)
{
    until([&] { return session->outgoing().isEmpty(); });
    session->say(text);
    until([&] { return session->outgoing().isEmpty(); });
}

void Scene::take(const QString &name)
{
    QTest::qWait(400); // until what moves has come to rest
    m_window->grabWindow().save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_suffix));
}

void Scene::takeWindow(const QString &objectName, const QString &name, const QList<QSize> &sizes)
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (QWindow *one : windows) {
        auto *window = qobject_cast<QQuickWindow *>(one);
        if (!window || window->objectName() != objectName)
            continue;
        for (const QSize &size : sizes) {
            window->showNormal();
            window->resize(size);
            QTest::qWait(600);
            const QString file = u"%1/%2-%3x%4-%5.png"_s.arg(m_folder, name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(m_suffix);
            window->grabWindow().save(file);
        }
        window->close();
    }
    m_window->requestActivate();
    QTest::qWait(100);
}

void Scene::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, Qt::Key(key), modifiers);
    QTest::qWait(50);
}

void Scene::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, c, Qt::NoModifier);
}

QQuickItem *Scene::find(const QString &objectName) const
{
    return findItem(m_window->contentItem(), objectName);
}

void Scene::click(const QString &objectName)
{
    QQuickItem *item = find(objectName);
    if (!item) {
        qWarning("There is no %s to click.", qPrintable(objectName));
        return;
    }
    const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle.toPoint());
    QTest::qWait(50);
}
