import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    id: test

    name: "Composer"

    function messages(): var {
        return rows().filter(row => row.kind === "message").map(row => row.text);
    }

    function begin(limits = {}): var {
        const house = build();
        for (const name in limits)
            house.limit(name, limits[name]);
        enter(house.address("tea"));
        const ben = meet("ben", house.direct("tea"));
        tryVerify(() => find("composerInput")?.activeFocus);
        return { house, ben };
    }

    function test_enterSends(): void {
        const { ben } = begin();
        type("hello");
        keyClick(Qt.Key_Return);
        tryVerify(() => ben.seen.includes(session.username + ": hello"));
        tryCompare(find("composerInput"), "text", "");
        type("more");
        keyClick(Qt.Key_Enter);
        tryVerify(() => ben.seen.includes(session.username + ": more"));
    }

    function test_theButtonSends(): void {
        const { ben } = begin();
        verify(!find("sendButton").enabled);
        type("hello");
        click("sendButton");
        tryVerify(() => ben.seen.includes(session.username + ": hello"));
        tryCompare(find("composerInput"), "text", "");
    }

    function test_shiftEnterBeginsANewLine(): void {
        const { ben } = begin();
        type("one");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        type("two");
        compare(find("composerInput").text, "one\ntwo");
        keyClick(Qt.Key_Return);
        tryVerify(() => ben.seen.includes(session.username + ": one\ntwo"));
    }

    function test_sendsNothingBlank(): void {
        const { ben } = begin();
        keyClick(Qt.Key_Return);
        type("   ");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        keyClick(Qt.Key_Return);
        verify(!find("sendButton").enabled);
        ben.say("anybody?");
        row("anybody?");
        compare(messages().length, 1);
    }

    function test_upBringsTheLastBack(): void {
        begin();
        keyClick(Qt.Key_Up);
        compare(find("composerInput").text, "");
        say("hello");
        keyClick(Qt.Key_Up);
        compare(find("composerInput").text, "hello");
        keyClick(Qt.Key_Home);
        type("o ");
        keyClick(Qt.Key_Up);
        compare(find("composerInput").text, "o hello");
    }

    function test_doesNotCutAnInputMethodOff(): void {
        const { ben } = begin();
        Desk.compose("とうきょう");
        verify(find("composerInput").inputMethodComposing);
        keyClick(Qt.Key_Return);
        Desk.commit("東京");
        ben.say("well?");
        row("well?");
        compare(messages(), ["well?"]);
        compare(find("composerInput").text.trim(), "東京");
        keyClick(Qt.Key_Return);
        tryVerify(() => ben.seen.some(line => line.includes("東京")));
    }

    function test_keepsWhatWasRefused(): void {
        begin({ "message-characters": 10 });
        type("0123456789ab");
        compare(find("composerCounter").text, "-2");
        keyClick(Qt.Key_Return);
        tryVerify(() => find("composerError")?.text === words("too-long"));
        compare(find("composerInput").text, "0123456789ab");
        keyClick(Qt.Key_Backspace);
        verify(!find("composerError")?.text);
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Return);
        row("0123456789, ");
        tryCompare(find("composerInput"), "text", "");
    }

    function test_saysHowLongToWait(): void {
        begin({ "message-burst": 1, "messages-per-second": 1 });
        say("one");
        type("two");
        keyClick(Qt.Key_Return);
        tryVerify(() => find("composerError")?.text === words("rate", "", 1));
        compare(find("composerInput").text, "two");
        tryVerify(() => {
            keyClick(Qt.Key_Return);
            return find("composerInput").text === "";
        });
        row("two");
    }

    function test_countsOnlyNearTheEnd(): void {
        begin({ "message-characters": 203 });
        type("ab");
        verify(!find("composerCounter"));
        type("c");
        compare(find("composerCounter").text, "200");
        compare(find("composerCounter").Accessible.name, "200 characters left");
    }

    // What is on its way stays until the room has it; what was typed meanwhile stays after it.
    function test_keepsWhatWasTypedAhead(): void {
        const { house } = begin();
        house.cut();
        tryVerify(() => find("banner"));
        type("later");
        keyClick(Qt.Key_Return);
        tryVerify(() => find("composerError")?.text.length > 0);
        compare(find("composerInput").text, "later");
        house.mend();
        click("retryButton");
        tryVerify(() => !find("banner"));
        find("composerInput").forceActiveFocus();
        keyClick(Qt.Key_Return);
        type(" and on");
        row("later, ");
        tryCompare(find("composerInput"), "text", " and on");
    }
}
