import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// From right to left, as in Arabic.
ScreenTest {
    name: "Mirrored"

    function placeOf(name: string): real {
        return seen(name).mapToItem(null, 0, 0).x;
    }

    function begin(): var {
        host("tea");
        return meet("ben");
    }

    function mirrors(a: string, b: string): void {
        verify(placeOf(a) < placeOf(b), a + " is left of " + b);
        Desk.readRightToLeft(true);
        tryVerify(() => placeOf(a) > placeOf(b), 5000, a + " is right of " + b);
        Desk.readRightToLeft(false);
        tryVerify(() => placeOf(a) < placeOf(b));
    }

    function test_mirrorsTheRoom(): void {
        begin();
        mirrors("nameButton", "leaveButton");
        mirrors("copyButton", "inviteButton");
        mirrors("inviteButton", "leaveButton");
        mirrors("composerInput", "sendButton");
        mirrors("composerInput", "typingTick");
        mirrors("messageList", "memberList");
    }

    function test_mirrorsTheWelcome(): void {
        click("addressField");
        type("tea");
        const middle = () => placeOf("joinButton") + find("joinButton").width / 2;
        verify(middle() > app.width / 2);
        Desk.readRightToLeft(true);
        tryVerify(() => middle() < app.width / 2);
        compare(find("addressField").text, "tea");
    }

    function test_mirrorsTheDrawers(): void {
        Desk.readRightToLeft(true);
        app.width = 400;
        begin();
        click("membersButton");
        tryVerify(() => find("memberDrawer") && placeOf("memberDrawer") === 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("memberDrawer"));
        click("roomsButton");
        tryVerify(() => find("roomDrawer") && placeOf("roomDrawer") + find("roomDrawer").width === app.width);
    }

    function test_mirrorsTheRail(): void {
        begin();
        keySequence("Ctrl+N");
        tryVerify(() => find("createButton")?.activeFocus);
        host("coffee");
        compare(placeOf("roomRail"), 0);
        Desk.readRightToLeft(true);
        tryVerify(() => placeOf("roomRail") > app.width / 2);
    }

    function test_mirrorsTheQuestion(): void {
        begin();
        click("leaveButton");
        tryVerify(() => find("stayButton")?.activeFocus);
        mirrors("stayButton", "leaveConfirmButton");
    }
}
