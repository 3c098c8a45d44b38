import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Line"

    property var house: null

    function begin(): var {
        house = build();
        enter(house.address("tea"));
        const ben = meet("ben", house.direct("tea"));
        tryVerify(() => find("composerInput")?.activeFocus);
        return ben;
    }

    function test_saysSoAndCountsDown(): void {
        begin();
        verify(!find("banner"));
        house.cut();
        tryVerify(() => find("banner"));
        verify(reads(words("lost"), find("banner")));
        compare(find("banner").Accessible.role, Accessible.AlertMessage);
        tryVerify(() => session.retryIn > 0 && reads("Trying again in " + session.retryIn + " s.", find("banner")));
        verify(!find("nameButton").enabled);
    }

    function test_comesBackAtTheButton(): void {
        const ben = begin();
        const name = session.username;
        house.cut();
        tryVerify(() => find("banner"));
        ben.say("meanwhile");
        tryCompare(ben, "waiting", 0);
        house.mend();
        click("retryButton");
        tryVerify(() => !find("banner"));
        row("meanwhile");
        compare(session.username, name);
        const kinds = rows().map(row => row.kind);
        verify(!kinds.includes("gap") && !kinds.includes("left"));
        verify(!ben.seen.some(line => line === "-" + name));
        compare(kinds.filter(kind => kind === "joined").length, 1);
    }

    function test_comesBackByItself(): void {
        begin();
        house.cut();
        tryVerify(() => find("banner"));
        house.mend();
        tryVerify(() => !find("banner"), 15000);
        find("composerInput").forceActiveFocus();
        say("here again");
        row("here again");
    }

    // Nothing is lost while the line is: the text stays, with the reason, and goes when Enter is pressed again.
    function test_keepsTheText(): void {
        begin();
        house.cut();
        tryVerify(() => find("banner"));
        type("later");
        verify(!find("sendButton").enabled);
        keyClick(Qt.Key_Return);
        compare(find("composerInput").text, "later");
        compare(find("composerError").text, words("offline"));
        house.mend();
        click("retryButton");
        tryVerify(() => !find("banner"));
        mouseClick(find("composerInput"));
        keyClick(Qt.Key_Return);
        row("later");
        tryCompare(find("composerInput"), "text", "");
    }

    // Why, once it lasts; by keys, and back to where one was.
    function test_leadsToTheDoctor(): void {
        begin();
        house.cut();
        tryVerify(() => find("banner"));
        verify(!find("troubleButton"), "not at once");
        compare(findChild(page, "banner").patience, 10000);
        findChild(page, "banner").patience = 100;
        tryVerify(() => find("troubleButton", find("banner")));
        for (let i = 0; i < 20 && !find("troubleButton").activeFocus; ++i)
            keyClick(Qt.Key_Tab);
        verify(find("troubleButton").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => find("lookAgainButton")?.enabled && find("doctorWhat")?.text.length > 0, 15000);
        verify(plain(find("doctorWhat").text).startsWith("127.0.0.1:"));
        verify(reads("refused"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("doctorSheet"));
        tryVerify(() => find("troubleButton").activeFocus);
    }

    // It comes back while one reads why it was gone.
    function test_theDoctorOutlivesTheBanner(): void {
        begin();
        findChild(page, "banner").patience = 100;
        house.cut();
        click("troubleButton");
        tryVerify(() => find("lookAgainButton")?.enabled && find("doctorWhat")?.text.length > 0, 15000);
        house.mend();
        session.retryNow();
        tryVerify(() => !find("banner"));
        verify(find("doctorWhat").text.length > 0 && find("lookAgainButton").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => find("composerInput").activeFocus);
    }

    function test_theButtonIsReachedByKeys(): void {
        begin();
        house.cut();
        tryVerify(() => find("retryButton"));
        for (let i = 0; i < 20 && !find("retryButton").activeFocus; ++i)
            keyClick(Qt.Key_Tab);
        verify(find("retryButton").activeFocus);
        house.mend();
        keyClick(Qt.Key_Return);
        tryVerify(() => !find("banner"));
        tryVerify(() => app.activeFocusItem && app.activeFocusItem.visible, 5000, "the focus is not lost with the button");
    }
}
