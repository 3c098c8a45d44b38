#include "appearance.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QVariant>

#ifdef EARSHOT_DBUS
#include "portalsettings.h"
#endif

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

const QString colorSchemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;
const QString animationsKey = u"enable-animations"_s;

bool hasDarkPalette()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    qGuiApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::changed);
#endif
#ifdef EARSHOT_DBUS
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::changed, this, &Appearance::apply);
    portal->watch(u"org.freedesktop.appearance"_s, colorSchemeKey);
    portal->watch(u"org.freedesktop.appearance"_s, contrastKey);
    portal->watch(u"org.gnome.desktop.interface"_s, animationsKey);
#endif
}

bool Appearance::dark() const
{
    if (m_colorScheme != 0)
        return m_colorScheme == 1;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return hasDarkPalette();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply(const QString &key, const QVariant &value)
{
    if (key == colorSchemeKey)
        m_colorScheme = value.toUInt();
    else if (key == contrastKey)
        m_contrast = value.toUInt();
    else if (key == animationsKey)
        m_animations = value.toBool();
    Q_EMIT changed();
}

} // namespace Earshot
