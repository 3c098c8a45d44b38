import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Keyboard"

    // Where Tab leads until it comes back, in objectNames. Each stop has a name and a role for a screen reader.
    function walk(key = Qt.Key_Tab): var {
        const stops = [];
        for (let i = 0; i < 60; ++i) {
            keyClick(key, key === Qt.Key_Backtab ? Qt.ShiftModifier : Qt.NoModifier);
            const item = app.activeFocusItem;
            verify(item, "the focus is somewhere");
            if (stops.includes(item))
                break;
            const what = item.objectName || String(item);
            verify(Desk.spokenName(item).length > 0, what + " has a name");
            verify(Desk.hasRole(item), what + " has a role");
            verify(item.visible && item.enabled, what + " is there");
            stops.push(item);
        }
        return stops.map(item => item.objectName || kin(item));
    }

    // A row is known by the list that it stands in.
    function kin(item: var): string {
        for (let above = item.parent; above; above = above.parent) {
            if (above.objectName.length > 0)
                return "in " + above.objectName;
        }
        return "";
    }

    function reaches(expected: var): void {
        for (const key of [Qt.Key_Tab, Qt.Key_Backtab]) {
            const stops = walk(key);
            for (const name of expected)
                verify(stops.includes(name), (key === Qt.Key_Tab ? "Tab" : "Shift+Tab") + " reaches " + name + ": " + stops);
        }
    }

    function test_welcome(): void {
        reaches(["createButton", "addressField", "privateTick"]);
        click("addressField");
        type("tea");
        reaches(["createButton", "addressField", "joinButton", "privateTick"]);
    }

    function test_welcomeWhileBusy(): void {
        click("addressField");
        paste(build().stranger(""));
        keyClick(Qt.Key_Return);
        tryVerify(() => sessions.busy);
        reaches(["cancelButton"]);
    }

    function test_alone(): void {
        host("tea");
        tryVerify(() => find("inviteCopyButton")?.activeFocus);
        reaches(["inviteCopyButton", "composerInput", "nameButton", "copyButton", "inviteButton", "leaveButton",
                 "anotherRoomButton", "typingTick"]);
    }

    function test_withOthers(): void {
        host("tea");
        const ben = meet("ben");
        ben.say("hello");
        row("hello");
        type("x");
        tryVerify(() => find("sendButton").enabled);
        reaches(["in messageList", "composerInput", "sendButton", "in memberList", "typingTick", "nameButton",
                 "copyButton", "inviteButton", "leaveButton"]);
    }

    function test_whileScrolledUp(): void {
        host("tea");
        const ben = meet("ben");
        ben.say("line\n".repeat(60));
        row("line");
        tryVerify(() => find("composerInput").activeFocus);
        keyClick(Qt.Key_PageUp);
        tryVerify(() => find("newMessagesPill"));
        reaches(["in messageList", "newMessagesPill", "composerInput"]);
    }

    function test_severalRooms(): void {
        host("tea");
        keySequence("Ctrl+N");
        tryVerify(() => find("createButton")?.activeFocus);
        host("coffee");
        tryVerify(() => find("inviteCopyButton")?.activeFocus);
        reaches(["addRoomButton", "in roomRail", "composerInput", "leaveButton"]);
    }

    function test_narrow(): void {
        app.width = 380;
        host("tea");
        meet("ben");
        tryVerify(() => find("composerInput").activeFocus);
        reaches(["roomsButton", "membersButton", "inviteButton", "leaveButton", "nameButton", "composerInput"]);
        click("membersButton");
        tryVerify(() => find("memberDrawer") && kin(app.activeFocusItem) === "in memberDrawer");
        reaches(["in memberDrawer", "typingTick"]);
    }

    function test_aSheetKeepsTheKeyboard(): void {
        host("tea");
        meet("ben");
        click("leaveButton");
        tryVerify(() => find("stayButton")?.activeFocus);
        const stops = walk();
        compare(stops.sort(), ["closeSheet", "leaveConfirmButton", "stayButton"]);
    }
}
