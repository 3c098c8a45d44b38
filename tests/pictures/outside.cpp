#include "pictures.h"
#include "ways.h"

#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Earshot {

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

void takeDoctor(Scene &scene, const QString &name)
{
    scene.click(u"troubleButton"_s);
    until([&] { return scene.find(u"lookAgainButton"_s) && scene.find(u"lookAgainButton"_s)->isEnabled(); });
    scene.take(name);
    scene.press(Qt::Key_Escape);
}

void takeTrouble(Scene &scene)
{
    scene.click(u"addressField"_s);
    scene.type(u"http://127.0.0.1:4999/tea"_s);
    scene.press(Qt::Key_Return);
    until([&] { return scene.find(u"troubleButton"_s); });
    scene.take(u"welcome-trouble"_s);
    takeDoctor(scene, u"doctor-guest"_s);
    scene.resize(360, 560);
    takeDoctor(scene, u"doctor-narrow"_s);
    scene.resize(960, 680);
    scene.click(u"addressField"_s);
    scene.press(Qt::Key_A, Qt::ControlModifier);
    scene.press(Qt::Key_Delete);
}

// Heard by nobody: what a network would tell.
void takeNearby(Scene &scene)
{
    NearbyModel *rooms = scene.nearby()->rooms();
    const auto hear = [&](const QString &room, const QString &machine, int people) {
        rooms->show({room, room, machine, u"http://192.0.2.1:4000/"_s + room, people});
    };
    hear(u"garden-otter-maple-lantern"_s, u"anns-laptop"_s, 4);
    scene.take(u"nearby-one"_s);
    hear(u"tea"_s, u"DESKTOP-7F3KQ2A"_s, 1);
    hear(u"غرفة-الشاي"_s, u"حاسوب-محمد"_s, 12);
    scene.take(u"nearby"_s);
    hear(QString(64, u'w'), QString(32, u'W'), 1234);
    for (int i = 0; i < 5; ++i)
        hear(u"room-%1"_s.arg(i), u"pc-%1"_s.arg(i), i + 1);
    scene.find(u"nearbyList"_s)->forceActiveFocus(Qt::TabFocusReason);
    scene.press(Qt::Key_Down);
    scene.take(u"nearby-many"_s);
    scene.resize(360, 640);
    scene.take(u"nearby-narrow"_s);
    scene.resize(960, 680);
    while (rooms->count() > 0)
        rooms->remove(rooms->index(0).data(NearbyModel::RoomRole).toString());
}

} // namespace Earshot
