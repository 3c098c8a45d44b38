import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Naming"

    function begin(): var {
        host("tea");
        const ben = meet("ben");
        tryVerify(() => find("composerInput")?.activeFocus);
        keyClick(Qt.Key_F2);
        tryVerify(() => find("nameField")?.activeFocus);
        return ben;
    }

    function test_changesTheNameByKeys(): void {
        const ben = begin();
        const before = session.username;
        compare(find("nameField").text, before);
        compare(find("nameField").selectedText, before);
        type("ann");
        keyClick(Qt.Key_Return);
        tryCompare(session, "username", "ann");
        tryVerify(() => !find("nameField") && find("composerInput").activeFocus);
        tryVerify(() => ben.seen.includes(before + " > ann"));
        row(before + " is now ann");
        verify(reads("ann", find("memberList")) && reads("ann", find("nameButton")));
        compare(find("nameButton").Accessible.name.includes("ann"), true);
    }

    function test_changesTheNameByClicks(): void {
        host("tea");
        click("nameButton");
        type("ann");
        keyClick(Qt.Key_Enter);
        tryCompare(session, "username", "ann");
    }

    function test_escapeKeepsTheName(): void {
        begin();
        const before = session.username;
        type("ann");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("nameField") && find("composerInput").activeFocus);
        compare(session.username, before);
        keyClick(Qt.Key_F2);
        tryVerify(() => find("nameField")?.activeFocus);
        compare(find("nameField").text, before);
    }

    function test_refusedNamesTellWhy_data(): var {
        return [
            { tag: "name-taken", text: "BEN" },
            { tag: "name-too-long", text: "a".repeat(33) },
            { tag: "name-empty", text: "  " }
        ];
    }

    function test_refusedNamesTellWhy(data): void {
        begin();
        type(data.text);
        keyClick(Qt.Key_Return);
        tryVerify(() => reads(words(data.tag)));
        verify(find("nameField").activeFocus && find("nameField").wrong);
        compare(find("nameField").text, data.text);
        keySequence("Ctrl+A");
        type("ann");
        verify(!reads(words(data.tag)));
        keyClick(Qt.Key_Return);
        tryCompare(session, "username", "ann");
        tryVerify(() => find("composerInput").activeFocus);
    }

    function test_theSameNameIsNoQuestion(): void {
        begin();
        keyClick(Qt.Key_Return);
        tryVerify(() => !find("nameField"), 5000, "the field closes when nothing was changed");
        verify(find("composerInput").activeFocus);
    }
}
