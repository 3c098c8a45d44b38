import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

InviteTest {
    name: "Inviting"

    function test_showsAndCopiesTheWayIn(): void {
        begin();
        scans(session.code);
        verify(find("inviteCode").Accessible.name.includes(session.address));
        verify(reads(session.address));
        keyClick(Qt.Key_Return);
        compare(Desk.clipboard(), session.invitation);
        click("copyInvitationButton");
        const lines = Desk.clipboard().split("\n");
        compare(lines.length, 2);
        verify(lines[0].includes("tea"));
        compare(lines[1], session.invitation);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("copyLinkButton"));
    }

    function test_opensByTheKeyboard(): void {
        keySequence("Ctrl+I"); // there is nothing to invite to
        verify(!find("copyLinkButton"));
        host("tea");
        keySequence("Ctrl+I");
        tryVerify(() => find("copyLinkButton")?.activeFocus);
    }

    function test_isReadInANarrowWindow(): void {
        [app.width, app.height] = [360, 560];
        begin();
        scans(session.code);
        const code = find("inviteCode");
        verify(code.mapToItem(null, code.width, 0).x <= app.width);
    }

    function test_isReadWhileAlone(): void {
        host("tea");
        scans(session.code);
    }

    // One of several addresses: here those that the room was joined by.
    function test_letsChooseAnAddress(): void {
        const house = build();
        const other = house.nobody().split("/")[2];
        enter(house.direct("tea") + "?also=" + other);
        compare(session.addresses.length, 2);
        keySequence("Ctrl+I");
        tryVerify(() => find("way1"));
        verify(find("way0").chosen);
        scans(session.code);
        click("way1");
        click("way1");
        verify(find("way1").chosen && !find("way0").chosen);
        compare(find("inviteAddress").text, "http://" + other + "/tea");
        const link = "http://" + other + "/tea?also=127.0.0.1:" + house.port();
        scans(link);
        click("copyLinkButton");
        compare(Desk.clipboard(), link);
        keyClick(Qt.Key_Escape);
    }

    // The machine goes from one network to another while nobody looks at the sheet.
    function test_followsTheNetworks(): void {
        begin();
        Desk.renumber(session, ["192.168.1.5", "10.0.0.7", "fd00::7"]);
        click("way2");
        scans("http://[fd00::7]:4000/tea?also=192.168.1.5,10.0.0.7");
        verify(reads("Cable · eth0"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("inviteSheet"));
        Desk.renumber(session, ["10.1.1.1", "10.2.2.2"]);
        app.width = 500;
        waitForRendering(app.contentItem);
        click("inviteButton");
        tryVerify(() => find("way1"));
        compare(find("inviteAddress").text, "http://10.2.2.2:4000/tea");
        scans("http://10.2.2.2:4000/tea?also=10.1.1.1");
    }

    function test_showsWhereTheKeyboardIs(): void {
        [app.width, app.height] = [360, 480];
        begin();
        Desk.renumber(session, ["192.168.1.5", "10.0.0.7", "fd00::7"]);
        tryVerify(() => find("way2"));
        for (let i = 0; i < 8 && app.activeFocusItem !== find("way2"); ++i)
            keyClick(Qt.Key_Tab);
        const last = find("way2");
        verify(last.activeFocus);
        tryVerify(() => last.mapToItem(null, 0, last.height).y <= app.height - 16);
    }

    function test_keepsTheKeyboard(): void {
        begin();
        const stops = new Set();
        for (let i = 0; i < 12; ++i) {
            keyClick(Qt.Key_Tab);
            verify(Desk.spokenName(app.activeFocusItem).length > 0, String(app.activeFocusItem));
            stops.add(app.activeFocusItem.objectName);
        }
        for (const stop of ["closeSheet", "copyLinkButton", "copyInvitationButton", "showLargeButton"])
            verify(stops.has(stop), stop + " is reached");
        verify(!stops.has("composerInput"));
    }
}
