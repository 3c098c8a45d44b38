import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Readers"

    function words(): string {
        tryVerify(() => /^[a-z]+( [a-z]+){3}$/.test(find("hostWords")?.text ?? ""));
        return find("hostWords").text;
    }

    function test_tellsAHost(): void {
        host("tea");
        verify(!session.sealed && session.invitation.includes("#fp="));
        verify(!session.address.includes("#") && !session.code.includes("#"));
        click("readersButton");
        tryVerify(() => find("readersLine")?.text.includes("on your machine"));
        words();
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("hostWords"));
    }

    function test_tellsWhoIsProvenTheHost(): void {
        const house = build();
        enter(house.proven("tea"));
        verify(session.sealed);
        verify(find("readersButton").text.includes("Encrypted"));
        find("readersButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => find("readersLine")?.text.includes("Nobody in between"));
        compare(words(), house.words());
    }

    function test_tellsWhoIsNot(): void {
        enter(build().direct("tea"));
        verify(!session.sealed && !find("readersButton").text.includes("ncrypted"));
        click("readersButton");
        tryVerify(() => find("readersLine")?.text.includes("is not encrypted"));
        verify(!find("hostWords"));
    }

    function test_isReachedFromANarrowWindow(): void {
        host("tea");
        [app.width, app.height] = [360, 560];
        tryVerify(() => !find("readersButton"));
        keySequence("Ctrl+I");
        tryVerify(() => find("inviteReadersButton"));
        click("inviteReadersButton");
        words();
        const line = find("readersLine");
        verify(line.mapToItem(null, line.width, 0).x <= app.width);
    }

    function test_isNotLetInByAnother(): void {
        const house = build();
        const wrong = house.proven("tea").replace(/fp=./, match => match === "fp=A" ? "fp=B" : "fp=A");
        click("addressField");
        paste(wrong);
        keyClick(Qt.Key_Return);
        tryVerify(() => reads("is not the host"));
        verify(!session);
    }
}
