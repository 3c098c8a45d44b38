#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Earshot {

//! The desktop portal's settings, which is where today's Linux desktops keep what their people wish for. Qt
//! asks it from 6.5 or 6.6 on, and not for everything.
class PortalSettings : public QObject
{
    Q_OBJECT

public:
    explicit PortalSettings(QObject *parent = nullptr);

    //! changed() tells the setting's value, now and whenever it changes. Nothing comes where there is no
    //! portal.
    void watch(const QString &group, const QString &key);

Q_SIGNALS:
    void changed(const QString &key, const QVariant &value);

private Q_SLOTS:
    void onChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QList<QPair<QString, QString>> m_watched;
};

} // namespace Earshot
