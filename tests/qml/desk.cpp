#include "desk.h"

#include "hosting.h"
#include "nearby.h"
#include "qrscan.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QPalette>
#include <QQuickWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

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

void Desk::darken(bool dark) const
{
    QGuiApplication::setPalette(dark ? QPalette(QColor(40, 40, 40)) : QPalette());
}

void Desk::renumber(Session *session, const QStringList &addresses) const
{
    RoomUrl local;
    std::tie(local.host, local.port, local.room) = std::tuple{u"127.0.0.1"_s, quint16(4000), session->room()};
    QList<GuestAddress> found;
    for (const QString &address : addresses)
        found.append({QHostAddress(address), u"eth0"_s, u"cable"_s, true});
    session->setWays(Ways(local, found));
}

bool Desk::hasScanner() const
{
    return QrScan::isThere();
}

QString Desk::scan(QObject *window) const
{
    auto *seen = qobject_cast<QQuickWindow *>(window);
    return seen ? QrScan::read(seen->grabWindow()) : QString();
}

QObject *Desk::windowNamed(const QString &name) const
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    const auto found = std::find_if(windows.begin(), windows.end(), [&name](const QWindow *window) {
        return window->objectName() == name && window->isVisible();
    });
    return found == windows.end() ? nullptr : *found;
}

void Desk::forgetSettings() const
{
    QSettings().clear();
}

void Desk::wishPort(QObject *window, int port) const
{
    window->findChild<Hosting *>()->setPort(quint16(port));
}

void Desk::hear(QObject *window, const QString &room, const QString &machine, const QString &address,
                int people) const
{
    window->findChild<Nearby *>()->rooms()->show({address, room, machine, address, people});
}

void Desk::hearNoMore(QObject *window, const QString &address) const
{
    window->findChild<Nearby *>()->rooms()->remove(address);
}

void Desk::visit(const QUrl &url)
{
    m_visited.append(url.toString());
    Q_EMIT visitedChanged();
}

} // namespace Earshot
