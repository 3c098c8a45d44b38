pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A button that is only a sign; `text` is its name, for screen readers and for the tip.
AbstractButton {
    id: button

    required property string sign
    property bool marked: false
    property string badge: ""
    property color ink: Theme.text

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.target
    padding: Theme.px(8)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.4
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: button.down || button.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: button.visualFocus
            anchors.margins: -1
            radius: Theme.buttonRadius + 1
        }
    }

    contentItem: Row {
        spacing: Theme.px(6)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            sign: button.sign
            color: button.ink

            Rectangle {
                anchors { right: parent.right; top: parent.top; margins: -Theme.px(2) }
                visible: button.marked
                width: Theme.px(9)
                height: width
                radius: width / 2
                color: Theme.accent
                border { width: 2; color: Theme.window }
            }
        }
        SafeText {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.badge.length > 0
            text: button.badge
            color: button.ink
            font.weight: Font.Medium
        }
    }

    Tip {
        words: button.text
        visible: button.hovered
    }
}
