import QtQuick
import QtQuick.Layouts

// A room that others in the same network have open: its name, on whose machine it is, and how many are in it.
Item {
    id: row

    required property string room
    required property string machine
    required property int people
    required property string address
    property bool focused: false

    signal chosen()

    implicitHeight: Theme.px(54)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: room + " · " + machine + " · " + qsTr("%n people", "", people)
    Accessible.onPressAction: row.chosen()

    Rectangle {
        anchors { fill: parent; bottomMargin: Theme.px(6) }
        radius: Theme.cardRadius
        color: mouse.hovered ? Theme.hover : Theme.surface
        border { width: Theme.line; color: Theme.hairline }

        FocusRing {
            shown: row.focused
            inside: true
            corner: Theme.cardRadius
        }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.px(14); rightMargin: Theme.px(14); bottomMargin: Theme.px(6) }
        spacing: Theme.px(10)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            SafeText {
                id: name

                Layout.fillWidth: true
                text: row.room
                elide: Text.ElideRight
                maximumLineCount: 1
                font.weight: Font.DemiBold
            }
            SafeText {
                Layout.fillWidth: true
                text: row.machine
                elide: Text.ElideRight
                maximumLineCount: 1
                color: Theme.muted
                font.pixelSize: Theme.small
            }
        }
        Icon {
            sign: "people"
            size: Theme.px(16)
            color: Theme.muted
        }
        SafeText {
            text: row.people
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    }
    HoverHandler { id: mouse; cursorShape: Qt.PointingHandCursor }
    TapHandler { onTapped: row.chosen() }

    Tip {
        words: row.room
        visible: mouse.hovered && name.truncated
    }
}
