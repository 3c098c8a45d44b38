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
    onClosing: close => farewell.ask(close)

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
    Nearby {
        id: neighbours

        hosting: house
        sessions: sessions
        announcing: remembered.visibleNearby
        searching: window.welcoming && window.visibility !== Window.Minimized
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
        onInviteRequested: window.welcoming || window.page?.invite()
        onForgetRequested: farewell.forget()
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
                nearby: neighbours
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
                    nearby: neighbours
                    onRoomsRequested: drawer.open()
                    onAddRequested: window.adding = true
                    marked: sessions.news > session.news
                    onGone: sessions.leave(session)
                    onForgetRequested: farewell.forget()
                    onRenewRequested: house.renewCertificate()
                }
            }
        }
    }

    RoomDrawer {
        id: drawer

        sessions: sessions
        current: window.current
        adding: window.welcoming
        onChosen: index => window.show(index)
        onAddRequested: window.adding = true
    }
    Farewell {
        id: farewell

        window: window
        hosting: house
        sessions: sessions
        settings: remembered
    }

    function show(index: int): void {
        [current, adding] = [index, false];
        sessions.cancel(); // whoever turns to another room is not called away from it later
        drawer.close();
    }
}
