pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// What the host decides for the whole room. The room does it, and each can be taken back here.
Sheet {
    id: sheet

    required property Courtesies courtesy
    readonly property bool acting: courtesy.acting

    signal closeRequested()

    objectName: "rulesSheet"
    heading: qsTr("Rules of this room")
    onActingChanged: if (!acting) close()
    onOpened: lock.forceActiveFocus(Qt.TabFocusReason)

    CourtesyTrouble {
        Layout.fillWidth: true
        courtesy: sheet.courtesy
    }
    Tick {
        id: lock

        objectName: "lockTick"
        Layout.fillWidth: true
        leftPadding: Theme.px(8)
        text: qsTr("Lock the room: nobody new comes in")
        checked: sheet.courtesy.locked
        checkable: false // the room says how it is
        onClicked: sheet.courtesy.lock(!sheet.courtesy.locked)
        onToggled: sheet.courtesy.lock(!sheet.courtesy.locked)
    }
    Tick {
        objectName: "knockTick"
        Layout.fillWidth: true
        leftPadding: Theme.px(8)
        text: qsTr("Newcomers knock, and wait until you let them in")
        checked: sheet.courtesy.knocks
        checkable: false
        onClicked: sheet.courtesy.knock(!sheet.courtesy.knocks)
        onToggled: sheet.courtesy.knock(!sheet.courtesy.knocks)
    }
    PaceChoice {
        Layout.fillWidth: true
        seconds: sheet.courtesy.slowSeconds
        onChosen: seconds => sheet.courtesy.slow(seconds)
    }
    SafeText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(8)
        visible: outside.count > 0
        text: qsTr("Removed or turned away")
        color: Theme.muted
        wrapMode: Text.Wrap
        font { pixelSize: Theme.small; weight: Font.DemiBold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    // No layout: that of 6.4 keeps hold of rows that went while the sheet was closed.
    Column {
        Layout.fillWidth: true
        visible: outside.count > 0
        spacing: Theme.px(8)

        Repeater {
            id: outside

            model: sheet.courtesy.removed
            // Asked there: qmlcachegen 6.8.2 crashes on a condition here.
            onItemRemoved: (index, item) => sheet.pass(index, (item as RemovedRow).attended)

            RemovedRow {
                width: parent?.width ?? 0
                onForgiven: sheet.courtesy.forgive(memberId)
            }
        }
    }
    ActionButton {
        objectName: "closeRoomButton"
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(8)
        danger: true
        text: qsTr("Close the room for everybody")
        onClicked: sheet.closeRequested()
    }

    // The keyboard does not go with a row, but on to its neighbour.
    function pass(index: int, wasAttended: bool): void {
        if (!wasAttended)
            return;
        const next = (outside.itemAt(index) ?? outside.itemAt(index - 1)) as RemovedRow;
        next ? next.attend() : lock.forceActiveFocus(Qt.TabFocusReason);
    }
}
