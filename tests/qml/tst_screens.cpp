#include "desk.h"
#include "guest.h"
#include "house.h"
#include "nofetch.h"

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QSettings>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(Earshot_AppPlugin)
Q_IMPORT_QML_PLUGIN(EarshotPlugin)

//! Makes the test's engine what the program's is, and remembers nothing of the person who runs it.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QCoreApplication::setApplicationName(QStringLiteral("Earshot"));
        QCoreApplication::setOrganizationName(QStringLiteral("Earshot"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QGuiApplication::setQuitOnLastWindowClosed(false);
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        qmlRegisterType<Earshot::Guest>("Earshot.Test", 1, 0, "Guest");
        qmlRegisterType<Earshot::House>("Earshot.Test", 1, 0, "House");
        qmlRegisterSingletonType<Earshot::Desk>("Earshot.Test", 1, 0, "Desk",
                                                [](QQmlEngine *, QJSEngine *) { return new Earshot::Desk; });
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->setNetworkAccessManagerFactory(&m_noFetch);
        engine->addImportPath(QStringLiteral(":/qt/qml"));
    }

private:
    QTemporaryDir m_settings;
    Earshot::NoFetch m_noFetch;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_screens, Setup)
#include "tst_screens.moc"
