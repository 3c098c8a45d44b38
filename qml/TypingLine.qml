import QtQuick
import QtQuick.Layouts
import Earshot.App

// Who is typing, in a place of its own, so that nothing jumps.
Item {
    id: line

    required property Session session
    property bool shown: true
    readonly property var names: session.typing

    implicitHeight: Math.ceil(Theme.small * 1.6)

    People {
        id: who

        names: line.names
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.px(8)
        visible: line.shown && line.names.length > 0

        Waiting {
            dot: Theme.px(4)
            color: Theme.muted
        }
        SafeText {
            Layout.fillWidth: true
            text: line.names.length > 2 ? qsTr("%n people are typing…", "", line.names.length)
                                        : line.names.length > 1 ? qsTr("%1 are typing…").arg(who.text)
                                                                : qsTr("%1 is typing…").arg(who.text)
            elide: Text.ElideMiddle
            maximumLineCount: 1
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
