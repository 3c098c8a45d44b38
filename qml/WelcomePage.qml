pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Earshot.App

// The first thing anybody sees: one button to open a room, one field to enter another.
Item {
    id: page

    required property Sessions sessions
    required property Nearby nearby
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

        function onRefused(reason: string, detail: string, address: string): void {
            [trouble.detail, trouble.token, doctor.address] = [detail, reason, address];
            field.forceActiveFocus();
        }
        function onBusyChanged(): void {
            field.text = field.text || page.sessions.pendingInvitation; // what is tried again is as safe
            later.restart();
        }
        function onEntered(): void {
            [trouble.token, field.text, secrecy.checked] = ["", "", false];
        }
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        contentHeight: Math.max(height, column.y + column.implicitHeight + Theme.px(54))
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ThinScrollBar {}

        Rings {
            x: column.x + column.width / 2
            y: column.y + masthead.middle
        }

        ColumnLayout {
            id: column

            x: Math.round((scroll.width - width) / 2)
            // Rooms that come up nearby move nothing.
            y: Math.round(Math.max(Theme.px(96), scroll.height - implicitHeight + others.implicitHeight) * 0.44)
            width: Math.min(scroll.width - Theme.px(40), Theme.px(420))
            spacing: 0

            Masthead { id: masthead }
            ActionButton {
                id: create

                objectName: "createButton"
                Layout.fillWidth: true
                Layout.topMargin: Theme.px(28)
                Layout.minimumHeight: Theme.px(44)
                primary: true
                focus: true
                enabled: !page.sessions.busy
                text: secrecy.checked ? qsTr("Create a private room") : qsTr("Create a random room")
                onClicked: page.sessions.hostRandom(secrecy.checked)
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
                onSubmitted: page.sessions.enter(field.text, secrecy.checked)
            }
            PrivacyTick {
                id: secrecy

                Layout.fillWidth: true
                enabled: !page.sessions.busy
            }
            AddressHint {
                id: hint

                Layout.fillWidth: true
                problem: trouble.text
                busy: page.sessions.busy
                knocking: page.sessions.knocking
                pendingAddress: page.sessions.pendingAddress
                onCancelled: page.sessions.cancel()
            }
            DoctorPlace {
                id: doctor

                Layout.fillWidth: true
                wanted: trouble.ofTheWay && !page.sessions.busy
                heard: page.nearby.hears(address)
            }
            NearbyList {
                id: others

                Layout.fillWidth: true
                rooms: page.nearby.rooms
                view: scroll
                enabled: !page.sessions.busy
                onChosen: address => page.sessions.enter(address, secrecy.checked)
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
