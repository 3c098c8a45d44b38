import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Creating"

    // Two actions from the start to the address on the clipboard; nothing is put there unasked.
    function test_createsAndCopiesByTwoKeys(): void {
        Desk.putOnClipboard("before");
        keyClick(Qt.Key_Return);
        tryVerify(() => find("inviteCopyButton")?.activeFocus);
        compare(Desk.clipboard(), "before");
        keyClick(Qt.Key_Return);
        compare(Desk.clipboard(), session.invitation);
        compare(find("inviteCopyButton").text, "Copied");
        verify(/^http:\/\/[^\/]+:\d+\/[a-z]+(-[a-z]+){3}$/.test(session.address), session.address);
        verify(reads(session.address));
        tryCompare(find("inviteCopyButton"), "text", "Copy");
    }

    function test_createsAndCopiesByTwoClicks(): void {
        click("createButton");
        click("inviteCopyButton");
        compare(Desk.clipboard(), session.invitation);
    }

    function test_createsByTheSpaceBar(): void {
        keyClick(Qt.Key_Space);
        tryVerify(() => find("inviteCopyButton")?.activeFocus);
        keyClick(Qt.Key_Space);
        compare(Desk.clipboard(), session.invitation);
    }

    function test_makesWayWhenSomebodyComes(): void {
        host("tea");
        verify(find("inviteCopyButton"));
        meet("ben");
        tryVerify(() => !find("inviteCopyButton"));
        tryVerify(() => find("composerInput").activeFocus);
    }

    function test_doesNotAskAgainWhenEverybodyWentAway(): void {
        host("tea");
        const ben = meet("ben");
        ben.leave();
        tryCompare(session.members, "count", 1);
        verify(!find("inviteCopyButton"));
    }

    function test_copiesFromTheHeaderAndByKeys(): void {
        host("tea");
        meet("ben");
        click("copyButton");
        compare(Desk.clipboard(), session.invitation);
        Desk.putOnClipboard("before");
        keySequence("Ctrl+Shift+C");
        compare(Desk.clipboard(), session.invitation);
    }

    // One can write before anybody is there, and whoever comes later does not see it.
    function test_nothingFromBefore(): void {
        host("tea");
        tryVerify(() => find("inviteCopyButton").activeFocus);
        mouseClick(find("composerInput"));
        say("hello");
        say("hello");
        tryVerify(() => rows().filter(row => row.kind === "message").length === 2);
        const ben = meet("ben");
        say("welcome");
        tryVerify(() => ben.seen.some(line => line.includes("welcome")));
        verify(!ben.seen.some(line => line.includes("hello")));
    }
}
