import QtQuick
import QtQuick.Layouts
import Earshot.App

// One of several rooms, with what is unread in it.
Item {
    id: row

    required property Session session
    property bool here: false
    property bool focused: false

    signal chosen()

    implicitHeight: Theme.px(40)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.selected: here
    Accessible.name: session.unread > 0 ? qsTr("%n unread in", "", session.unread) + " " + session.room : session.room
    Accessible.onPressAction: row.chosen()

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.px(8); rightMargin: Theme.px(8); topMargin: 1; bottomMargin: 1 }
        radius: Theme.buttonRadius
        color: row.here ? Theme.surface : mouse.hovered ? Theme.hover : "transparent"
        border { width: Theme.plain && row.here ? 2 : 0; color: Theme.accent }

        FocusRing {
            shown: row.focused
            inside: true
        }
    }
    Rectangle {
        anchors { left: parent.left; leftMargin: Theme.px(8); verticalCenter: parent.verticalCenter }
        visible: row.here
        width: 3
        height: Theme.px(18)
        radius: 2
        color: Theme.accent
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.px(20); rightMargin: Theme.px(16) }
        spacing: Theme.px(8)

        SafeText {
            Layout.fillWidth: true
            text: row.session.room
            elide: Text.ElideRight
            maximumLineCount: 1
            color: row.session.status === Session.Joined ? Theme.text : Theme.muted
            font.weight: row.session.unread > 0 ? Font.Bold : row.here ? Font.DemiBold : Font.Normal
        }
        Icon {
            visible: row.session.status === Session.Lost || row.session.status === Session.Ended
            sign: row.session.status === Session.Lost ? "line-lost" : "door"
            size: Theme.px(16)
            color: Theme.muted
        }
        Rectangle {
            visible: row.session.unread > 0
            implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.px(10))
            implicitHeight: number.implicitHeight + Theme.px(4)
            radius: height / 2
            color: Theme.accent

            SafeText {
                id: number

                anchors.centerIn: parent
                text: row.session.unread > 99 ? "99+" : row.session.unread
                color: Theme.onAccent
                font { pixelSize: Theme.small; weight: Font.Bold }
            }
        }
    }
    HoverHandler { id: mouse }
    TapHandler { onTapped: row.chosen() }
}
