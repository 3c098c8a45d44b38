import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Rooms"

    // In "tea" with somebody, and then in "coffee", which is shown.
    function begin(): var {
        host("tea");
        const ben = meet("ben");
        keySequence("Ctrl+N");
        tryVerify(() => find("createButton")?.activeFocus);
        host("coffee");
        tryVerify(() => find("inviteCopyButton")?.activeFocus);
        return ben;
    }

    function entry(room: string, from = "roomRail"): var {
        const all = item => visibleIn(item).reduce((found, child) => found.concat(child, all(child)), []);
        return all(seen(from)).find(item => item.session?.room === room && item.here !== undefined);
    }

    function test_oneRoomNeedsNoRail(): void {
        host("tea");
        verify(!find("roomRail"));
        click("anotherRoomButton");
        tryVerify(() => find("createButton")?.activeFocus);
    }

    function test_countsWhatIsUnread(): void {
        const ben = begin();
        verify(entry("coffee").here && !entry("tea").here);
        ben.flood(3, "news");
        tryVerify(() => entry("tea").session.unread === 3);
        verify(reads("3", entry("tea")));
        verify(entry("tea").Accessible.name.includes("3 unread"));
        mouseClick(entry("tea"));
        tryVerify(() => session.room === "tea");
        tryCompare(session, "unread", 0);
        verify(row("news 1").first && !row("news 2").first);
        verify(reads("New", row("news 1")));
        tryVerify(() => find("composerInput").activeFocus);
    }

    function test_stepsByKeys(): void {
        begin();
        keySequence("Ctrl+Tab");
        tryVerify(() => session.room === "tea");
        keySequence("Ctrl+Tab");
        tryVerify(() => session.room === "coffee");
        keySequence("Ctrl+Shift+Tab");
        tryVerify(() => session.room === "tea");
        keySequence("Ctrl+PgDown");
        tryVerify(() => session.room === "coffee");
    }

    function test_keepsWhatWasWritten(): void {
        begin();
        keySequence("Ctrl+Tab");
        tryVerify(() => session.room === "tea" && find("composerInput").activeFocus);
        type("half a thou");
        keySequence("Ctrl+Tab");
        tryVerify(() => session.room === "coffee");
        keySequence("Ctrl+Tab");
        tryVerify(() => session.room === "tea");
        compare(find("composerInput").text, "half a thou");
    }

    function test_leavingShowsTheOtherRoom(): void {
        begin();
        click("leaveButton");
        tryCompare(sessions, "count", 1);
        tryVerify(() => session.room === "tea" && find("roomHeader"));
        verify(!find("roomRail"));
    }

    function test_theSameRoomIsShownAgain(): void {
        begin();
        keySequence("Ctrl+N");
        tryVerify(() => find("createButton")?.activeFocus);
        click("addressField");
        type("tea");
        keyClick(Qt.Key_Return);
        tryVerify(() => session.room === "tea" && !find("welcomePage"));
        compare(sessions.count, 2);
    }

    function test_hasDrawersWhereItIsNarrow(): void {
        const ben = begin();
        app.width = 400;
        tryVerify(() => !find("roomRail") && !find("memberList"));
        ben.say("news");
        tryVerify(() => find("roomsButton").marked);
        click("roomsButton");
        tryVerify(() => find("roomDrawer"));
        tryVerify(() => app.activeFocusItem && entry("tea", "roomDrawer") && find("roomDrawer").mapToItem(null, 0, 0).x === 0);
        mouseClick(entry("tea", "roomDrawer"));
        tryVerify(() => session.room === "tea" && !find("roomDrawer"));
        click("membersButton");
        tryVerify(() => reads("ben", seen("memberDrawer")));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("memberDrawer"));
        compare(find("membersButton").badge, "2");
        tryVerify(() => find("membersButton").activeFocus, 5000, "the focus comes back");
    }

    function test_isNotCalledBackToWhatItLeft(): void {
        host("tea");
        keySequence("Ctrl+N");
        tryVerify(() => find("createButton")?.activeFocus);
        click("addressField");
        paste(build().stranger(""));
        keyClick(Qt.Key_Return);
        tryVerify(() => find("cancelButton")?.activeFocus);
        keySequence("Ctrl+Tab");
        tryVerify(() => !find("welcomePage"));
        verify(!sessions.busy);
    }
}
