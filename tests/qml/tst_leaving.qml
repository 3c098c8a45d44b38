import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Leaving"

    function test_leavesAtOnceWhenAlone(): void {
        host("tea");
        click("leaveButton");
        tryVerify(() => find("createButton")?.activeFocus);
        compare(sessions.count, 0);
    }

    function test_asksTheHostOnce(): void {
        host("tea");
        const ben = meet("ben");
        meet("cleo");
        click("leaveButton");
        const stay = seen("stayButton");
        tryVerify(() => stay.activeFocus);
        verify(reads("2"), "how many they are");
        verify(ben.inside);
        keyClick(Qt.Key_Tab);
        tryVerify(() => find("leaveConfirmButton").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => !ben.inside);
        compare(ben.trouble, "host-closed");
        verify(ben.seen.includes("closed"));
        tryVerify(() => find("createButton")?.activeFocus);
        compare(sessions.count, 0);
    }

    function test_stays_data(): var {
        return [
            { tag: "Esc", deed: () => keyClick(Qt.Key_Escape) },
            { tag: "Stay", deed: () => click("stayButton") },
            { tag: "Enter", deed: () => keyClick(Qt.Key_Return) },
            { tag: "Close", deed: () => click("closeSheet") },
            { tag: "beside it", deed: () => mouseClick(app.contentItem, 10, app.height - 10) }
        ];
    }

    function test_stays(data): void {
        host("tea");
        const ben = meet("ben");
        click("leaveButton");
        tryVerify(() => find("stayButton")?.activeFocus);
        data.deed();
        tryVerify(() => !find("stayButton"));
        verify(ben.inside);
        compare(sessions.count, 1);
    }

    function test_doesNotAskAGuest(): void {
        const house = build();
        enter(house.direct("tea"));
        const ben = meet("ben", house.direct("tea"));
        const name = session.username;
        click("leaveButton");
        tryVerify(() => find("createButton")?.activeFocus);
        verify(!find("stayButton"));
        tryVerify(() => ben.seen.includes("-" + name));
        verify(ben.inside);
    }

    function test_asksBeforeTheWindowCloses(): void {
        host("tea");
        const ben = meet("ben");
        app.close();
        tryVerify(() => find("stayButton")?.activeFocus);
        verify(app.visible && reads("Close Earshot?"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("stayButton"));
        verify(app.visible && ben.inside);
        app.close();
        click("leaveConfirmButton");
        tryVerify(() => !app.visible);
    }

    function test_closesTheWindowAtOnceWhenAlone(): void {
        host("tea");
        app.close();
        tryVerify(() => !app.visible);
    }

    function test_showsThatTheHostClosedTheRoom(): void {
        const house = build();
        enter(house.direct("tea"));
        meet("ben", house.direct("tea"));
        say("hello");
        house.close("tea");
        tryVerify(() => find("banner"));
        verify(reads(words("host-closed"), find("banner")));
        verify(!find("retryButton"));
        row("The host closed the room");
        row("hello");
        type("too late");
        keyClick(Qt.Key_Return);
        compare(find("composerInput").text, "too late");
        compare(find("composerError").text, words("ended"));
        click("endedLeaveButton");
        tryCompare(sessions, "count", 0);
    }
}
