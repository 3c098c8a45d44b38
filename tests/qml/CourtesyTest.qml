import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// Hands for what a host does, by the keyboard alone.
ScreenTest {
    function walkTo(reached: var, what: string): void {
        for (let i = 0; i < 40 && !reached(); ++i)
            keyClick(Qt.Key_Tab);
        verify(reached(), "Tab leads to " + what);
    }

    function press(name: string): void {
        walkTo(() => app.activeFocusItem?.objectName === name, name);
        keyClick(Qt.Key_Space);
    }

    function all(from: var): var {
        return visibleIn(from).reduce((found, child) => found.concat(child, all(child)), []);
    }

    function person(name: string): var {
        return all(find("memberList")).find(item => item.own !== undefined && item.username === name);
    }

    // At the row of somebody in the list.
    function openMenu(name: string): void {
        walkTo(() => app.activeFocusItem?.acting !== undefined, "the list");
        for (let i = 0; i < 40 && app.activeFocusItem.username !== name; ++i)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => find("hideChoice"));
    }

    function choose(name: string, choice: string): void {
        openMenu(name);
        verify(find(choice));
        for (let i = 0; i < 10 && !find(choice).highlighted; ++i)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => !find(choice));
    }

    function openRules(): void {
        press("rulesButton");
        tryVerify(() => find("lockTick")?.activeFocus);
    }

    // Somebody who is not let in at once.
    function come(name: string, address = ""): var {
        const guest = Qt.createQmlObject("import Earshot.Test; Guest {}", this);
        people.push(guest);
        guest.join(address || session.address, name);
        return guest;
    }

    // ben has a room on another machine and is its host; its address.
    function elsewhere(): var {
        const house = build();
        const ben = come("ben", house.direct("tea"));
        tryCompare(ben, "inside", true);
        return { ben, house, address: house.address("tea") };
    }

    function ask(address: string): void {
        click("addressField");
        paste(address);
        keyClick(Qt.Key_Return);
    }

    // In somebody else's room, and ready to write.
    function arrive(address: string): void {
        enter(address);
        tryVerify(() => find("composerInput")?.activeFocus);
    }

    function own(): string {
        tryVerify(() => person(session.username));
        return person(session.username).memberId;
    }
}
