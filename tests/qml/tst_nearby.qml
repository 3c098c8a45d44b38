import QtQuick
import QtTest
import Earshot
import Earshot.App
import Earshot.Test

// What is heard of rooms nearby is put there by the test; how it is heard and believed has tests of its own.
ScreenTest {
    id: test

    name: "Nearby"

    Component {
        id: tickMaker

        NearbyTick {
            id: tick

            property Hosting house: Hosting {}
            property Sessions none: Sessions { hosting: tick.house }

            parent: test.app.contentItem
            width: 300
            settings: Settings {}
            nearby: Nearby { hosting: tick.house; sessions: tick.none }
        }
    }

    function place(name: string): point {
        return find(name).mapToItem(app.contentItem, 0, 0);
    }

    function heard(index: int): var {
        tryVerify(() => find("nearbyList")?.itemAtIndex(index));
        return find("nearbyList").itemAtIndex(index);
    }

    function test_isNotThereWithoutRooms(): void {
        verify(!find("nearbyRooms") && !reads("Nearby"));
    }

    function test_movesNothingWhenTheFirstComes(): void {
        const [button, field] = [place("createButton"), place("addressField")];
        Desk.hear(app, "tea", "anns-pc", "http://127.0.0.1:1/tea", 3);
        heard(0);
        verify(reads("Nearby") && reads("tea") && reads("anns-pc") && reads("3"));
        waitForRendering(find("nearbyRooms"), 100);
        compare(place("createButton"), button);
        compare(place("addressField"), field);
        Desk.hearNoMore(app, "http://127.0.0.1:1/tea");
        tryVerify(() => !find("nearbyRooms"));
        waitForRendering(find("createButton"), 100);
        compare(place("createButton"), button);
    }

    function test_scrollsManyRooms(): void {
        for (let i = 0; i < 12; ++i)
            Desk.hear(app, "room-" + i, "pc-" + i, "http://127.0.0.1:1/room-" + i, 1);
        const row = heard(0);
        const list = find("nearbyList");
        compare(list.count, 12);
        tryVerify(() => list.contentHeight >= 12 * row.height);
        compare(list.height, 5 * row.height);
    }

    function test_joinsByAClick(): void {
        const address = build().direct("tea");
        Desk.hear(app, "tea", "anns-pc", address, 1);
        const row = heard(0);
        waitForRendering(row, 50);
        mouseClick(row);
        tryVerify(() => session?.room === "tea" && session.status === Session.Joined);
        compare(session.address, address);
        verify(!session.hosted);
    }

    function test_joinsByTheKeyboard(): void {
        const house = build();
        for (const room of ["tea", "coffee"])
            Desk.hear(app, room, "anns-pc", house.direct(room), 1);
        heard(1);
        for (let i = 0; i < 6 && !find("nearbyList").activeFocus; ++i)
            keyClick(Qt.Key_Tab);
        verify(find("nearbyList").activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => session?.room === "coffee");
    }

    function test_speaks(): void {
        Desk.hear(app, "tea", "anns-pc", "http://127.0.0.1:1/tea", 3);
        const row = heard(0);
        const list = find("nearbyList");
        compare(list.Accessible.role, Accessible.List);
        compare(list.Accessible.name, "Nearby");
        compare(row.Accessible.role, Accessible.ListItem);
        compare(row.Accessible.name, "tea · anns-pc · 3 people");
    }

    function test_isPlainText(): void {
        Desk.hear(app, "tea", "<img src=http://127.0.0.1:1/x>", "http://127.0.0.1:1/tea", 3);
        heard(0);
        verify(reads("<img src=http://127.0.0.1:1/x>"));
    }

    function test_remembersWhetherOneIsVisible(): void {
        const visibility = createTemporaryObject(tickMaker, test);
        const tick = findChild(visibility, "visibleTick");
        verify(tick.enabled && tick.checked && visibility.settings.visibleNearby);
        waitForRendering(tick, 50);
        mouseClick(tick);
        verify(!tick.checked && !visibility.settings.visibleNearby);
        verify(!createTemporaryQmlObject("import Earshot.App; Settings {}", test).visibleNearby);
    }

    // The tests have no daemon to speak to.
    function test_saysThatNothingCanTellOthers(): void {
        host("tea");
        tryVerify(() => find("visibleTick") && !find("visibleTick").enabled);
        verify(reads("This computer has no Avahi or Bonjour to announce rooms with."));
    }
}
