import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Scrolling"

    property var ben: null
    property var list: null

    // A room where more was said than fits.
    function begin(): void {
        const house = build();
        house.limit("messages-per-second", 0);
        house.limit("message-burst", 0);
        enter(house.direct("tea"));
        ben = meet("ben", house.direct("tea"));
        ben.flood(40, "line");
        row("line 40");
        list = find("messageList");
        tryVerify(() => isAtEnd() && list.following);
    }

    function isAtEnd(): bool {
        const last = list.itemAtIndex(list.count - 1);
        return last !== null && last.mapToItem(list, 0, last.height).y <= list.height + 1;
    }

    function test_followsTheEnd(): void {
        begin();
        ben.say("newest");
        row("newest");
        tryVerify(() => isAtEnd());
        verify(!find("newMessagesPill"));
        compare(session.unread, 0);
    }

    function test_keepsItsPlaceWhenScrolledUp(): void {
        begin();
        mouseWheel(list, 100, 100, 0, 600);
        tryVerify(() => !list.following && !list.moving);
        const shown = list.indexAt(list.width / 2, list.contentY + 50);
        const place = list.itemAtIndex(shown).mapToItem(list, 0, 0).y;
        ben.flood(3, "newer");
        tryCompare(ben, "waiting", 0);
        tryVerify(() => find("newMessagesPill")?.text.includes("3"));
        compare(list.itemAtIndex(shown).mapToItem(list, 0, 0).y, place);
        compare(session.unread, 3);
    }

    function test_thePillJumpsDown(): void {
        begin();
        mouseWheel(list, 100, 100, 0, 600);
        tryVerify(() => !list.following);
        ben.flood(2, "newer");
        tryVerify(() => find("newMessagesPill")?.text.includes("2"));
        click("newMessagesPill");
        tryVerify(() => isAtEnd() && !find("newMessagesPill"));
        tryCompare(session, "unread", 0);
        ben.say("newest");
        row("newest");
        tryVerify(() => isAtEnd());
    }

    function test_scrollingDownAgainFollows(): void {
        begin();
        mouseWheel(list, 100, 100, 0, 240);
        tryVerify(() => !list.following && !list.moving);
        mouseWheel(list, 100, 100, 0, -2400);
        tryVerify(() => list.following && !find("newMessagesPill"));
    }

    function test_sayingSomethingGoesToTheEnd(): void {
        begin();
        keyClick(Qt.Key_PageUp);
        tryVerify(() => !list.following && find("newMessagesPill"));
        verify(find("composerInput").activeFocus);
        say("me too");
        tryVerify(() => isAtEnd() && list.following);
    }

    function test_turnsPagesFromTheInput(): void {
        begin();
        keyClick(Qt.Key_PageUp);
        tryVerify(() => !list.following);
        verify(find("composerInput").activeFocus);
        keyClick(Qt.Key_PageDown);
        keyClick(Qt.Key_PageDown);
        tryVerify(() => list.following && isAtEnd());
    }

    function test_walksByKeys(): void {
        begin();
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        tryVerify(() => list.activeFocus && list.currentIndex === list.count - 1);
        keyClick(Qt.Key_Home);
        tryCompare(list, "currentIndex", 0);
        verify(!list.following);
        keyClick(Qt.Key_Down);
        compare(list.currentIndex, 1);
        keyClick(Qt.Key_End);
        tryVerify(() => list.following && isAtEnd());
    }

    function test_keepsTheEndWhenTheWindowChanges(): void {
        begin();
        app.height = 460;
        tryVerify(() => list.height < 400 && isAtEnd());
        app.width = 400;
        tryVerify(() => isAtEnd());
        compare(session.unread, 0);
    }
}
