pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Earshot.App

// The first thing anybody sees: one button to open a room, one field to enter another.
Item {
    id: page

    required property Sessions sessions
    property bool canGoBack: false
    property bool shown: false
    readonly property bool hosts: field.text.length > 0 && sessions.wouldHost(field.text)

    signal back()

    objectName: "welcomePage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Welcome")
    Keys.onEscapePressed: sessions.busy ? sessions.cancel() : canGoBack && page.back()
    onShownChanged: later.restart()

    Reasons { id: trouble }
    Timer { id: later; interval: 0; running: true; onTriggered: page.attend() }
    Connections {
        target: page.sessions

        function onRefused(reason: string, detail: string): void {
            [trouble.detail, trouble.token] = [detail, reason];
            field.forceActiveFocus();
        }
        function onBusyChanged(): void {
            field.text = field.text || page.sessions.pendingAddress;
            later.restart();
        }
        function onEntered(): void {
            [trouble.token, field.text] = ["", ""];
        }
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + Theme.px(96))
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ThinScrollBar {}

        Rings {
            x: column.x + column.width / 2
            y: column.y + mark.height / 2
        }

        ColumnLayout {
            id: column

            x: Math.round((scroll.width - width) / 2)
            y: Math.round((scroll.contentHeight - implicitHeight) * 0.44)
            width: Math.min(scroll.width - Theme.px(40), Theme.px(420))
            spacing: 0

            Icon {
                id: mark

                Layout.alignment: Qt.AlignHCenter
                sign: "mark"
                size: Theme.px(72)
                color: Theme.accent
            }
            SafeText {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.px(8)
                text: "Earshot"
                font { pixelSize: Theme.display; weight: Font.DemiBold; letterSpacing: -0.5 }
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            SafeText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(4)
                text: qsTr("Chat with the people around you.") + "\n" + qsTr("No account, no cloud, no trace.")
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.muted
                lineHeight: 1.25
            }
            ActionButton {
                id: create

                objectName: "createButton"
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(28)
                Layout.minimumHeight: Theme.px(44)
                primary: true
                focus: true
                enabled: !page.sessions.busy
                text: qsTr("Create a random room")
                onClicked: page.sessions.hostRandom()
            }
            OrLine {
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(20)
                Layout.bottomMargin: Theme.px(20)
            }
            AddressField {
                id: field

                Layout.fillWidth: true
                hosts: page.hosts
                busy: page.sessions.busy
                wrong: trouble.text.length > 0 && !page.sessions.busy
                onEdited: trouble.token = ""
                onSubmitted: page.sessions.enter(field.text)
            }
            AddressHint {
                id: hint

                Layout.fillWidth: true
                Layout.topMargin: Theme.px(10)
                problem: trouble.text
                busy: page.sessions.busy
                pendingAddress: page.sessions.pendingAddress
                onCancelled: page.sessions.cancel()
            }
        }
    }

    ActionButton {
        anchors { left: parent.left; top: parent.top; margins: Theme.px(12) }
        visible: page.canGoBack
        sign: "back"
        text: qsTr("Back")
        onClicked: page.back()
    }

    function attend(): void {
        if (shown)
            sessions.busy ? hint.forceActiveFocus() : field.text.length > 0 ? field.forceActiveFocus()
                                                                            : create.forceActiveFocus(Qt.TabFocusReason);
    }

    // Nobody is taken anywhere by a click on a link alone.
    function propose(address: string): void {
        field.text = address;
        field.forceActiveFocus();
    }
}
