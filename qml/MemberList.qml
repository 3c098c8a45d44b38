pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// Who is here now.
Rectangle {
    id: members

    required property Session session
    required property Settings settings

    objectName: "memberList"
    color: Theme.sunken

    Rule {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Theme.line
        visible: Theme.plain
    }
    SafeText {
        id: heading

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(16) }
        text: qsTr("Users online (%n)", "", members.session.members.count)
        color: Theme.muted
        wrapMode: Text.Wrap
        font { pixelSize: Theme.small; weight: Font.DemiBold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: typing.top }
        anchors.topMargin: Theme.px(8)
        model: members.session.members
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: activeFocus ? 0 : -1
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        ScrollBar.vertical: ThinScrollBar {}

        delegate: MemberRow {
            id: row

            width: list.width
            showTyping: members.settings.showTyping

            FocusRing {
                shown: list.activeFocus && row.ListView.isCurrentItem
                inside: true
            }
        }
    }
    Tick {
        id: typing

        objectName: "typingTick"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.px(8) }
        text: qsTr("Show who is typing")
        checked: members.settings.showTyping
        onToggled: members.settings.showTyping = !members.settings.showTyping
    }
}
