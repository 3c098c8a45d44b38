pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// Why somebody does not get into a room, and the one thing to do; below it, what was looked at.
Sheet {
    id: sheet

    // Of the room that one does not get into, or of the one here that nobody gets into.
    property string address: ""
    property bool hosted: false
    property bool heard: false // it announces itself nearby

    objectName: "doctorSheet"
    heading: qsTr("Trouble connecting?")
    onAboutToShow: sheet.look()
    onClosed: doctor.stop()

    Doctor {
        id: doctor

        onFinished: {
            Announcer.announce(verdict, verdict.text);
            again.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: doctor.running
        spacing: Theme.px(10)

        Waiting {}
        SafeText {
            Layout.fillWidth: true
            text: qsTr("Looking. This takes some seconds.")
            wrapMode: Text.Wrap
            color: Theme.muted
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !doctor.running
        spacing: Theme.px(10)

        Icon {
            Layout.alignment: Qt.AlignTop
            sign: doctor.fine ? "check" : "warning"
            color: doctor.fine ? Theme.accent : Theme.warn
        }
        ColumnLayout {
            spacing: Theme.px(6)

            SafeText {
                objectName: "doctorWhat"
                Layout.fillWidth: true
                text: doctor.what
                wrapMode: Text.Wrap
                lineHeight: 1.2
            }
            SafeText {
                id: verdict

                objectName: "doctorTodo"
                Layout.fillWidth: true
                text: doctor.todo
                wrapMode: Text.Wrap
                lineHeight: 1.2
                font.weight: Font.DemiBold
                Accessible.role: Accessible.AlertMessage
                Accessible.name: doctor.what + " " + doctor.todo
            }
        }
    }
    FindingsList {
        Layout.fillWidth: true
        visible: !doctor.running
        findings: doctor.findings
    }
    ActionButton {
        id: again

        objectName: "lookAgainButton"
        Layout.alignment: Qt.AlignRight
        enabled: !doctor.running
        text: qsTr("Look again")
        onClicked: sheet.look()
    }

    function look(): void {
        hosted ? doctor.examineThisMachine(address) : doctor.examineRoom(address, heard);
    }
}
