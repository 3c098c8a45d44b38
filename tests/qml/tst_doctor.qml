import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Doctor"

    function fail(address: string): void {
        click("addressField");
        paste(address);
        keyClick(Qt.Key_Return);
        tryVerify(() => find("troubleButton"), 10000);
    }

    function verdict(): string {
        tryVerify(() => find("lookAgainButton")?.enabled && find("doctorWhat")?.text.length > 0, 15000);
        return plain(find("doctorWhat").text);
    }

    function test_saysWhyOneDoesNotGetIn(): void {
        verify(!find("troubleButton"));
        const address = build().nobody();
        fail(address);
        click("troubleButton");
        const port = address.match(/:(\d+)/)[1];
        compare(verdict(), `127.0.0.1:${port} always means the very machine one sits at, and here nobody answers there.`);
        verify(reads(`Port ${port}`) && reads("refused"));
        verify(find("doctorTodo").Accessible.name.includes("Ask the host"));
    }

    function test_tellsStrangersFromRooms(): void {
        const house = build();
        fail(house.stranger("HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\npaper"));
        click("troubleButton");
        verify(verdict().includes("but it is not Earshot"));
    }

    function test_findsARoomThatIsNotOpen(): void {
        const house = build();
        house.admitOnly();
        fail(house.direct("tea"));
        click("troubleButton");
        compare(verdict(), "The host is there, but its room tea is not open.");
    }

    function test_saysThatItIsAnotherHost(): void {
        const address = build().proven("tea");
        const other = build().proven("tea");
        fail(other.split("#")[0] + "#" + address.split("#")[1]);
        click("troubleButton");
        verify(verdict().includes("is not the host that this address was made by: it has another certificate."));
        verify(reads("Certificate") && reads("another one") && !reads("Server"));
        compare(plain(find("doctorTodo").text), "Ask the host for a new address, by another way.");
    }

    // The first that leads there counts; where none does, each is told of.
    function test_looksAtAllWays(): void {
        const house = build();
        house.admitOnly();
        const nobody = house.nobody();
        fail(nobody + "?also=127.0.0.1:" + house.port());
        click("troubleButton");
        compare(verdict(), "The host is there, but its room tea is not open.");
        verify(reads(nobody.split("/")[2]) && reads("refused"));
        verify(reads("127.0.0.1:" + house.port()) && reads("HTTP 404"));
        house.admit("tea");
        keyClick(Qt.Key_Return);
        tryVerify(() => plain(find("doctorWhat")?.text ?? "") === "From this machine the room can be reached.", 15000);
    }

    function test_looksAgain(): void {
        const house = build();
        house.admitOnly();
        fail(house.direct("tea"));
        click("troubleButton");
        verify(verdict().includes("not open"));
        verify(find("lookAgainButton").activeFocus);
        house.admit("tea");
        keyClick(Qt.Key_Return);
        tryVerify(() => plain(find("doctorWhat")?.text ?? "") === "From this machine the room can be reached.", 15000);
    }

    function test_isReachedAndLeftByKeys(): void {
        fail(build().nobody());
        tryVerify(() => find("addressField").activeFocus);
        for (let i = 0; i < 8 && !find("troubleButton").activeFocus; ++i)
            keyClick(Qt.Key_Tab);
        verify(find("troubleButton").activeFocus);
        keyClick(Qt.Key_Return);
        verdict();
        keyClick(Qt.Key_Escape);
        tryVerify(() => !find("doctorSheet") && !find("doctorTodo"));
        tryVerify(() => find("troubleButton").activeFocus);
    }

    function test_looksAtAHostWhoWaitsAlone(): void {
        host("tea");
        click("troubleButton");
        verify(verdict().length > 0);
        verify(reads("Networks"));
        keyClick(Qt.Key_Escape);
        meet("ben");
        tryVerify(() => !find("troubleButton"));
    }
}
