import QtQuick
import QtTest
import Earshot
import Earshot.Test

ScreenTest {
    id: test

    name: "Welcome"

    Component {
        id: reasonMaker

        Reasons {}
    }

    function refused(text: string, token: string, detail = ""): void {
        click("addressField");
        paste(text);
        keyClick(Qt.Key_Return);
        const expected = words(token, detail);
        tryVerify(() => plain(find("addressError").text) === expected, 5000, expected);
        tryVerify(() => find("addressField").activeFocus && find("addressField").wrong);
        compare(find("addressError").Accessible.role, Accessible.AlertMessage);
        compare(sessions.count, 0);
    }

    function test_beginsWithTheButton(): void {
        compare(app.activeFocusItem.objectName, "createButton");
        verify(!find("joinButton").enabled);
        verify(reads("No account, no cloud, no trace."));
    }

    function test_saysWhatTheFieldWillDo(): void {
        click("addressField");
        type("tea");
        compare(find("joinButton").text, "Host");
        keySequence("Ctrl+A");
        paste("http://127.0.0.1:4000/tea");
        compare(find("joinButton").text, "Join");
        keySequence("Ctrl+A");
        paste("localhost:4000/tea");
        compare(find("joinButton").text, "Join");
    }

    function test_refusesInWords_data(): var {
        return [
            { tag: "address-empty", text: "   " },
            { tag: "address-scheme", text: "ftp://example.org/tea" },
            { tag: "address-host", text: "http:///tea" },
            { tag: "address-port", text: "http://127.0.0.1:99999/tea" },
            { tag: "room-missing", text: "http://127.0.0.1:4000/" },
            { tag: "room-characters", text: "a%b" },
            { tag: "room-too-long", text: "a".repeat(65) },
            { tag: "room-reserved", text: "socket" }
        ];
    }

    function test_refusesInWords(data): void {
        refused(data.text, data.tag);
        type("x");
        verify(!find("addressField").wrong, "typing on takes the error away");
    }

    function test_tellsThatNobodyAnswers(): void {
        const nobody = build().nobody();
        refused(nobody, "refused", nobody);
    }

    function test_tellsThatItIsNoRoom(): void {
        const stranger = build().stranger("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        refused(stranger, "not-earshot", stranger);
    }

    function test_tellsThatThereIsNoSuchRoom(): void {
        const house = build();
        house.admitOnly();
        refused(house.direct("tee"), "no-such-room", house.direct("tee"));
    }

    function test_tellsThatTheRoomIsFull(): void {
        const house = build();
        house.limit("members-per-room", 1);
        const guest = createTemporaryQmlObject("import Earshot.Test; Guest {}", test);
        guest.join(house.direct("tea"), "ben");
        tryCompare(guest, "inside", true);
        refused(house.direct("tea"), "room-full");
    }

    function test_tellsThatThePortIsTaken(): void {
        Desk.wishPort(app, build().port());
        refused("tea", "port-taken");
    }

    function test_hasWordsForEveryReason(): void {
        const reasons = createTemporaryObject(reasonMaker, test);
        for (const token of Object.keys(reasons.sentences)) {
            reasons.token = token;
            verify(reasons.text.length > 10 && reasons.text !== reasons.unknown, token);
        }
        // A server that is not ours may say anything.
        for (const token of ["nonsense", "constructor", "toString", "__proto__", "hasOwnProperty", "%1 %2 %n"]) {
            reasons.token = token;
            verify(reasons.text === reasons.unknown && reasons.text.includes(token), token + ": " + reasons.text);
        }
    }

    function test_hostsTheRoomOfThatName(): void {
        host("Chess Club");
        compare(session.room, "chess-club");
        verify(session.hosted && !find("welcomePage"));
    }

    function test_hostsByTheButton(): void {
        click("addressField");
        type("tea");
        click("joinButton");
        tryVerify(() => session?.room === "tea");
    }

    function test_joinsByAddress(): void {
        enter("  <" + build().direct("tea") + ">. ");
        compare(session.room, "tea");
        verify(!session.hosted);
    }

    function test_waitsAndGivesUp(): void {
        const address = build().stranger("");
        click("addressField");
        paste(address);
        keyClick(Qt.Key_Return);
        tryVerify(() => sessions.busy);
        compare(plain(find("addressError").text), "Trying " + address);
        verify(!find("createButton").enabled && !find("addressField").enabled && !find("joinButton").enabled);
        click("cancelButton");
        tryVerify(() => !sessions.busy);
        verify(find("createButton").enabled && !find("cancelButton"));
        compare(find("addressField").text, address);
        host("tea");
    }

    function test_goesBackToTheRoom(): void {
        host("tea");
        keySequence("Ctrl+N");
        tryVerify(() => find("createButton")?.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("welcomePage"));
        compare(session.room, "tea");
    }
}
