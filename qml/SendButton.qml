pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// The end of the input: an arrow that is lit only when there is something to send.
AbstractButton {
    id: button

    objectName: "sendButton"
    implicitWidth: Theme.target
    implicitHeight: Theme.target
    text: qsTr("Send")
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    background: Rectangle {
        radius: Theme.cardRadius
        color: !button.enabled ? "transparent" : button.hovered || button.down ? Theme.accentPressed : Theme.accent
        border { width: Theme.plain ? 2 : 0; color: Theme.text }

        FocusRing {
            shown: button.visualFocus
            corner: Theme.cardRadius
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            sign: "send"
            color: button.enabled ? Theme.accentInk : Theme.muted
        }
    }

    Tip {
        words: button.text
        visible: button.hovered && button.enabled
    }
}
