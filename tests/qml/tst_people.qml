import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// What one does about other people, by the keyboard alone.
ScreenTest {
    name: "People"

    function begin(): var {
        host("tea");
        const ben = meet("ben");
        ben.say("first");
        ben.say("second");
        row("second");
        return ben;
    }

    function walkTo(reached: var): void {
        for (let i = 0; i < 40 && !reached(); ++i)
            keyClick(Qt.Key_Tab);
        verify(reached(), "Tab leads there");
    }

    // The row of somebody in the list of people, and the menu on it.
    function choose(name: string): void {
        walkTo(() => app.activeFocusItem?.memberId !== undefined);
        for (let i = 0; i < 40 && app.activeFocusItem.username !== name; ++i)
            keyClick(Qt.Key_Down);
        compare(app.activeFocusItem.username, name);
    }

    function person(name: string): var {
        const all = item => visibleIn(item).reduce((found, child) => found.concat(child, all(child)), []);
        return all(find("memberList")).find(item => item.memberId !== undefined && item.username === name);
    }

    function lines(): var {
        return rows().filter(row => row.said || row.kind === "hidden").map(row => plain(row.Accessible.name).replace(/,[^,]*$/, ""));
    }

    function hide(name: string): void {
        choose(name);
        keyClick(Qt.Key_Return);
        tryVerify(() => find("hideChoice")?.highlighted || find("hideChoice")?.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => !find("hideChoice"));
    }

    function test_hidesAPersonByKeys(): void {
        const ben = begin();
        hide("ben");
        tryVerify(() => lines().length === 1);
        compare(lines()[0], "2 messages of ben are hidden");
        verify(person("ben").hidden);
        verify(person("ben").Accessible.name.includes("hidden"));
        ben.say("third");
        tryVerify(() => lines()[0] === "3 messages of ben are hidden");
        verify(!reads("third"));
        ben.type();
        ben.rename("bob"); // which is told after it
        row("bob");
        verify(!reads("typing…"));
    }

    function test_showsAgainByTheMenu(): void {
        begin();
        hide("ben");
        hide("ben");
        tryVerify(() => lines().length === 2);
        compare(lines(), ["ben: first", "ben: second"]);
        verify(!person("ben").hidden);
    }

    function test_showsAgainFromTheLine(): void {
        begin();
        hide("ben");
        tryVerify(() => lines().length === 1);
        walkTo(() => app.activeFocusItem === find("messageList") || app.activeFocusItem?.kind !== undefined);
        for (let i = 0; i < 10 && app.activeFocusItem.kind !== "hidden"; ++i)
            keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        tryVerify(() => lines().length === 2);
    }

    function test_showsAgainBesideTheName(): void {
        begin();
        hide("ben");
        walkTo(() => app.activeFocusItem?.objectName === "showButton");
        keyClick(Qt.Key_Return);
        tryVerify(() => lines().length === 2);
    }

    function test_hidesByClicks(): void {
        begin();
        mouseClick(person("ben"));
        click("hideChoice");
        tryVerify(() => lines().length === 1);
        click("showTextsButton");
        tryVerify(() => lines().length === 2);
    }

    function test_isNoNews(): void {
        const ben = begin();
        hide("ben");
        keySequence("Ctrl+N");
        tryVerify(() => find("createButton")?.activeFocus);
        ben.say("unheard");
        const seen = sessions.at(0);
        tryVerify(() => ben.seen.includes("ben: unheard"));
        compare(seen.unread, 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => session?.room === "tea");
        tryVerify(() => lines()[0] === "3 messages of ben are hidden");
    }

    // Nobody hides oneself; somebody of another id is somebody else, whatever the name.
    function test_isAboutOnePerson(): void {
        const ben = begin();
        choose(session.username);
        keyClick(Qt.Key_Return);
        verify(!find("hideChoice"));
        hide("ben");
        ben.leave();
        tryCompare(session.members, "count", 1);
        meet("ben").say("another ben");
        tryVerify(() => lines().includes("ben: another ben"));
        compare(lines()[0], "2 messages of ben are hidden");
    }

    function test_figuresAreStable(): void {
        const ben = begin();
        const [hue, figure] = [person("ben").hue, person("ben").figure];
        const line = row("first");
        compare([line.hue, line.figure], [hue, figure]);
        ben.rename("benjamin");
        tryVerify(() => person("benjamin"));
        compare([person("benjamin").hue, person("benjamin").figure], [hue, figure]);
        const own = person(session.username);
        compare([session.hue, session.figure], [own.hue, own.figure]);
        verify(own.figure !== figure || own.hue !== hue);
    }
}
