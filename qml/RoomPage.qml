pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Earshot.App

// One room: header, banner, what is said, the input, and who is here.
Item {
    id: page

    required property Session session
    required property Settings settings
    required property Nearby nearby
    property bool wide: true
    property bool shown: false
    property bool lonely: false
    property bool marked: false
    property bool met: false
    readonly property bool inviting: !met && session.status === Session.Joined && session.members.count <= 1

    signal roomsRequested()
    signal addRequested()
    signal gone()
    signal forgetRequested()
    signal renewRequested()

    objectName: "roomPage"
    Accessible.role: Accessible.Pane
    Accessible.name: session.room
    onShownChanged: if (shown) later.restart()
    onInvitingChanged: if (shown && !talk.writing) later.restart()

    Timer { id: later; interval: 0; running: page.shown; onTriggered: talk.attend() }
    Binding {
        target: page.session
        property: "attended"
        value: page.shown && talk.following && page.Window.active
    }
    Connections {
        target: page.session.members

        function onCountChanged(): void {
            page.met = page.met || page.session.members.count > 1;
        }
    }

    // By anchors and not by a layout: the header's height follows from its width.
    RoomHeader {
        id: header

        anchors { left: parent.left; right: parent.right; top: parent.top }
        session: page.session
        wide: page.wide
        marked: page.marked
        lonely: page.lonely
        onRoomsRequested: page.roomsRequested()
        onAddRequested: page.addRequested()
        onMembersRequested: people.open()
        onInviteRequested: page.invite()
        onLeaveRequested: page.leave()
        onRenamed: talk.attend()
        onForgetRequested: page.forgetRequested()
        onRenewRequested: page.renewRequested()
    }
    Banner {
        id: banner

        anchors { left: parent.left; right: parent.right; top: header.bottom }
        session: page.session
        nearby: page.nearby
        onDoctorLeft: if (!visible) later.restart()
        onVisibleChanged: if (!visible && page.shown && !page.Window.activeFocusItem?.visible) later.restart()
        onLeaveRequested: page.leave()
    }
    RoomTalk {
        id: talk

        anchors { left: parent.left; right: members.left; top: banner.bottom; bottom: parent.bottom }
        session: page.session
        settings: page.settings
        nearby: page.nearby
        inviting: page.inviting
    }
    MemberList {
        id: members

        anchors { right: parent.right; top: banner.bottom; bottom: parent.bottom }
        width: visible ? Theme.px(200) : 0
        visible: page.wide
        session: page.session
        settings: page.settings
    }

    SideDrawer {
        id: people

        edge: Theme.mirrored ? Qt.LeftEdge : Qt.RightEdge

        MemberList {
            anchors.fill: parent
            objectName: "memberDrawer"
            session: page.session
            settings: page.settings
        }
    }
    InviteSheet {
        id: sheet

        session: page.session
        settings: page.settings
        nearby: page.nearby
        onShowLargeRequested: large.active = true
        onReadersRequested: header.showReaders()
    }
    // No Loader: 6.4 makes nothing in one that is bound to what stands around it.
    Instantiator {
        id: large

        active: false
        model: 1
        delegate: Projector {
            session: page.session
            address: sheet.address
            link: sheet.code
            onClosing: large.active = false
        }
    }
    LeaveSheet {
        id: question

        others: page.session.members.count - 1
        onConfirmed: page.gone()
    }

    function leave(): void {
        session.hosted && session.members.count > 1 ? question.open() : gone();
    }

    function rename(): void {
        header.rename();
    }

    function invite(): void {
        sheet.open();
    }

    function copyAddress(): void {
        header.copyAddress();
    }
}
