import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Private"

    readonly property string key: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"

    function tick(): void {
        find("privateTick").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(find("privateTick").checked);
    }

    function test_opensOneByTheKeyboard(): void {
        tick();
        compare(find("createButton").text, "Create a private room");
        find("createButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => session?.isPrivate && session.members.count > 0);
        verify(/#fp=.{43}&k=.{43}$/.test(session.invitation));
        verify(!session.address.includes("#") && !app.title.includes(session.room));
        compare(find("readersButton").sign, "key");
        verify(!find("visibleTick") && !reads(session.address) && reads("Nobody else is here yet"));
        keySequence("Ctrl+Shift+C");
        const guest = meet("Zeno", session.invitation);
        tryVerify(() => row("Zeno joined"));
        guest.say("Under the seal");
        row("Zeno: Under the seal");
        click("readersButton");
        tryVerify(() => find("readersLine")?.text.includes("This room is private"));
    }

    function test_forgetsTheTickOnceInside(): void {
        tick();
        host("tea");
        verify(session.isPrivate);
        keySequence("Ctrl+N");
        tryVerify(() => find("privateTick") && !find("privateTick").checked);
    }

    function test_invitesByCopyOnly(): void {
        tick();
        host("tea");
        keySequence("Ctrl+I");
        tryVerify(() => find("privateInvitation"));
        verify(!find("inviteCode") && !find("showLargeButton") && !find("inviteAddress"));
        click("copyInvitationButton");
        const copied = Desk.clipboard();
        verify(copied.includes(session.invitation) && copied.includes("private room"));
    }

    function test_beginsOneElsewhere(): void {
        tick();
        const house = build();
        enter(house.direct("tea"));
        verify(session.isPrivate && session.invitation.includes("#k="));
        const guest = meet("Zeno", session.invitation);
        say("Hello");
        row(session.username + ": Hello");
        guest.rename("Zenobia");
        row("Zeno is now Zenobia");
    }

    function test_joinsByWhatIsPasted(): void {
        enter(build().direct("tea") + "#k=" + key);
        verify(session.isPrivate);
        verify(session.invitation.endsWith("#k=" + key));
    }

    function test_staysOutInWords_data(): var {
        return [{ tag: "no key", fragment: "", words: "the address has no key" },
                { tag: "another key", fragment: "#k=" + key.replace("A", "B"), words: "is not its own" },
                { tag: "half a key", fragment: "#k=" + key.slice(1), words: "is damaged" }];
    }

    function test_staysOutInWords(data: var): void {
        const house = build();
        const address = house.direct("tea");
        const first = Qt.createQmlObject("import Earshot.Test; Guest {}", this);
        people.push(first);
        first.join(address + "#k=" + key, "Zeno");
        tryCompare(first, "inside", true);
        click("addressField");
        paste(address + data.fragment);
        keyClick(Qt.Key_Return);
        tryVerify(() => reads(data.words));
        verify(!session);
    }

    function test_neverTalksInAnOpenRoom(): void {
        const house = build();
        const first = Qt.createQmlObject("import Earshot.Test; Guest {}", this);
        people.push(first);
        first.join(house.direct("tea"), "Zeno");
        tryCompare(first, "inside", true);
        tick();
        click("addressField");
        paste(house.direct("tea"));
        keyClick(Qt.Key_Return);
        tryVerify(() => reads("is not private"));
        verify(!session);
    }

    function test_fitsANarrowWindow(): void {
        tick();
        host("tea");
        [app.width, app.height] = [360, 560];
        tryVerify(() => find("readersButton"));
        compare(find("readersButton").sign, "key");
        const leave = find("leaveButton");
        tryVerify(() => leave.mapToItem(null, leave.width, 0).x <= app.width);
    }
}
