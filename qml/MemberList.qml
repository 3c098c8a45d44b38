pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// Who is here now.
Rectangle {
    id: members

    required property Session session

    objectName: "memberList"
    color: Theme.sunken

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

        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom; topMargin: Theme.px(8) }
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
            showTyping: members.session.typing.length > 0

            FocusRing {
                shown: list.activeFocus && row.ListView.isCurrentItem
                inside: true
            }
        }
    }
}
