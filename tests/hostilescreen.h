#pragma once

#include "nearby.h"
#include "nofetch.h"
#include "sessions.h"
#include "settings.h"
#include "ways.h"

#include <QFile>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <memory>

namespace Earshot {

//! Where one such room could be found; no address is longer.
inline Ways waysBy(const QString &text)
{
    RoomUrl url;
    url.host = text.left(2048);
    url.port = 4000;
    url.room = QStringLiteral("tea");
    url.also = {{url.host + u'2', 4000}, {QStringLiteral("a/") + url.host, 4001}};
    return Ways(url);
}

//! The same where the system calls its networks so.
inline Ways waysOver(const QString &text)
{
    RoomUrl local;
    local.port = 4000;
    local.room = text.left(64);
    const QString wifi = QStringLiteral("wifi");
    return Ways(local, {{QHostAddress(QStringLiteral("10.0.0.1")), text, wifi, true},
                        {QHostAddress(QStringLiteral("10.0.0.2")), text, text, true}});
}

//! Every menu, sheet, drawer and tip that is ready to open.
inline QObjectList popupsIn(const QObject *screen)
{
    QObjectList popups;
    const auto objects = screen->findChildren<QObject *>();
    for (QObject *object : objects) {
        if (object->inherits("QQuickPopup"))
            popups.append(object);
    }
    return popups;
}

//! Closes those of the popups that `inner` is not within.
inline void closeBeside(const QObject *inner, QObjectList &open)
{
    const auto isAround = [inner](const QObject *outer) {
        const QObject *parent = inner->parent();
        while (parent && parent != outer)
            parent = parent->parent();
        return parent != nullptr;
    };
    while (!open.isEmpty() && !isAround(open.constLast()))
        QMetaObject::invokeMethod(open.takeLast(), "close");
}

//! The most memory this process ever had, in KiB; 0 where the system does not tell.
inline qint64 peakMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return 0; // it keeps what was freed
#endif
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s*(\\d+)"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

//! The program's window, with what keeps it from fetching anything or without; tells how long it takes to
//! draw.
class HostileScreen
{
public:
    explicit HostileScreen(bool mayFetch)
    {
        if (!mayFetch)
            m_engine.setNetworkAccessManagerFactory(&m_noFetch);
        m_engine.addImportPath(QStringLiteral(":/qt/qml"));
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Earshot/Main.qml")));
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
        m_window->requestActivate();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window);
    }

    QQuickWindow *window() const { return m_window; }
    Sessions *sessions() const { return m_window->findChild<Sessions *>(); }
    QQuickItem *item(const QString &name) const { return m_window->findChild<QQuickItem *>(name); }

    //! One of the screens on top of the window.
    std::unique_ptr<QQuickItem> place(const QString &type, Session *session, const QVariantMap &more = {})
    {
        QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Earshot/%1.qml").arg(type)));
        QVariantMap properties = more;
        properties.insert(QStringLiteral("session"), QVariant::fromValue(session));
        if (type == QLatin1String("RoomPage")) {
            properties.insert(QStringLiteral("settings"), QVariant::fromValue(&m_settings));
            properties.insert(QStringLiteral("nearby"), QVariant::fromValue(m_window->findChild<Nearby *>()));
        }
        std::unique_ptr<QQuickItem> item(
            qobject_cast<QQuickItem *>(component.createWithInitialProperties(properties)));
        if (!item)
            qFatal("%s", qPrintable(component.errorString()));
        item->setParentItem(m_window->contentItem());
        item->setSize(m_window->contentItem()->size());
        return item;
    }

    //! Lets everything come that is on its way and draws the window: what it took since `start` of this
    //! program's processor time, in ms. Other programs' share of the machine says nothing of it.
    qint64 draw(std::clock_t start)
    {
        QCoreApplication::processEvents();
        m_window->grabWindow();
        const qint64 took = qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        m_slowest = std::max(m_slowest, took);
        return took;
    }
    qint64 slowest() const { return m_slowest; }

private:
    NoFetch m_noFetch;
    Settings m_settings;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    qint64 m_slowest = 0;
};

} // namespace Earshot
