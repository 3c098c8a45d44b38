import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Keeping"

    // The sheet is two steps from the header.
    function open(): void {
        click("readersButton");
        click("keptButton");
        tryVerify(() => find("keptHere"));
    }

    function what(row: string): string {
        return Array.from(find(row).children).map(child => plain(child.text ?? "")).join(" ");
    }

    function test_countsWhatIsThere(): void {
        host("tea");
        const bob = meet("Bob");
        open();
        tryVerify(() => what("keptThere").includes("0 messages (0 bytes)"));
        bob.say("one");
        bob.say("two");
        tryVerify(() => what("keptHere").includes("2 messages"));
        tryVerify(() => what("keptThere").includes("2 messages"), 3000);
        verify(/In the room on this machine/.test(what("keptThere")));
        verify(/last 256 messages of 2 minutes/.test(what("keptThere")));
        verify(!what("keptThere").includes("2 messages (0 bytes)"));
    }

    function test_asksTheHostsMachine(): void {
        enter(build().direct("tea"));
        meet("Bob", session.address).say("hello");
        open();
        tryVerify(() => /On the host's machine 1 messages? \(/.test(what("keptThere")));
    }

    function test_asksOnlyWhileItIsSeen(): void {
        host("tea");
        open();
        tryVerify(() => what("keptThere").includes("0 messages"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("keptHere"));
        keySequence("Ctrl+Shift+Del");
        tryVerify(() => reads("Forget everything?"));
    }

    function test_leadsToWhoCanRead(): void {
        host("tea");
        open();
        find("keepsReadersButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => find("readersLine"));
        tryVerify(() => !find("keptHere"));
    }

    function test_makesANewCertificate(): void {
        host("tea");
        const before = session.invitation;
        open();
        find("renewButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => session.invitation !== before && session.invitation.includes("#fp="));
        verify(reads("There is a new certificate. Give the address anew to whoever is still to come."));
    }

    function test_asksBeforeItForgets(): void {
        host("tea");
        meet("Bob");
        type("half a thought");
        open();
        find("forgetButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => app.activeFocusItem?.text === "Forget everything");
        verify(reads("You leave all rooms, and those on this machine end for 1 other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh."));
        keyClick(Qt.Key_Escape);
        tryVerify(() => find("composerInput")?.text === "half a thought" && sessions.count === 1);
    }

    function test_forgetsFromTheWelcomePageToo(): void {
        keySequence("Ctrl+Shift+Del");
        tryVerify(() => app.activeFocusItem?.text === "Forget everything");
        keyClick(Qt.Key_Escape);
        tryVerify(() => find("createButton")?.activeFocus);
    }
}
