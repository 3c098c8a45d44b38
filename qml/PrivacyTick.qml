import QtQuick.Layouts

// Whether the room that one opens is to be private, and what that gives.
Tick {
    objectName: "privateTick"
    Layout.topMargin: Theme.px(6)
    Layout.bottomMargin: Theme.px(2)
    leftPadding: 0
    rightPadding: 0
    text: qsTr("Private room: only who has its address can join and read, in Earshot")
}
