#include "desk.h"

#include "hosting.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSettings>

namespace Earshot {

Desk::Desk(QObject *parent)
    : QObject(parent)
{
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "visit");
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "visit");
}

Desk::~Desk()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

QString Desk::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

void Desk::putOnClipboard(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void Desk::compose(const QString &text) const
{
    QInputMethodEvent event(text, {});
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

void Desk::commit(const QString &text) const
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

QString Desk::spokenName(QObject *item) const
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

bool Desk::hasRole(QObject *item) const
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
    return spoken && spoken->role() != QAccessible::NoRole && spoken->role() != QAccessible::Client;
}

void Desk::readRightToLeft(bool rightToLeft) const
{
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

void Desk::forgetSettings() const
{
    QSettings().clear();
}

void Desk::wishPort(QObject *window, int port) const
{
    window->findChild<Hosting *>()->setPort(quint16(port));
}

void Desk::visit(const QUrl &url)
{
    m_visited.append(url.toString());
    Q_EMIT visitedChanged();
}

} // namespace Earshot
