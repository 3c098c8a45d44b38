#include "portalsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

constexpr int answerMs = 2000;
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QObject(parent)
{
    // A signature is text, in which a space counts.
    // clang-format off
    QDBusConnection::sessionBus().connect(service, path, interface, u"SettingChanged"_s, this,
                                          SLOT(onChanged(QString,QString,QDBusVariant)));
    // clang-format on
}

void PortalSettings::watch(const QString &group, const QString &key)
{
    m_watched.append({group, key});
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        // Read() wraps its answer twice.
        const QVariant value = reply.value().variant();
        Q_EMIT changed(key, value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value);
    });
}

void PortalSettings::onChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (m_watched.contains(QPair<QString, QString>(group, key)))
        Q_EMIT changed(key, value.variant());
}

} // namespace Earshot
