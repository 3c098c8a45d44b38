pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// Who waits to be let in, on top of those who are here; the host alone sees it. Where a row goes, the keyboard goes on
// to the next.
ListView {
    id: list

    required property Courtesies courtesy
    property bool turning: false

    signal emptied()

    objectName: "knockList"
    visible: count > 0
    height: visible ? Math.min(contentHeight, Theme.px(220)) : 0
    model: courtesy.waiting
    onCountChanged: if (count === 0 && activeFocus) emptied()
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("People who knock")
    ScrollBar.vertical: ThinScrollBar {}

    delegate: KnockRow {
        required property int index

        width: list.width
        turning: list.turning
        onReached: turning => list.turning = turning
        onAdmitted: list.courtesy.admit(memberId)
        onTurnedAway: list.courtesy.turnAway(memberId)
        onActiveFocusChanged: if (activeFocus) list.currentIndex = index
    }
}
