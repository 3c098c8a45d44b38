import QtQuick
import QtQuick.Layouts
import Earshot.App

// One of several rooms, with what is unread in it; where there is little room, only its mark.
Item {
    id: row

    required property Session session
    property bool here: false
    property bool focused: false
    property bool mark: false
    readonly property string knocking: session.courtesy.waiting.count > 0 ? " · " + qsTr("People who knock") : ""
    readonly property bool down: session.status === Session.Lost || session.status === Session.Ended

    signal chosen()

    implicitHeight: Theme.px(mark ? 48 : 40)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.selected: here
    Accessible.name: (session.unread > 0 ? session.room + " · " + qsTr("%n unread", "", session.unread) : session.room)
        + knocking
    Accessible.onPressAction: row.chosen()

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.px(6); rightMargin: Theme.px(6); topMargin: 1; bottomMargin: 1 }
        radius: Theme.buttonRadius
        color: row.here ? Theme.surface : mouse.hovered ? Theme.hover : "transparent"
        border { width: Theme.plain && row.here ? 2 : 0; color: Theme.accent }

        FocusRing {
            shown: row.focused
            inside: true
        }
    }
    Rectangle {
        anchors { left: parent.left; leftMargin: Theme.px(6); verticalCenter: parent.verticalCenter }
        visible: row.here
        width: 3
        height: Theme.px(18)
        radius: 2
        color: Theme.accent
    }
    Rectangle {
        anchors { centerIn: parent; horizontalCenterOffset: -Theme.px(2); verticalCenterOffset: Theme.px(2) }
        visible: row.mark
        width: Theme.px(32)
        height: width
        radius: Theme.cardRadius
        color: row.here ? Theme.accentSoft : Theme.hover

        SafeText {
            anchors.centerIn: parent
            text: row.session.room.length > 0 ? String.fromCodePoint(row.session.room.codePointAt(0)).toUpperCase() : ""
            color: row.here ? Theme.accent : Theme.text
            font.weight: Font.Bold
        }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.px(20); rightMargin: Theme.px(16) }
        visible: !row.mark
        spacing: Theme.px(8)

        SafeText {
            id: label

            Layout.fillWidth: true
            text: row.session.room
            elide: Text.ElideRight
            maximumLineCount: 1
            color: row.session.status === Session.Joined ? Theme.text : Theme.muted
            font.weight: row.session.news > 0 ? Font.Bold : row.here ? Font.DemiBold : Font.Normal
        }
        Icon {
            visible: row.down
            sign: row.session.status === Session.Lost ? "line-lost" : "door"
            size: Theme.px(16)
            color: Theme.muted
        }
        UnreadBadge {
            unread: row.session.news
        }
    }
    UnreadBadge {
        anchors { right: parent.right; top: parent.top; rightMargin: Theme.px(2); topMargin: Theme.px(1) }
        small: true
        unread: row.mark ? row.session.news : 0
    }
    HoverHandler { id: mouse }
    TapHandler { onTapped: row.chosen() }

    Tip {
        words: row.session.room
        visible: mouse.hovered && (row.mark || label.truncated)
    }
}
