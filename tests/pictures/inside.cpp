#include "cuttableline.h"
#include "pictures.h"
#include "ways.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Earshot {

namespace {

void takeInvite(Scene &scene, const QString &name)
{
    QTest::qWait(400);
    scene.click(u"inviteButton"_s);
    scene.take(name);
    scene.resize(360, 640);
    scene.take(name + u"-narrow"_s);
    scene.resize(960, 680);
    scene.click(u"showLargeButton"_s);
    QTest::qWait(400);
    scene.takeWindow(u"projector"_s, name + u"-large"_s, {{1920, 1080}, {1024, 768}, {768, 1024}});
}

void takeKept(Scene &scene)
{
    scene.click(u"readersButton"_s);
    QTest::qWait(400);
    scene.click(u"keptButton"_s);
    QTest::qWait(600);
    scene.take(u"keeps"_s);
    scene.resize(360, 640);
    scene.take(u"keeps-narrow"_s);
    scene.resize(960, 680);
    scene.click(u"forgetButton"_s);
    QTest::qWait(400);
    scene.take(u"forget"_s);
    scene.press(Qt::Key_Escape);
}

} // namespace

void takeTalk(Scene &scene)
{
    Session *ann = scene.host(u"garden-otter-maple-lantern"_s, u"quiet-falcon"_s);
    scene.take(u"room-alone"_s);
    takeDoctor(scene, u"doctor-host"_s);
    takeInvite(scene, u"invite"_s);
    scene.click(u"readersButton"_s);
    QTest::qWait(600);
    scene.take(u"readers"_s);
    scene.press(Qt::Key_Escape);
    scene.click(u"composerInput"_s); // away from the button, whose tip would stand in the next pictures
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
    takeKept(scene);
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

void takePrivate(Scene &scene)
{
    scene.click(u"privateTick"_s);
    scene.take(u"private-welcome"_s);
    scene.resize(360, 560);
    scene.take(u"private-welcome-narrow"_s);
    scene.resize(960, 680);
    scene.click(u"createButton"_s);
    until([&] { return scene.sessions()->count() == 1; });
    QTest::qWait(400);
    scene.take(u"private-alone"_s);
    scene.click(u"readersButton"_s);
    QTest::qWait(600);
    scene.take(u"private-readers"_s);
    scene.press(Qt::Key_Escape);
    QTest::qWait(400);
    scene.click(u"inviteButton"_s);
    QTest::qWait(400);
    scene.take(u"private-invite"_s);
    scene.press(Qt::Key_Escape);
    Session *own = scene.sessions()->at(0);
    own->messages()->add({Tampered{Tampered::Message, QDateTime::currentDateTime()}});
    scene.say(own, u"Only we can read this."_s);
    scene.take(u"private-room"_s);
    scene.resize(360, 640);
    scene.take(u"private-room-narrow"_s);
    scene.resize(960, 680);
    scene.sessions()->leave(own);
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

// More than is kept: where it begins, and rows that were others before.
void takeLong(Scene &scene)
{
    Session *ann = scene.host(u"long-talk"_s, u"quiet-falcon"_s);
    scene.guest(ann->room(), u"amber-canoe"_s);
    QList<Arrival> all;
    for (int i = 0; i < MessageModel::MaxRows + 50; ++i) {
        const bool isOwn = i % 7 == 0;
        all +=
            Said{{},
                 isOwn ? u"own"_s : u"other"_s,
                 isOwn ? ann->username() : u"amber-canoe"_s,
                 i % 5 == 0
                     ? u"Line %1, which is longer than the others and goes on and on, so that the rows that "
                       "are used again are not all of one height."_s.arg(i)
                     : u"Line %1"_s.arg(i),
                 0,
                 QDateTime::currentDateTime(),
                 isOwn};
    }
    for (qsizetype i = 0; i < all.size(); i += 500)
        ann->messages()->add(all.mid(i, 500));
    QTest::qWait(300);
    scene.press(Qt::Key_Backtab, Qt::ShiftModifier);
    scene.press(Qt::Key_Home);
    scene.take(u"long-begin"_s);
    for (int i = 0; i < 40; ++i)
        scene.press(Qt::Key_PageDown);
    scene.take(u"long-middle"_s);
    scene.press(Qt::Key_End);
    scene.take(u"long-end"_s);
}

//! A long name, and many addresses to choose from.
void takeInvitations(Scene &scene)
{
    Session *ann = scene.host(u"the-long-evening-of-the-society-for-the-observation-of-otters"_s, u"ann"_s);
    RoomUrl url = scene.hosting()->localUrl(ann->room());
    QList<GuestAddress> addresses;
    for (const auto &[address, card, network] :
         {std::tuple{u"192.168.178.121"_s, u"wlp0s20f3"_s, u"wifi"_s},
          {u"10.11.12.13"_s, u"enp3s0"_s, u"cable"_s},
          {u"2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff"_s, u"enp3s0"_s, u"cable"_s},
          {u"100.101.102.103"_s, u"tailscale0"_s, u"vpn"_s},
          {u"172.17.0.1"_s, u"docker0"_s, u"virtual"_s}})
        addresses.append({QHostAddress(address), card, network, network != u"virtual"});
    ann->setWays(Ways(url, addresses));
    takeInvite(scene, u"invite-long"_s);
}

void takeLost(Scene &scene)
{
    auto server = std::make_unique<Hosting>();
    server->setPort(4777);
    server->open(u"tea"_s);
    QTest::qWait(500);
    CuttableLine line(4777);
    RoomUrl url = server->localUrl(u"tea"_s);
    url.port = line.port();
    scene.sessions()->enter(url.toString());
    QTest::qWait(500);
    Session *session = scene.sessions()->at(scene.sessions()->count() - 1);
    line.cut();
    until([&] { return session->status() == Session::Lost; });
    scene.take(u"room-lost"_s);
    scene.find(u"banner"_s)->setProperty("patience", 0);
    until([&] { return scene.find(u"troubleButton"_s); });
    scene.take(u"room-away"_s);
    scene.find(u"troubleButton"_s)->forceActiveFocus(Qt::TabFocusReason);
    scene.resize(360, 640);
    scene.take(u"room-away-narrow"_s);
    scene.resize(960, 680);
    line.mend();
    session->retryNow();
    until([&] { return session->status() == Session::Joined; });
    server.reset();
    QTest::qWait(200);
    scene.take(u"room-closed"_s);
}

} // namespace Earshot
