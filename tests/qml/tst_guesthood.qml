import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// What a host's courtesy is for a guest, and being made the host.
CourtesyTest {
    name: "Guesthood"

    function test_waitsOutside(): void {
        const { ben, address } = elsewhere();
        ben.courtesy.knock(true);
        tryVerify(() => ben.courtesy.knocks);
        ask(address);
        tryVerify(() => sessions.knocking && reads("The host has been asked"));
        tryVerify(() => find("cancelButton")?.activeFocus);
        tryCompare(ben.courtesy.waiting, "count", 1);
        ben.admit();
        tryVerify(() => session?.status === Session.Joined);
    }

    function test_givesUpWaiting(): void {
        const { ben, address } = elsewhere();
        ben.courtesy.knock(true);
        tryVerify(() => ben.courtesy.knocks);
        ask(address);
        tryVerify(() => sessions.knocking && find("cancelButton")?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => !sessions.busy && !sessions.knocking);
        compare(find("addressField").text, address);
    }

    function test_isTurnedAway(): void {
        const { ben, address } = elsewhere();
        ben.courtesy.knock(true);
        tryVerify(() => ben.courtesy.knocks);
        ask(address);
        tryCompare(ben.courtesy.waiting, "count", 1);
        ben.turnAway();
        tryVerify(() => reads(words("turned-away")));
    }

    function test_isLockedOut(): void {
        const { ben, address } = elsewhere();
        ben.courtesy.lock(true);
        tryVerify(() => ben.courtesy.locked);
        ask(address);
        tryVerify(() => reads(words("locked")));
    }

    function test_isMuted(): void {
        const { ben, address } = elsewhere();
        arrive(address);
        type("what I wrote");
        ben.courtesy.mute(own(), true);
        tryVerify(() => find("composerError")?.text === words("muted"));
        row("ben muted " + session.username);
        keyClick(Qt.Key_Return);
        wait(0);
        tryVerify(() => session.outgoing.length === 0);
        compare(find("composerInput").text, "what I wrote");
        compare(find("composerError").text, words("muted"));
        ben.courtesy.mute(own(), false);
        tryVerify(() => !find("composerError"));
        keyClick(Qt.Key_Return);
        tryCompare(find("composerInput"), "text", "");
        row("what I wrote");
    }

    // The seconds go down beside what was written.
    function test_isSlowed(): void {
        const { ben, address } = elsewhere();
        arrive(address);
        ben.courtesy.slow(3);
        tryVerify(() => reads("One message every 3 s"));
        say("first");
        row("first");
        type("second");
        keyClick(Qt.Key_Return);
        tryVerify(() => find("composerError")?.text === words("slow", "", 3));
        compare(find("composerInput").text, "second");
        keyClick(Qt.Key_X);
        tryVerify(() => find("composerError")?.text === words("slow", "", 1), 4000);
        tryVerify(() => !find("composerError"), 4000);
        keyClick(Qt.Key_Return);
        tryCompare(find("composerInput"), "text", "");
        row("secondx");
    }

    function test_isRemoved(): void {
        const { ben, address } = elsewhere();
        arrive(address);
        ben.say("before");
        row("before");
        type("never sent");
        ben.courtesy.remove(own());
        tryCompare(session, "status", Session.Ended);
        tryVerify(() => reads(words("removed")));
        row("before");
        compare(find("composerInput").text, "never sent");
    }

    function test_becomesTheHost(): void {
        const { ben, address } = elsewhere();
        arrive(address);
        verify(!find("rulesButton"));
        ben.courtesy.handOver(own());
        tryVerify(() => session.courtesy.acting && find("rulesButton"));
        row("ben made " + session.username + " the host");
        choose("ben", "removeChoice");
        tryCompare(ben, "trouble", "removed");
        openRules();
        press("closeRoomButton");
        press("leaveConfirmButton");
        tryCompare(session, "trouble", "host-closed");
    }

    function test_theMarkPasses(): void {
        const { ben, address } = elsewhere();
        arrive(address);
        ben.leave();
        tryVerify(() => session.courtesy.acting);
        row(session.username + " is the host now");
    }
}
