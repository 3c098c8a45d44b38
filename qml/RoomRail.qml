pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// The rooms one is in, and the way to another; from the second room on.
Rectangle {
    id: rail

    required property Sessions sessions
    required property int current
    property bool adding: false
    property bool marks: false

    signal chosen(int index)
    signal addRequested()

    objectName: "roomRail"
    implicitWidth: Theme.px(marks ? 56 : 200)
    color: Theme.sunken

    Rule {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.line
        visible: Theme.plain
    }
    SafeText {
        id: heading

        anchors { left: parent.left; right: add.left; verticalCenter: add.verticalCenter; leftMargin: Theme.px(16) }
        text: qsTr("Rooms")
        visible: !rail.marks
        color: Theme.muted
        elide: Text.ElideRight
        font { pixelSize: Theme.small; weight: Font.DemiBold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    IconButton {
        id: add

        objectName: "addRoomButton"
        anchors { right: parent.right; top: parent.top }
        anchors { topMargin: Theme.px(8); rightMargin: Theme.px(rail.marks ? 10 : 8) }
        sign: "plus"
        ink: rail.adding ? Theme.accent : Theme.text
        text: qsTr("Another room")
        onClicked: rail.addRequested()
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: add.bottom; bottom: parent.bottom }
        anchors.topMargin: Theme.px(4)
        model: rail.sessions
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: rail.current
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        ScrollBar.vertical: ThinScrollBar {}
        Keys.onUpPressed: rail.chosen(Math.max(0, rail.current - 1))
        Keys.onDownPressed: rail.chosen(Math.min(count - 1, rail.current + 1))
        Keys.onReturnPressed: rail.chosen(rail.current)
        Keys.onEnterPressed: rail.chosen(rail.current)

        delegate: RoomRow {
            id: row

            required property int index

            width: list.width
            mark: rail.marks
            here: !rail.adding && index === rail.current
            focused: list.activeFocus && row.ListView.isCurrentItem
            onChosen: rail.chosen(index)
        }
    }
}
