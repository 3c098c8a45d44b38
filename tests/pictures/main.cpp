#include "scene.h"

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

void takeWelcome(Scene &scene)
{
    scene.take(u"welcome"_s);
    scene.click(u"addressField"_s);
    scene.type(u"ftp://example.org/tea"_s);
    scene.press(Qt::Key_Return);
    scene.take(u"welcome-error"_s);
    scene.press(Qt::Key_A, Qt::ControlModifier);
    scene.type(u"Chess Club"_s);
    scene.take(u"welcome-host"_s);
    scene.resize(360, 560);
    scene.take(u"welcome-narrow"_s);
    scene.resize(960, 680);
    scene.press(Qt::Key_A, Qt::ControlModifier);
    scene.press(Qt::Key_Delete);
}

void takeTalk(Scene &scene)
{
    Session *ann = scene.host(u"garden-otter-maple-lantern"_s, u"quiet-falcon"_s);
    scene.take(u"room-alone"_s);
    Session *ben = scene.guest(ann->room(), u"amber-canoe"_s);
    Session *cat = scene.guest(ann->room(), u"velvet-turnip"_s);
    scene.say(ben, u"Is this thing on?"_s);
    scene.say(ann, u"Loud and clear. The slides are at http://192.168.1.20:8000/slides (same network)."_s);
    scene.say(ann, u"Ask here whenever something is unclear, I will get to it after each part."_s);
    scene.say(cat, u"Thanks! Which of the three exercises do we start with?"_s);
    scene.say(
        ben, u"The second one, I think:\n\n1. clone the repository\n2. run ./dev test\n3. break something"_s);
    scene.say(ann, u"Yes, the second. 🙂"_s);
    cat->rename(u"Catherine"_s);
    QTest::qWait(200);
    Session *dot = scene.guest(ann->room(), u"tidal-walnut"_s);
    scene.say(dot, u"Sorry I am late, what did I miss?"_s);
    scene.say(cat, u"Nothing that is written anywhere :)"_s);
    ben->typed();
    scene.type(u"Then let us begin"_s);
    scene.take(u"room"_s);
    scene.resize(360, 640);
    scene.take(u"room-narrow"_s);
    scene.click(u"membersButton"_s);
    scene.take(u"room-narrow-people"_s);
    scene.press(Qt::Key_Escape);
    scene.resize(960, 680);
    scene.click(u"leaveButton"_s);
    scene.take(u"room-leave"_s);
    scene.press(Qt::Key_Escape);
}

void takeCrowd(Scene &scene)
{
    Session *ann = scene.host(u"crowd"_s, u"quiet-falcon"_s);
    const QStringList names{u"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"_s, u"محمد عبد الرحمن"_s,       u"山田太郎"_s,
                            u"👩‍👩‍👧‍👦 family"_s, u"Åse Ñandú-Łukasiewicz"_s, u"x"_s};
    QList<Session *> people;
    for (int i = 0; i < 40; ++i)
        people.append(scene.guest(ann->room(), i < names.size() ? names[i] : QString()));
    for (int i = 0; i < 60; ++i) {
        scene.say(
            people[(i * 7) % 12],
            i % 9 == 0 ? QString(300, u'w')
            : i % 5 == 0
                ? u"مرحبا بالعالم، هذا نص من اليمين إلى اليسار"_s
                : u"Message %1: 你好，世界 🎉 and a few words more so that some of them wrap on narrow windows, too."_s
                      .arg(i));
    }
    scene.take(u"crowd"_s);
    scene.say(ann, QString(20, u'x') + u" from me"_s);
    scene.resize(360, 640);
    scene.take(u"crowd-narrow"_s);
    scene.resize(1400, 900);
    scene.take(u"crowd-large"_s);
    scene.resize(960, 680);
    const auto second = scene.host(u"second-room"_s, u"quiet-falcon"_s);
    Q_UNUSED(second)
    scene.say(people[1], u"while you were away"_s);
    scene.take(u"rooms"_s);
}

void takeLost(Scene &scene)
{
    auto server = std::make_unique<Hosting>();
    server->setPort(4777);
    server->open(u"tea"_s);
    QTest::qWait(500);
    scene.sessions()->enter(server->localUrl(u"tea"_s).toString());
    QTest::qWait(500);
    server.reset();
    QTest::qWait(200);
    scene.take(u"room-closed"_s);
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
    takeTalk(scene);
    takeCrowd(scene);
    takeLost(scene);
    return 0;
}
