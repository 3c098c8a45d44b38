import QtQuick
import QtTest
import Earshot
import Earshot.App
import Earshot.Test

// What every test of the screens begins with: the program as its person sees it, and hands to click and type with.
TestCase {
    id: test

    property var app: null
    property var sessions: null
    property var people: []
    readonly property var page: app ? app.page : null
    readonly property var session: page ? page.session : null

    function init(): void {
        Desk.forgetSettings();
        failOnWarning(/qrc:\/qt\/qml\/Earshot/);
        const main = Qt.createComponent("qrc:/qt/qml/Earshot/Main.qml");
        verify(main.status === Component.Ready, main.errorString());
        app = main.createObject(null);
        sessions = findChild(app.contentItem, "welcomePage").sessions;
        app.requestActivate();
        tryVerify(() => app.active);
        tryVerify(() => find("createButton")?.activeFocus);
    }

    // The others go first: a host does not wait for those who are gone.
    function cleanup(): void {
        people.forEach(guest => guest.leave());
        if (sessions)
            tryCompare(sessions, "othersPresent", 0);
        people.splice(0).forEach(guest => guest.destroy());
        app?.destroy();
        tryVerify(() => !app);
        Desk.readRightToLeft(false);
        Desk.darken(false);
    }

    Reasons { id: reasons }

    // What one can see in an item; popups lie beside the page.
    function visibleIn(item: var): var {
        return Array.from((item ?? app.contentItem.parent).children).filter(child => child.visible);
    }

    function find(name: string, from = null): var {
        for (const child of visibleIn(from)) {
            const found = child.objectName === name ? child : find(name, child);
            if (found)
                return found;
        }
        return null;
    }

    // Whether these words stand anywhere on the screen, by themselves: bob is not there because a bobcat is.
    function reads(words: string, from = null): bool {
        const exactly = new RegExp("(^|[^A-Za-z])" + words.replace(/[^\w\s]/g, "\\$&") + "($|[^A-Za-z])");
        return visibleIn(from).some(child => exactly.test(plain(child.text ?? "")) || reads(words, child));
    }

    // Without the marks that set names apart in their own direction.
    function plain(text: var): string {
        return String(text).replace(/[\u2066-\u2069]/g, "");
    }

    // What the screens say for a reason token.
    function words(token: string, detail = "", seconds = 1): string {
        [reasons.token, reasons.detail, reasons.seconds] = [token, detail, seconds];
        return plain(reasons.text);
    }

    function seen(name: string): var {
        tryVerify(() => find(name), 5000, name + " is on the screen");
        return find(name);
    }

    function click(name: string): void {
        const item = seen(name);
        waitForRendering(item, 50);
        mouseClick(item);
    }

    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }

    function paste(text: string): void {
        Desk.putOnClipboard(text);
        keySequence("Ctrl+V");
    }

    // Opens the room of that name here, as one does by the keyboard.
    function host(room: string): void {
        const before = sessions.count;
        click("addressField");
        keySequence("Ctrl+A");
        type(room);
        keyClick(Qt.Key_Return);
        tryCompare(sessions, "count", before + 1);
        tryVerify(() => session?.room === room.toLowerCase().replace(" ", "-") && session.members.count > 0);
    }

    // Goes into somebody else's room.
    function enter(address: string): void {
        const before = sessions.count;
        click("addressField");
        paste(address);
        keyClick(Qt.Key_Return);
        tryCompare(sessions, "count", before + 1);
        tryVerify(() => session?.status === Session.Joined && session.members.count > 0);
    }

    // Somebody comes into the room that is shown.
    function meet(name: string, address = ""): var {
        const count = session.members.count;
        const guest = Qt.createQmlObject("import Earshot.Test; Guest {}", test);
        people.push(guest);
        guest.join(address.length > 0 ? address : session.address, name);
        tryCompare(guest, "inside", true);
        tryCompare(session.members, "count", count + 1);
        return guest;
    }

    // Another machine.
    function build(): var {
        return createTemporaryQmlObject("import Earshot.Test; House {}", test);
    }

    function say(text: string): void {
        tryVerify(() => find("composerInput")?.activeFocus);
        type(text);
        keyClick(Qt.Key_Return);
        tryCompare(find("composerInput"), "text", "");
    }

    // The rows of the room that is shown, as they stand on it.
    function rows(list = find("messageList")): var {
        return [...Array(list.count).keys()].map(row => list.itemAtIndex(row)).filter(row => row);
    }

    function row(words: string): var {
        const says = row => plain(row.Accessible.name).includes(words);
        tryVerify(() => rows().some(says), 5000, words);
        tryVerify(() => { const list = find("messageList"); return !list.following || list.atYEnd; }); // a turn later
        return rows().find(says);
    }
}
