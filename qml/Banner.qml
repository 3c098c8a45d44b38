pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// Under the header, when the line to the room is not there: what happened, what happens next, one button.
Rectangle {
    id: banner

    required property Session session
    required property Nearby nearby
    property int patience: 10 * 1000
    property bool away: false // long enough to ask why
    readonly property bool narrow: trouble.visible && width < buttons.implicitWidth + Theme.px(280)
    readonly property bool ended: session.status === Session.Ended
    readonly property bool lost: session.status === Session.Lost
    readonly property string next: ended ? qsTr("What was said stays here until you leave.")
        : session.knocking ? qsTr("The host has been asked. You come in as soon as somebody lets you in.")
                           : session.retryIn > 0 ? qsTr("Trying again in %n s.", "", session.retryIn)
                                                 : qsTr("Trying again.")

    signal leaveRequested()
    signal doctorLeft()

    objectName: "banner"
    visible: lost || ended
    height: visible ? row.implicitHeight + Theme.px(16) : 0
    color: ended ? Theme.sunken : Theme.warnSoft
    border { width: Theme.plain ? 2 : 0; color: Theme.text }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text
    onLostChanged: away = false

    Timer {
        running: banner.lost
        interval: banner.patience
        onTriggered: banner.away = true
    }
    Reasons {
        id: reason

        token: banner.ended ? banner.session.trouble : "lost"
        detail: banner.session.room
    }

    GridLayout {
        id: row

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.px(20); rightMargin: Theme.px(12) }
        columns: banner.narrow ? 2 : 3
        columnSpacing: Theme.px(12)
        rowSpacing: Theme.px(8)

        Icon {
            Layout.alignment: Qt.AlignVCenter
            sign: banner.ended ? "door" : "line-lost"
            color: banner.ended ? Theme.muted : Theme.warn
        }
        SafeText {
            id: message

            Layout.fillWidth: true
            text: reason.text + " " + banner.next
            wrapMode: Text.Wrap
            color: banner.ended ? Theme.text : Theme.warn
            font.weight: Font.Medium
        }
        RowLayout {
            id: buttons

            Layout.row: banner.narrow ? 1 : 0
            Layout.column: banner.narrow ? 0 : 2
            Layout.columnSpan: banner.narrow ? 2 : 1
            Layout.fillWidth: banner.narrow
            Layout.maximumWidth: implicitWidth
            Layout.alignment: Qt.AlignRight
            spacing: Theme.px(8)

            TroubleButton {
                id: trouble

                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: banner.lost && banner.away
                address: banner.session.hosted ? banner.session.address : banner.session.invitation
                hosted: banner.session.hosted
                heard: banner.away && banner.nearby.hears(address)
                onClosed: banner.doctorLeft()
            }
            ActionButton {
                objectName: "retryButton"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: banner.lost
                text: qsTr("Try now")
                onClicked: banner.session.retryNow()
            }
            ActionButton {
                objectName: "endedLeaveButton"
                visible: banner.ended
                text: qsTr("Leave")
                onClicked: banner.leaveRequested()
            }
        }
    }
}
