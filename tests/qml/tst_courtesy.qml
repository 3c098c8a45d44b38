import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// What a host does, by the keyboard alone.
CourtesyTest {
    name: "Courtesy"

    function test_theHostIsMarked(): void {
        host("tea");
        const ben = meet("ben");
        tryVerify(() => session.courtesy.acting && person(session.username)?.host && person("ben")?.host === false);
        verify(person(session.username).Accessible.name.includes("host"));
        verify(find("hostMark") && find("rulesButton"));
        verify(!ben.courtesy.acting);
    }

    function test_lock(): void {
        host("tea");
        const ben = meet("ben");
        openRules();
        keyClick(Qt.Key_Space);
        tryVerify(() => session.courtesy.locked && find("lockTick").checked);
        row(session.username + " locked the room");
        tryVerify(() => ben.courtesy.locked);
        const cid = come("cid");
        tryCompare(cid, "refusal", "locked");
        keyClick(Qt.Key_Space);
        tryVerify(() => !session.courtesy.locked && !find("lockTick").checked);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("lockTick"));
        meet("dot");
    }

    function test_slowMode(): void {
        host("tea");
        const ben = meet("ben");
        openRules();
        press("pace5");
        tryCompare(session.courtesy, "slowSeconds", 5);
        keyClick(Qt.Key_Escape);
        tryVerify(() => reads("One message every 5 s"));
        row(session.username + " slowed the room down: one message every 5 s");
        ben.say("one");
        ben.say("two");
        tryCompare(ben, "refusal", "slow");
        openRules();
        press("pace0");
        tryCompare(session.courtesy, "slowSeconds", 0);
    }

    function test_mute(): void {
        host("tea");
        const ben = meet("ben");
        choose("ben", "muteChoice");
        tryVerify(() => person("ben").muted);
        verify(person("ben").Accessible.name.includes("muted"));
        row(session.username + " muted ben");
        ben.say("hm");
        tryCompare(ben, "refusal", "muted");
        press("unmuteButton");
        tryVerify(() => !person("ben").muted);
        tryVerify(() => app.activeFocusItem?.username === "ben"); // not where the button was
        row(session.username + " lets ben speak again");
    }

    function test_remove(): void {
        host("tea");
        const ben = meet("ben");
        choose("ben", "removeChoice");
        tryCompare(ben, "trouble", "removed");
        tryVerify(() => !person("ben"));
        row(session.username + " removed ben from the room");
        openRules();
        press("forgiveButton");
        tryVerify(() => session.courtesy.removed.count === 0);
        row(session.username + " lets ben come back");
    }

    function test_takesBackBesideTheLine(): void {
        host("tea");
        meet("ben");
        meet("cid");
        choose("cid", "removeChoice");
        tryCompare(session.courtesy.removed, "count", 1);
        click("undoButton");
        tryVerify(() => session.courtesy.removed.count === 0 && !find("undoButton"));
        row(session.username + " lets cid come back");
        choose("ben", "muteChoice");
        tryVerify(() => find("undoButton"));
        walkTo(() => app.activeFocusItem?.kind !== undefined, "the messages");
        keyClick(Qt.Key_End);
        for (let i = 0; i < 10 && app.activeFocusItem.kind !== "muted"; ++i)
            keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        tryVerify(() => !person("ben").muted && !find("undoButton"));
        for (const [begin, holds] of [["lock", "locked"], ["knock", "knocks"], ["slow", "slowSeconds"]]) {
            session.courtesy[begin](5);
            tryVerify(() => session.courtesy[holds]);
            click("undoButton");
            tryVerify(() => !session.courtesy[holds] && !find("undoButton"));
        }
    }

    function test_handOver(): void {
        host("tea");
        const ben = meet("ben");
        meet("cid");
        choose("cid", "removeChoice");
        tryCompare(session.courtesy.removed, "count", 1);
        openRules();
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("lockTick"));
        choose("ben", "handOverChoice");
        tryVerify(() => person("ben").host && !session.courtesy.acting);
        compare(session.courtesy.removed.count, 0);
        app.width -= 200; // the sheet that listed them follows
        waitForRendering(page, 50);
        row(session.username + " made ben the host");
        verify(ben.courtesy.acting);
        verify(!find("rulesButton"));
    }

    function test_closesForAll(): void {
        host("tea");
        const ben = meet("ben");
        openRules();
        press("closeRoomButton");
        tryVerify(() => find("stayButton")?.activeFocus);
        press("leaveConfirmButton");
        tryCompare(ben, "trouble", "host-closed");
    }
}
