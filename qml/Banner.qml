pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// Under the header, when the line to the room is not there: what happened, what happens next, one button.
Rectangle {
    id: banner

    required property Session session
    readonly property bool ended: session.status === Session.Ended
    readonly property bool lost: session.status === Session.Lost
    readonly property string next: ended ? qsTr("What was said stays here until you leave.")
                                         : session.retryIn > 0 ? qsTr("Trying again in %n s.", "", session.retryIn)
                                                               : qsTr("Trying again.")

    signal leaveRequested()

    objectName: "banner"
    visible: lost || ended
    height: visible ? row.implicitHeight + Theme.px(16) : 0
    color: ended ? Theme.sunken : Theme.warnSoft
    border { width: Theme.plain ? 2 : 0; color: Theme.text }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text

    Reasons {
        id: reason

        token: banner.ended ? banner.session.trouble : "lost"
        detail: banner.session.room
    }

    RowLayout {
        id: row

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.px(20); rightMargin: Theme.px(12) }
        spacing: Theme.px(12)

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
        ActionButton {
            objectName: "retryButton"
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
