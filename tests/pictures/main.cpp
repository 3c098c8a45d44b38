#include "pictures.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QQuickStyle>
#include <QSettings>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>
#include <QTranslator>

Q_IMPORT_QML_PLUGIN(Earshot_AppPlugin)
Q_IMPORT_QML_PLUGIN(EarshotPlugin)

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace {

QPalette palette(bool dark)
{
    QPalette palette(dark ? QColor(40, 40, 40) : QColor(240, 240, 240));
    palette.setColor(QPalette::Window, dark ? QColor(30, 30, 30) : QColor(245, 245, 245));
    palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    return palette;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"EarshotPictures"_s);
    QCoreApplication::setOrganizationName(u"Earshot"_s);
    QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, u"."_s);
    const QString language = app.arguments().value(2, u"en"_s);
    const bool dark = app.arguments().contains(u"dark"_s);
    const bool large = app.arguments().contains(u"large"_s);
    QDir().mkpath(folder);
    QSettings().clear();
    QQuickStyle::setStyle(u"Basic"_s);
    QTranslator english;
    if (english.load(u":/i18n/earshot_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    QTranslator translator;
    if (translator.load(QLocale(language), u"earshot"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    QGuiApplication::setPalette(palette(dark));
    if (large) {
        QFont font = QGuiApplication::font();
        font.setPointSizeF(font.pointSizeF() * 1.5);
        QGuiApplication::setFont(font);
    }

    Scene scene(folder, language + (dark ? u"-dark"_s : u"-light"_s) + (large ? u"-large"_s : QString()));
    scene.resize(960, 680);
    takeWelcome(scene);
    takeTrouble(scene);
    takeNearby(scene);
    takePrivate(scene);
    takeTalk(scene);
    takeCrowd(scene);
    takeCourtesy(scene);
    takeLong(scene);
    takeInvitations(scene);
    takeLost(scene);
    return 0;
}
