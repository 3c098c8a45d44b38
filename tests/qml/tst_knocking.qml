import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// What a host hears of those who wait outside, and does about it, by the keyboard alone.
CourtesyTest {
    name: "Knocking"

    function ajar(): void {
        openRules();
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryVerify(() => session.courtesy.knocks && find("knockTick").checked);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("lockTick"));
    }

    function knock(name: string, address = ""): var {
        const guest = come(name, address);
        tryCompare(guest, "knocking", true);
        return guest;
    }

    function called(words: string): bool {
        return visibleIn().some(item => item.objectName === "knockCall"
                                                     && item.Accessible.name.replace(/[\u2068\u2069]/g, "") === words);
    }

    function test_knock(): void {
        host("tea");
        meet("ben");
        ajar();
        const cid = knock("cid");
        tryVerify(() => find("knockList") && reads("cid knocks"));
        press("admitButton");
        tryCompare(cid, "inside", true);
        tryVerify(() => !find("knockList") && person("cid"));
        row(session.username + " let cid in");
        const dot = knock("dot");
        tryVerify(() => reads("dot knocks"));
        press("turnAwayButton");
        tryCompare(dot, "refusal", "turned-away");
        row(session.username + " turned dot away");
        openRules();
        tryVerify(() => reads("dot", find("rulesSheet")));
        press("forgiveButton");
        tryVerify(() => session.courtesy.removed.count === 0);
    }

    // The button goes with its row; the keyboard goes on to the next.
    function test_theKeyboardStays(): void {
        host("tea");
        meet("ben");
        ajar();
        ["cid", "dot", "eve", "fay"].forEach(name => knock(name));
        tryVerify(() => reads("fay knocks"));
        press("turnAwayButton");
        tryVerify(() => !reads("cid knocks") && app.activeFocusItem?.Accessible.name === "Turn away: dot");
        verify(app.activeFocusItem.visualFocus);
        keyClick(Qt.Key_Backtab);
        keyClick(Qt.Key_Space);
        tryVerify(() => !reads("dot knocks") && app.activeFocusItem?.Accessible.name === "Let in: eve");
        press("turnAwayButton");
        tryVerify(() => !reads("eve knocks") && app.activeFocusItem?.Accessible.name === "Turn away: fay");
        keyClick(Qt.Key_Space);
        tryVerify(() => !find("knockList") && person(app.activeFocusItem?.username ?? ""));
        openRules();
        press("forgiveButton");
        tryVerify(() => app.activeFocusItem?.Accessible.name === "Let back in: eve");
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryVerify(() => app.activeFocusItem?.Accessible.name === "Let back in: eve");
        keyClick(Qt.Key_Space);
        tryVerify(() => session.courtesy.removed.count === 0 && find("lockTick").activeFocus);
    }

    // Heard and seen where there is no room for the list of people.
    function test_narrow(): void {
        host("tea");
        ajar();
        app.width = 380;
        tryVerify(() => !find("memberList"));
        knock("cid");
        tryVerify(() => called("cid knocks"));
        tryVerify(() => find("membersButton").marked);
    }

    function test_fromAnotherRoom(): void {
        host("tea");
        ajar();
        const address = session.address;
        keySequence("Ctrl+N");
        host("den");
        verify(!reads("1", find("roomRail")));
        knock("cid", address);
        tryVerify(() => reads("1", find("roomRail")), 5000);
        tryVerify(() => called("tea · cid knocks"));
        app.width = 380;
        tryVerify(() => find("roomsButton")?.marked);
    }
}
