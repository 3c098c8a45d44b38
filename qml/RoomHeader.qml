pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// Where one is and under which name, how to bring others in, and the way out.
Rectangle {
    id: header

    required property Session session
    property bool wide: true
    property bool marked: false
    property bool lonely: false

    signal roomsRequested()
    signal membersRequested()
    signal addRequested()
    signal leaveRequested()

    objectName: "roomHeader"
    implicitHeight: Math.max(Theme.px(52), row.implicitHeight + Theme.px(12))
    color: Theme.window
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Currently chatting in %1").arg(session.room)

    RowLayout {
        id: row

        anchors { fill: parent; leftMargin: Theme.px(header.wide ? 20 : 8); rightMargin: Theme.px(header.wide ? 12 : 6) }
        spacing: Theme.px(header.wide ? 8 : 2)

        IconButton {
            objectName: "roomsButton"
            visible: !header.wide
            sign: "rooms"
            marked: header.marked
            text: header.marked ? qsTr("Rooms, with something new") : qsTr("Rooms")
            onClicked: header.roomsRequested()
        }
        RoomSentence {
            id: sentence

            Layout.fillWidth: true
            session: header.session
            wide: header.wide
        }
        IconButton {
            objectName: "anotherRoomButton"
            visible: header.wide && header.lonely
            sign: "plus"
            text: qsTr("Another room")
            onClicked: header.addRequested()
        }
        IconButton {
            objectName: "membersButton"
            visible: !header.wide
            sign: "people"
            badge: header.session.members.count
            text: qsTr("Users online (%n)", "", header.session.members.count)
            onClicked: header.membersRequested()
        }
        CopyButton {
            id: copyButton

            objectName: "copyButton"
            address: header.session.address
            compact: !header.wide
        }
        ActionButton {
            id: more

            objectName: "addressMenuButton"
            Layout.leftMargin: -row.spacing - Theme.line
            visible: header.session.otherAddresses.length > 0
            compact: true
            horizontalPadding: Theme.px(5)
            implicitWidth: Theme.px(28)
            sign: "chevron-down"
            text: qsTr("Other addresses")
            onClicked: menu.popup(more, 0, more.height + Theme.px(4))

            AddressMenu {
                id: menu

                session: header.session
            }
        }
        ActionButton {
            objectName: "leaveButton"
            Layout.leftMargin: header.wide ? 0 : Theme.px(4)
            compact: !header.wide
            sign: "leave"
            text: qsTr("Leave")
            onClicked: header.leaveRequested()
        }
    }

    Rule {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }

    function rename(): void {
        sentence.rename();
    }

    function copyAddress(): void {
        copyButton.copy();
    }
}
