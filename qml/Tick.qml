pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A small choice, on or off.
AbstractButton {
    id: tick

    checkable: true
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(16)
    rightPadding: Theme.px(12)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: tick.toggled()

    background: Rectangle {
        color: tick.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: tick.visualFocus
            inside: true
        }
    }
    contentItem: Row {
        spacing: Theme.px(10)

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(16)
            height: width
            radius: Theme.px(4)
            color: tick.checked ? Theme.accent : Theme.surface
            border { width: tick.checked ? 0 : Math.max(1, Theme.line); color: Theme.muted }

            Icon {
                anchors.centerIn: parent
                visible: tick.checked
                sign: "check"
                size: Theme.px(14)
                color: Theme.accentInk
            }
        }
        SafeText {
            anchors.verticalCenter: parent.verticalCenter
            width: tick.availableWidth - Theme.px(26)
            text: tick.text
            color: Theme.muted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.small
        }
    }
}
