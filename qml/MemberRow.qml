import QtQuick
import QtQuick.Layouts

// One person in the list of those who are here.
Item {
    id: row

    required property string username
    required property bool own
    required property int hue
    required property bool typing
    property bool showTyping: true

    implicitHeight: Theme.px(36)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: own ? qsTr("%1, you").arg(username) : username

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.px(16); rightMargin: Theme.px(18) }
        spacing: Theme.px(10)

        Figure {
            name: row.username
            hue: row.hue
            size: Theme.px(24)
        }
        SafeText {
            Layout.fillWidth: !row.own
            Layout.maximumWidth: implicitWidth + 1
            text: row.username
            elide: Text.ElideRight
            maximumLineCount: 1
            font.weight: row.own ? Font.DemiBold : Font.Normal
        }
        SafeText {
            visible: row.own
            Layout.fillWidth: true
            //: Beside one's own name in the list of people.
            text: qsTr("you")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
        Item {
            Layout.fillWidth: true
            visible: !row.own
        }
        Waiting {
            visible: row.typing && row.showTyping && !row.own
            dot: Theme.px(4)
            color: Theme.muted
        }
    }
}
