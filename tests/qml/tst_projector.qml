import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

InviteTest {
    name: "Projector"

    function test_isReadInTheDark(): void {
        Desk.darken(true);
        tryVerify(() => Appearance.dark);
        begin();
        scans(session.code);
        scans(session.code, showLarge());
        Desk.darken(false);
        tryVerify(() => !Appearance.dark);
    }

    function test_showsItLarge(): void {
        begin();
        const large = showLarge();
        scans(session.code, large);
        const words = name => find(name, large.contentItem);
        verify(words("projectorAddress").Accessible.name.includes(session.address));
        compare(words("headCount").text, "2 people are here");
        meet("cat");
        tryCompare(words("headCount"), "text", "3 people are here");
        verify(words("projectorAddress").font.pixelSize > find("nameButton").height / 4);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !Desk.windowNamed("projector"));
    }
}
