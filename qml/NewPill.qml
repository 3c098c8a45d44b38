pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// Floats over the list while one is not at its end: how much is new, and the way down.
AbstractButton {
    id: pill

    required property int unread

    objectName: "newMessagesPill"
    text: unread > 0 ? qsTr("%n new messages", "", unread) : qsTr("To the latest")
    horizontalPadding: Theme.px(14)
    verticalPadding: Theme.px(8)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: pill.clicked()
    Keys.onReturnPressed: pill.clicked()
    Keys.onEnterPressed: pill.clicked()

    background: Rectangle {
        radius: height / 2
        color: pill.unread > 0 ? (pill.hovered ? Theme.accentPressed : Theme.accent)
                               : (pill.hovered ? Theme.hover : Theme.surface)
        border { width: pill.unread > 0 ? 0 : Theme.line; color: Theme.hairline }

        FocusRing {
            shown: pill.visualFocus
            corner: parent.radius
        }
    }
    contentItem: Row {
        spacing: Theme.px(6)

        SafeText {
            anchors.verticalCenter: parent.verticalCenter
            text: pill.text
            color: pill.unread > 0 ? Theme.accentInk : Theme.text
            font { pixelSize: Theme.small; weight: Font.DemiBold }
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            sign: "arrow-down"
            size: Theme.px(16)
            color: pill.unread > 0 ? Theme.accentInk : Theme.text
        }
    }
}
