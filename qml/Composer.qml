pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Earshot.App

// Where one writes. What was refused or never confirmed stays here, with the reason beside it.
ColumnLayout {
    id: composer

    required property Session session
    property string sent: ""
    property bool again: false
    property bool telling: true
    readonly property bool waiting: session.outgoing.length > 0
    readonly property bool live: session.status === Session.Joined
    readonly property int remaining: session.characterLimit - input.length

    signal scrolled(int pages)

    spacing: Theme.px(6)

    onLiveChanged: if (live && trouble.token === "offline") trouble.token = ""

    Reasons { id: trouble }
    Reasons {
        id: standing

        token: composer.live && composer.session.courtesy.muted ? "muted" : ""
    }
    Timer {
        running: trouble.token === "rate" || trouble.token === "slow"
        interval: 1000
        repeat: true
        onTriggered: trouble.seconds > 1 ? --trouble.seconds : trouble.token = ""
    }

    Connections {
        target: composer.session

        function onAccepted(): void {
            composer.drop();
            if (composer.again && !input.blank)
                composer.submit();
        }
        function onRefused(text: string, reason: string, retryMs: int): void {
            trouble.seconds = Math.max(1, Math.ceil(retryMs / 1000));
            trouble.token = reason === standing.token ? "" : reason;
            composer.again = false;
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.px(44), flick.height + Theme.px(4))
        radius: Theme.px(10)
        color: Theme.surface
        border.width: Theme.line
        border.color: trouble.token.length > 0 ? Theme.error : Theme.hairline

        FocusRing {
            shown: input.activeFocus
            anchors.margins: -2
            radius: parent.radius + 2
        }
        Flickable {
            id: flick

            anchors { left: parent.left; right: send.left; verticalCenter: parent.verticalCenter }
            height: Math.min(input.implicitHeight, Math.ceil(Theme.body * 1.4 * 6) + Theme.px(20))
            contentHeight: input.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: ThinScrollBar {}

            TextArea.flickable: ComposerInput {
                id: input

                focus: true
                waiting: composer.waiting
                onTextChanged: composer.edited()
                onSubmitted: send.enabled ? composer.submit() : composer.explain()
                onRecalled: input.insert(0, composer.session.lastSaid)
                onScrolled: pages => composer.scrolled(pages)
            }
        }
        SendButton {
            id: send

            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.px(4) }
            enabled: composer.live && !composer.again && !input.blank
            onClicked: composer.submit()
        }
    }
    ComposerNotice {
        Layout.fillWidth: true
        problem: trouble.text || standing.text
        remaining: composer.remaining
        limited: composer.session.characterLimit > 0
    }

    function submit(): void {
        input.commit();
        again = waiting;
        sent = !waiting && session.say(input.text) ? input.text : sent;
    }

    function explain(): void {
        if (!live && !input.blank)
            trouble.token = session.status === Session.Ended ? "ended" : "offline";
    }

    function drop(): void {
        if (sent.length > 0 && input.text.startsWith(sent))
            input.remove(0, sent.length);
        [trouble.token, sent] = ["", ""];
    }

    function edited(): void {
        trouble.token = /^(unconfirmed|slow)$/.test(trouble.token) ? trouble.token : "";
        if (telling && input.length > 0 && input.activeFocus)
            session.typed();
    }

    function attend(text: string): void {
        input.forceActiveFocus();
        input.insert(input.cursorPosition, text);
    }
}
