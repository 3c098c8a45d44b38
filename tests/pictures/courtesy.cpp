#include "pictures.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

QString idOf(Session *session, const QString &name)
{
    const MemberModel *members = session->members();
    for (int row = 0; row < members->count(); ++row) {
        const QModelIndex at = members->index(row);
        if (at.data(MemberModel::UsernameRole).toString() == name)
            return at.data(MemberModel::MemberIdRole).toString();
    }
    return {};
}

//! Somebody who asks at the door.
std::unique_ptr<Session> knock(Scene &scene, const QString &room, const QString &name)
{
    auto session = std::make_unique<Session>(scene.hosting()->localUrl(room), name, false);
    session->join();
    until([&] { return session->isKnocking(); });
    return session;
}

void takeRules(Scene &scene, const QString &name)
{
    scene.click(u"rulesButton"_s);
    QTest::qWait(300);
    scene.take(name);
    scene.press(Qt::Key_Escape);
    QTest::qWait(300); // until it is gone
}

void takeWaiting(Scene &scene)
{
    auto server = std::make_unique<Hosting>();
    server->setPort(4778);
    server->open(u"tea"_s);
    QTest::qWait(500);
    Session host(server->localUrl(u"tea"_s), u"amber-canoe"_s, false);
    host.join();
    until([&] { return host.courtesy()->isActing(); });
    host.courtesy()->knock(true);
    until([&] { return host.courtesy()->knocks(); });
    scene.press(Qt::Key_N, Qt::ControlModifier);
    scene.sessions()->enter(server->localUrl(u"tea"_s).toString());
    until([&] { return scene.sessions()->isKnocking(); });
    scene.take(u"knocking"_s);
    scene.resize(360, 640);
    scene.take(u"knocking-narrow"_s);
    scene.resize(960, 680);
    host.courtesy()->lock(true);
    scene.sessions()->cancel();
    scene.sessions()->enter(server->localUrl(u"tea"_s).toString());
    QTest::qWait(500);
    scene.take(u"locked"_s);
    host.leave();
}

} // namespace

void takeCourtesy(Scene &scene)
{
    Session *ann = scene.host(u"garden"_s, u"quiet-falcon"_s);
    Courtesies *courtesy = ann->courtesy();
    const QString longName(32, u'W');
    Session *ben = scene.guest(ann->room(), u"amber-canoe"_s);
    Session *cat = scene.guest(ann->room(), longName);
    Session *dot = scene.guest(ann->room(), u"محمد عبد الرحمن"_s);
    scene.guest(ann->room(), u"tidal-walnut"_s);
    scene.say(ben, u"Hello everybody"_s);
    scene.say(cat, u"BUY NOW"_s);
    scene.say(cat, u"CHEAP"_s);
    scene.say(dot, u"مرحبا بالعالم"_s);
    ann->hide(idOf(ann, longName), true);
    courtesy->mute(idOf(ann, longName), true);
    courtesy->mute(idOf(ann, dot->username()), true);
    courtesy->slow(5);
    courtesy->knock(true);
    until([&] { return courtesy->knocks(); });
    const auto eve = knock(scene, ann->room(), u"velvet-turnip"_s);
    const auto mal = knock(scene, ann->room(), QString(32, u'M'));
    until([&] { return courtesy->waiting()->count() == 2; });
    scene.take(u"courtesy"_s);
    courtesy->remove(idOf(ann, u"tidal-walnut"_s));
    until([&] { return courtesy->removed()->count() == 1; });
    takeRules(scene, u"courtesy-rules"_s);
    scene.find(u"memberList"_s)->nextItemInFocusChain()->forceActiveFocus(Qt::TabFocusReason);
    scene.press(Qt::Key_Tab);
    scene.resize(360, 640);
    scene.click(u"membersButton"_s);
    QTest::qWait(300);
    scene.take(u"courtesy-narrow"_s);
    takeRules(scene, u"courtesy-rules-narrow"_s);
    scene.press(Qt::Key_Escape);
    scene.resize(960, 680);
    courtesy->handOver(idOf(ann, u"amber-canoe"_s));
    until([&] { return ben->courtesy()->isActing(); });
    scene.take(u"courtesy-guest"_s);
    takeWaiting(scene);
}

} // namespace Earshot
