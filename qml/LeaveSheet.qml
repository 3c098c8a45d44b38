pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The only question the program asks by itself: before a room ends that others are in.
Sheet {
    id: sheet

    required property int others
    property bool everything: false

    signal confirmed()

    heading: everything ? qsTr("Close Earshot?") : qsTr("Close this room?")
    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    SafeText {
        Layout.fillWidth: true
        text: sheet.everything
              ? qsTr("%n other people are in rooms on this machine. The rooms end for them too.", "", sheet.others)
              : qsTr("%n other people are in it. The room ends for them too.", "", sheet.others)
        wrapMode: Text.Wrap
        color: Theme.muted
        lineHeight: 1.25
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(8)
        columns: width < stay.implicitWidth + leave.implicitWidth + columnSpacing ? 1 : 2
        columnSpacing: Theme.px(12)
        rowSpacing: Theme.px(8)

        ActionButton {
            id: stay

            objectName: "stayButton"
            Layout.fillWidth: true
            primary: true
            text: qsTr("Stay")
            onClicked: sheet.close()
        }
        ActionButton {
            id: leave

            objectName: "leaveConfirmButton"
            Layout.fillWidth: true
            danger: true
            text: sheet.everything ? qsTr("Close Earshot") : qsTr("Close the room")
            onClicked: sheet.confirm()
        }
    }

    function confirm(): void {
        close();
        confirmed();
    }
}
