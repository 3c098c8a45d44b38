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
    readonly property var writing: Qt.inputMethod
    readonly property bool waiting: session.outgoing.length > 0
    readonly property bool live: session.status === Session.Joined
    readonly property int remaining: session.characterLimit - input.length

    signal scrolled(int pages)

    spacing: Theme.px(6)

    Reasons { id: trouble }

    Connections {
        target: composer.session

        function onAccepted(): void {
            composer.drop();
            if (composer.again && input.text.trim().length > 0)
                composer.submit();
        }
        function onRefused(text: string, reason: string, retryMs: int): void {
            trouble.seconds = Math.max(1, Math.ceil(retryMs / 1000));
            trouble.token = reason;
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

            TextArea.flickable: TextArea {
                id: input

                objectName: "composerInput"
                focus: true
                leftPadding: Theme.px(14)
                rightPadding: Theme.px(10)
                topPadding: Theme.px(10)
                bottomPadding: Theme.px(10)
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                selectByMouse: true
                font.pixelSize: Theme.body
                color: composer.waiting ? Qt.alpha(Theme.text, 0.6) : Theme.text
                placeholderText: qsTr("Enter your message")
                placeholderTextColor: Theme.muted
                selectionColor: Theme.selection
                selectedTextColor: Theme.selectedText
                background: null
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Message")
                onTextChanged: composer.edited()
                Keys.onReturnPressed: event => composer.enter(event)
                Keys.onEnterPressed: event => composer.enter(event)
                Keys.onUpPressed: event => composer.recall(event)
                Keys.onPressed: event => composer.handle(event)
            }
        }
        SendButton {
            id: send

            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.px(4) }
            enabled: composer.live && !composer.again && input.text.trim().length > 0
            onClicked: composer.submit()
        }
    }
    ComposerNotice {
        Layout.fillWidth: true
        problem: trouble.text
        remaining: composer.remaining
        limited: composer.session.characterLimit > 0
    }

    function submit(): void {
        writing.commit();
        again = waiting;
        sent = !waiting && session.say(input.text) ? input.text : sent;
    }

    function enter(event: var): void {
        event.accepted = !(event.modifiers & Qt.ShiftModifier) && !input.inputMethodComposing;
        if (event.accepted && send.enabled)
            submit();
    }

    function drop(): void {
        trouble.token = "";
        if (sent.length > 0 && input.text.startsWith(sent))
            input.remove(0, sent.length);
    }

    function edited(): void {
        trouble.token = trouble.token === "unconfirmed" ? "unconfirmed" : "";
        if (telling && input.length > 0 && input.activeFocus)
            session.typed();
    }

    function recall(event: var): void {
        event.accepted = input.length === 0 && !input.inputMethodComposing && session.lastSaid.length > 0;
        if (event.accepted)
            input.insert(0, session.lastSaid);
    }

    function handle(event: var): void {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            scrolled(event.key === Qt.Key_PageUp ? -1 : 1);
    }

    function attend(text: string): void {
        input.forceActiveFocus();
        input.insert(input.cursorPosition, text);
    }
}
