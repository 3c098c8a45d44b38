pragma ComponentBehavior: Bound

import QtQuick
import Earshot.App

// Where one is and under which name, how to bring others in, and the way out.
Rectangle {
    id: header

    required property Session session
    property bool wide: true
    property bool marked: false
    property bool lonely: false
    readonly property bool roomy: width >= Theme.px(760)
    readonly property bool tight: width < Theme.px(340)

    signal roomsRequested()
    signal membersRequested()
    signal addRequested()
    signal inviteRequested()
    signal leaveRequested()
    signal renamed()
    signal forgetRequested()
    signal renewRequested()

    objectName: "roomHeader"
    height: Math.max(Theme.px(52), tight ? sentence.height + buttons.height + Theme.px(16)
                                                 : Math.max(sentence.height, buttons.height) + Theme.px(12))
    color: Theme.window
    z: 1
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Currently chatting in %1").arg(session.room)

    IconButton {
        id: rooms

        objectName: "roomsButton"
        anchors { left: parent.left; leftMargin: Theme.px(6); verticalCenter: sentence.verticalCenter }
        visible: !header.wide
        sign: "rooms"
        marked: header.marked
        text: header.marked ? qsTr("Rooms, with something new") : qsTr("Rooms")
        onClicked: header.roomsRequested()
    }
    RoomSentence {
        id: sentence

        anchors { left: header.wide ? parent.left : rooms.right; right: header.tight ? parent.right : buttons.left }
        anchors { leftMargin: Theme.px(header.wide ? 20 : 6); rightMargin: Theme.px(8) }
        y: header.tight ? Theme.px(6) : Math.round((header.height - height) / 2)
        session: header.session
        wide: header.wide
        onRenamed: header.renamed()
    }
    Row {
        id: buttons

        anchors { right: parent.right; rightMargin: Theme.px(header.wide ? 12 : 8) }
        y: header.tight ? sentence.y + sentence.height + Theme.px(4) : Math.round((header.height - height) / 2)
        spacing: Theme.px(header.wide ? 8 : 4)

        IconButton {
            objectName: "anotherRoomButton"
            visible: header.wide && header.lonely
            sign: "plus"
            text: qsTr("Another room")
            onClicked: header.addRequested()
        }
        // A padlock only where it is true.
        IconButton {
            objectName: "readersButton"
            visible: header.wide || header.session.isPrivate
            sign: header.session.isPrivate ? "key" : header.session.sealed ? "lock" : "eye"
            badge: header.session.isPrivate && header.roomy ? qsTr("Private") : ""
            text: header.session.isPrivate ? qsTr("Private room. Who can read this room")
                : header.session.sealed ? qsTr("Encrypted line to the host. Who can read this room")
                                        : qsTr("Who can read this room")
            onClicked: readers.open()
        }
        IconButton {
            objectName: "membersButton"
            visible: !header.wide
            sign: "people"
            badge: header.session.members.count
            marked: header.session.courtesy.waiting.count > 0
            text: qsTr("Users online (%n)", "", header.session.members.count)
                  + (marked ? " · " + qsTr("People who knock") : "")
            onClicked: header.membersRequested()
        }
        AddressButtons {
            id: addresses

            session: header.session
            spacing: parent.spacing
            compact: !header.roomy
            narrow: !header.wide
            onInviteRequested: header.inviteRequested()
        }
        ActionButton {
            objectName: "leaveButton"
            compact: !header.roomy
            sign: "leave"
            text: qsTr("Leave")
            onClicked: header.leaveRequested()
        }
    }

    ReadersSheet {
        id: readers

        session: header.session
        onKeptRequested: kept.open()
    }
    KeepsSheet {
        id: kept

        session: header.session
        onReadersRequested: readers.open()
        onForgetRequested: header.forgetRequested()
        onRenewRequested: header.renewRequested()
    }
    Rule {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }

    function rename(): void {
        sentence.rename();
    }

    function showReaders(): void {
        readers.open();
    }

    function copyAddress(): void {
        addresses.copy();
    }
}
