#include "settings.h"

#include "windowplace.h"

#include <QGuiApplication>
#include <QPointer>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString maximizedKey = u"window/maximized"_s;
const QString typingKey = u"showTyping"_s;
const QString visibleKey = u"visibleNearby"_s;

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_showTyping(QSettings().value(typingKey, true).toBool())
    , m_visibleNearby(QSettings().value(visibleKey, true).toBool())
{}

void Settings::setShowTyping(bool show)
{
    if (show == m_showTyping)
        return;
    m_showTyping = show;
    QSettings().setValue(typingKey, show);
    Q_EMIT showTypingChanged();
}

void Settings::setVisibleNearby(bool visible)
{
    if (visible == m_visibleNearby)
        return;
    m_visibleNearby = visible;
    QSettings().setValue(visibleKey, visible);
    Q_EMIT visibleNearbyChanged();
}

void Settings::restoreGeometry(QQuickWindow *window)
{
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this, window = QPointer(window)] {
        if (window && window->isVisible())
            saveGeometry(window);
    });
    const QSettings settings;
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    const QRect place = windowPlace(settings.value(geometryKey).toRect(), screens, window->minimumSize());
    if (place.isValid())
        window->setGeometry(place);
    if (settings.value(maximizedKey).toBool())
        window->showMaximized();
}

void Settings::saveGeometry(QQuickWindow *window) const
{
    QSettings settings;
    const bool maximized =
        window->visibility() == QWindow::Maximized || window->visibility() == QWindow::FullScreen;
    settings.setValue(maximizedKey, maximized);
    if (!maximized)
        settings.setValue(geometryKey, window->geometry());
}

} // namespace Earshot
