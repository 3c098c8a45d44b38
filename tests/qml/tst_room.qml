import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

ScreenTest {
    name: "Room"

    function test_saysWhereOneIs(): void {
        host("tea");
        const header = find("roomHeader");
        tryVerify(() => reads("Currently chatting in", header));
        verify(reads("tea", header));
        verify(reads(session.username, header));
        verify(find("copyButton") && find("leaveButton") && find("nameButton"));
        tryVerify(() => rows().some(row => row.kind === "you-joined"));
        verify(row("You joined as " + session.username));
    }

    function test_showsWhoIsThere(): void {
        host("tea");
        verify(reads("Users online (1)"));
        const ben = meet("ben");
        const list = find("memberList");
        tryVerify(() => reads("Users online (2)", list) && reads("ben", list) && reads(session.username, list));
        verify(reads("you", list));
        ben.rename("bob");
        tryVerify(() => reads("bob", list) && !reads("ben", list));
        ben.leave();
        tryVerify(() => reads("Users online (1)", list) && !reads("bob", list));
    }

    function test_showsWhatIsSaid(): void {
        host("tea");
        const ben = meet("ben");
        ben.say("hello");
        const heard = row("ben: hello, ");
        verify(!heard.own);
        verify(/^\d\d?:\d\d/.test(heard.sentAt), heard.sentAt);
        verify(reads("ben", heard) && reads(heard.sentAt, heard));
        say("good day");
        const own = row(session.username + ": good day, ");
        verify(own.own);
        tryVerify(() => ben.seen.includes(session.username + ": good day"));
    }

    function test_groupsWhatOneSaysInARow(): void {
        host("tea");
        const ben = meet("ben");
        ben.flood(2, "so");
        verify(!row("ben: so 1").grouped);
        verify(row("ben: so 2").grouped);
        verify(!reads("ben", row("ben: so 2")), "the name stands only once");
        say("yes");
        verify(!row("yes").grouped);
    }

    function test_tellsWhatHappens(): void {
        host("tea");
        const ben = meet("ben");
        compare(row("ben joined").Accessible.role, Accessible.StaticText);
        ben.rename("bob");
        row("ben is now bob");
        ben.leave();
        const left = row("bob left");
        verify(left.kind === "left" && !left.said);
    }

    function test_foldsALongRunOfNames(): void {
        host("tea");
        for (const name of ["ann", "ben", "cleo", "dan", "eve"])
            meet(name);
        const joined = row("ann, ben and 3 others");
        mouseClick(joined);
        tryVerify(() => joined.Accessible.name.includes("eve"));
    }

    function test_opensLinksOnlyWhenClicked(): void {
        host("tea");
        const ben = meet("ben");
        ben.say("http://127.0.0.1:9/a_rather_long_address_so_that_one_hits_it");
        const said = row("ben: http");
        compare(Desk.visited.length, 0);
        mouseClick(said, 80, said.height - 12);
        tryCompare(Desk.visited, "length", 1);
        compare(Desk.visited[0], "http://127.0.0.1:9/a_rather_long_address_so_that_one_hits_it");
        ben.say("javascript:alert(1) file:///etc/passwd");
        const bad = row("javascript");
        mouseClick(bad, 80, bad.height - 12);
        compare(bad.link, "");
        compare(Desk.visited.length, 1);
    }

    // A link never takes one anywhere by itself: it is put where one enters it, or not.
    function test_offersTheRoomOfALink(): void {
        host("tea");
        const ben = meet("ben");
        const place = build().direct("coffee").replace("http:", "earshot:");
        ben.say(place);
        const said = row("ben: earshot");
        mouseClick(said, 80, said.height - 12);
        tryVerify(() => find("addressField")?.text === place);
        compare(sessions.count, 1);
        tryVerify(() => find("addressField").activeFocus);
        keyClick(Qt.Key_Return);
        tryCompare(sessions, "count", 2);
        tryVerify(() => session.room === "coffee");
    }

    function test_showsWhoIsTyping(): void {
        host("tea");
        const ben = meet("ben");
        ben.type();
        tryVerify(() => reads("ben is typing…"));
        ben.say("done");
        row("ben: done");
        tryVerify(() => !reads("ben is typing…"));
    }

    function test_hidesWhoIsTyping(): void {
        host("tea");
        const ben = meet("ben");
        click("typingTick");
        verify(!find("typingTick").checked);
        ben.type();
        ben.rename("bob"); // which is told after it
        row("bob");
        verify(!reads("typing…"));
        click("typingTick");
        verify(find("typingTick").checked);
        tryVerify(() => ben.type() || reads("bob is typing…")); // it is told once in a while
    }

    function test_copiesRows(): void {
        host("tea");
        const ben = meet("ben");
        ben.flood(2, "so");
        row("ben: so 2");
        tryVerify(() => find("composerInput").activeFocus);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        tryVerify(() => find("messageList").activeFocus);
        keyClick(Qt.Key_Up, Qt.ShiftModifier);
        keySequence("Ctrl+C");
        verify(/^ben \(.+\): so 1\nben \(.+\): so 2$/.test(Desk.clipboard()), Desk.clipboard());
        type("z");
        tryVerify(() => find("composerInput").activeFocus);
        compare(find("composerInput").text, "z");
    }
}
