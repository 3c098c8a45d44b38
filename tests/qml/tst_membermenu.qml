import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// What the keyboard meets in the list of people, and in what hangs on it.
CourtesyTest {
    name: "MemberMenu"

    // Its menu goes with the person, and the keyboard stays where it was.
    function test_leavesUnderTheMenu(): void {
        host("tea");
        const ben = meet("ben");
        meet("cid");
        openMenu("ben");
        ben.leave();
        tryVerify(() => !person("ben") && !find("muteChoice"));
        tryVerify(() => app.activeFocusItem?.memberId !== undefined);
        openMenu("cid");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("muteChoice") && app.activeFocusItem?.username === "cid");
    }

    // What only hosts may do is not there for the keyboard either.
    function test_walksTheMenu(): void {
        const { ben, address } = elsewhere();
        arrive(address);
        openMenu("ben");
        for (let i = 0; i < 4; ++i)
            keyClick(Qt.Key_Down);
        verify(find("hideChoice").highlighted);
        keyClick(Qt.Key_Return);
        tryVerify(() => person("ben").hidden);
        verify(ben.inside);
    }

    // With the mark goes what it is for, and the sheet says why something was not done.
    function test_theRulesGoWithTheMark(): void {
        const { ben, address } = elsewhere();
        arrive(address);
        ben.courtesy.handOver(own());
        tryVerify(() => session.courtesy.acting);
        openRules();
        session.courtesy.refused("rate");
        tryVerify(() => reads(words("deed-rate"), find("rulesSheet")));
        session.courtesy.handOver(person("ben").memberId);
        tryVerify(() => ben.courtesy.acting && !find("lockTick"));
        keyClick(Qt.Key_Tab);
        tryVerify(() => app.activeFocusItem?.visible);
    }
}
