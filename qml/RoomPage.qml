pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// One room: header, banner, what is said, the input, and who is here.
Item {
    id: page

    required property Session session
    property bool wide: true
    property bool shown: false
    property bool lonely: false
    property bool marked: false
    property bool met: false
    readonly property bool inviting: !met && session.status === Session.Joined && session.members.count <= 1
    readonly property bool seen: shown && list.following && Window.active

    signal roomsRequested()
    signal addRequested()
    signal gone()

    objectName: "roomPage"
    Accessible.role: Accessible.Pane
    Accessible.name: session.room
    onShownChanged: if (shown) later.restart()
    onInvitingChanged: if (shown && !inviting && !composer.activeFocus) later.restart()

    Timer {
        id: later

        interval: 0
        onTriggered: page.attend()
    }
    Binding {
        target: page.session
        property: "attended"
        value: page.seen
    }
    Connections {
        target: page.session.members

        function onCountChanged(): void {
            page.met = page.met || page.session.members.count > 1;
        }
    }
    Connections {
        target: page.session

        function onAccepted(): void {
            list.toEnd();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomHeader {
            id: header

            Layout.fillWidth: true
            session: page.session
            wide: page.wide
            marked: page.marked
            lonely: page.lonely
            onRoomsRequested: page.roomsRequested()
            onAddRequested: page.addRequested()
            onMembersRequested: people.open()
            onLeaveRequested: page.leave()
        }
        Banner {
            Layout.fillWidth: true
            session: page.session
            onLeaveRequested: page.leave()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ColumnLayout {
                spacing: 0

                InviteCard {
                    id: invite

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: page.inviting
                    session: page.session
                }
                MessageList {
                    id: list

                    Layout.fillWidth: true
                    Layout.fillHeight: !page.inviting
                    Layout.preferredHeight: Math.min(contentHeight + Theme.px(16), page.height / 3)
                    session: page.session
                    onTypedInto: text => composer.attend(text)

                    NewPill {
                        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.px(8) }
                        visible: !list.following
                        unread: page.session.unread
                        onClicked: list.toEnd()
                    }
                }
                RoomFoot {
                    id: composer

                    Layout.fillWidth: true
                    session: page.session
                    onScrolled: pages => list.pageBy(pages)
                }
            }
            MemberList {
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.px(200)
                visible: page.wide
                session: page.session
            }
        }
    }

    SideDrawer {
        id: people

        edge: Theme.mirrored ? Qt.LeftEdge : Qt.RightEdge

        MemberList {
            anchors.fill: parent
            objectName: "memberDrawer"
            session: page.session
        }
    }
    LeaveSheet {
        id: question

        others: page.session.members.count - 1
        onConfirmed: page.gone()
    }

    function attend(): void {
        inviting ? invite.attend() : composer.attend("");
    }

    function leave(): void {
        session.hosted && session.members.count > 1 ? question.open() : gone();
    }

    function rename(): void {
        header.rename();
    }

    function copyAddress(): void {
        header.copyAddress();
    }
}
