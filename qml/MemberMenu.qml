import QtQuick
import Earshot.App

// What one can do about a person: for oneself, and as the host for all.
SideMenu {
    id: menu

    required property Session session
    required property Item list // of those whom it is about
    readonly property Courtesies courtesy: session.courtesy
    property string memberId: ""
    property bool hidden: false
    property bool muted: false

    Choice {
        objectName: "hideChoice"
        text: menu.hidden ? qsTr("Show again") : qsTr("Hide for me")
        onTriggered: menu.session.hide(menu.memberId, !menu.hidden)
    }
    Choice {
        objectName: "muteChoice"
        height: visible ? implicitHeight : 0
        visible: menu.courtesy.acting
        enabled: menu.courtesy.acting
        text: menu.muted ? qsTr("Unmute") : qsTr("Mute")
        onTriggered: menu.courtesy.mute(menu.memberId, !menu.muted)
    }
    Choice {
        objectName: "removeChoice"
        height: visible ? implicitHeight : 0
        visible: menu.courtesy.acting
        enabled: menu.courtesy.acting
        text: qsTr("Remove from the room")
        onTriggered: menu.courtesy.remove(menu.memberId)
    }
    Choice {
        objectName: "handOverChoice"
        height: visible ? implicitHeight : 0
        visible: menu.courtesy.acting
        enabled: menu.courtesy.acting
        text: qsTr("Make the host")
        onTriggered: menu.courtesy.handOver(menu.memberId)
    }

    Connections {
        target: menu.session.members

        function onLeft(memberId: string): void {
            if (memberId === menu.memberId)
                menu.close();
        }
    }

    function ask(row: MemberRow): void {
        if (!row || row.own)
            return;
        [memberId, hidden, muted] = [row.memberId, row.hidden, row.muted];
        const place = list.mapFromItem(row, Theme.px(16), row.height);
        popup(list, place.x, place.y);
        currentIndex = 0;
    }
}
