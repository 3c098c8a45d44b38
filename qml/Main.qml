pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Earshot.App

// The window: which rooms there are, which one is shown, and the way between them.
ApplicationWindow {
    id: window

    property int current: -1
    property bool adding: false
    property bool sure: false
    readonly property bool wide: width >= Theme.wide
    readonly property bool welcoming: adding || sessions.count === 0
    readonly property RoomPage page: rooms.count > 0 ? rooms.itemAt(current) as RoomPage : null

    width: 960
    height: 680
    minimumWidth: 360
    minimumHeight: 420
    visible: true
    title: "Earshot"
    color: Theme.window
    palette { window: Theme.window; base: Theme.surface; text: Theme.text; highlight: Theme.accent }
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: remembered.restoreGeometry(window)
    onClosing: close => window.ask(close)

    Settings { id: remembered }
    Hosting { id: house }
    Sessions {
        id: sessions

        hosting: house
        showTyping: remembered.showTyping
        onEntered: (session, index) => window.show(index)
        onRefused: window.adding = true
        onCountChanged: window.current = Math.min(window.current, count - 1)
    }
    Connections {
        target: Links

        function onRoomLink(url: string): void {
            window.adding = true;
            welcome.propose(url);
        }
    }

    RoomKeys {
        onStepped: by => window.show((window.current + by + sessions.count) % Math.max(1, sessions.count))
        onAddRequested: window.adding = true
        onRenameRequested: window.page?.rename()
        onCopyRequested: window.page?.copyAddress()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        RoomRail {
            Layout.fillHeight: true
            visible: window.wide && sessions.count > 1
            sessions: sessions
            current: window.current
            adding: window.welcoming
            marks: window.width < Theme.px(960)
            onChosen: index => window.show(index)
            onAddRequested: window.adding = true
        }
        StackLayout {
            clip: true
            currentIndex: window.welcoming ? 0 : window.current + 1

            WelcomePage {
                id: welcome

                sessions: sessions
                shown: window.welcoming
                canGoBack: sessions.count > 0
                onBack: window.show(window.current)
            }
            Repeater {
                id: rooms

                model: sessions

                RoomPage {
                    required property int index

                    shown: !window.welcoming && index === window.current
                    wide: window.wide
                    lonely: sessions.count === 1
                    settings: remembered
                    onRoomsRequested: drawer.open()
                    onAddRequested: window.adding = true
                    marked: sessions.unread > session.unread
                    onGone: sessions.leave(session)
                }
            }
        }
    }

    SideDrawer {
        id: drawer

        edge: Theme.mirrored ? Qt.RightEdge : Qt.LeftEdge

        RoomRail {
            anchors.fill: parent
            objectName: "roomDrawer"
            sessions: sessions
            current: window.current
            adding: window.welcoming
            onChosen: index => window.show(index)
            onAddRequested: window.add()
        }
    }
    LeaveSheet {
        id: question

        everything: true
        others: sessions.othersPresent
        onConfirmed: window.quit()
    }

    function show(index: int): void {
        [current, adding] = [index, false];
        sessions.cancel(); // whoever turns to another room is not called away from it later
        drawer.close();
    }

    function add(): void {
        adding = true;
        drawer.close();
    }

    function ask(close: var): void {
        close.accepted = sure || !house.running || sessions.othersPresent === 0;
        close.accepted ? remembered.saveGeometry(window) : question.open();
    }

    function quit(): void {
        sure = true;
        close();
    }
}
