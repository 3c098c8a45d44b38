import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// A room in which people have talked all day: more rows than are kept, and far more than are made.
ScreenTest {
    name: "LongRoom"

    property var ben: null
    property var list: null

    function begin(lines: int): void {
        const house = build();
        house.limit("messages-per-second", 0);
        house.limit("message-burst", 0);
        enter(house.direct("tea"));
        ben = meet("ben", house.direct("tea"));
        ben.fill(session.messages, lines);
        list = find("messageList");
        row("old " + lines);
        tryVerify(() => list.following && list.atYEnd);
    }

    function scrollTo(index: int): void {
        list.following = false;
        list.positionViewAtIndex(index, ListView.Center);
        waitForRendering(list, 500);
    }

    function test_keepsItsPlaceWhenTheOldestGo(): void {
        begin(9990);
        scrollTo(5000);
        const shown = list.itemAtIndex(5000);
        const [words, place] = [shown.text, shown.mapToItem(list, 0, 0).y];
        ben.flood(20, "newer");
        tryVerify(() => list.count < 9600);
        tryCompare(ben, "waiting", 0);
        waitForRendering(list, 500);
        const now = list.itemAtIndex(4500);
        compare(now.text, words);
        fuzzyCompare(now.mapToItem(list, 0, 0).y, place, 1);
        verify(!list.following);
    }

    function test_saysThatTheOldestAreGone(): void {
        begin(9990);
        ben.flood(20, "newer");
        row("newer 20");
        verify(list.following && list.atYEnd);
        list.following = false;
        list.positionViewAtBeginning();
        row("Earlier messages are no longer kept");
        compare(rows()[1].text.slice(0, 4), "old ");
    }

    // A row that goes out of sight is used for another one.
    function test_forgetsWhatWasChosenInARow(): void {
        begin(300);
        const last = row("old 300");
        mouseDoubleClickSequence(list, last.x + 80, last.mapToItem(list, 0, last.height / 2).y);
        tryVerify(() => last.part.length > 0);
        list.currentIndex = -1; // the current row is kept as it is
        for (const place of [100, 200, 50, 299]) {
            scrollTo(place);
            verify(rows().every(row => row.part.length === 0));
        }
    }

    // What many said meanwhile is there in its order, each once.
    function test_showsAFloodInItsOrder(): void {
        begin(50);
        const before = list.count;
        ben.flood(100, "quick");
        row("quick 100");
        compare(list.count, before + 100);
        const words = rows().map(row => row.text).filter(text => text.startsWith("quick"));
        words.reverse().forEach((text, back) => compare(text, "quick " + (100 - back)));
        verify(words.length > 5);
    }
}
