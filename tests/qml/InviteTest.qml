import QtQuick
import QtTest
import Earshot.App
import Earshot.Test

// What a person does who invites others, and what a phone sees of it.
ScreenTest {
    function begin(): void {
        host("tea");
        meet("ben");
        click("inviteButton");
        tryVerify(() => find("copyLinkButton")?.activeFocus);
    }

    // What a phone in front of the screen reads; nothing without a scanner here.
    function scans(link: string, window = app): void {
        if (Desk.hasScanner())
            tryVerify(() => Desk.scan(window) === link, 5000, link);
    }

    function projector(): var {
        tryVerify(() => Desk.windowNamed("projector"));
        const large = Desk.windowNamed("projector");
        tryVerify(() => large.active);
        return large;
    }

    function showLarge(): var {
        click("showLargeButton");
        tryVerify(() => !find("inviteSheet"));
        return projector();
    }
}
