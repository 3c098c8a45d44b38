pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// One of several addresses to hand out, with the network it is in.
AbstractButton {
    id: choice

    required property string address
    required property string network
    // Not `checked`, which a second click would take back.
    required property bool chosen

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.px(8)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: network.length > 0 ? network + ", " + address : address
    Accessible.checkable: true
    Accessible.checked: choice.chosen
    Accessible.onPressAction: choice.clicked()
    Keys.onReturnPressed: choice.clicked()
    Keys.onEnterPressed: choice.clicked()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: choice.chosen ? Theme.accentSoft : choice.hovered ? Theme.hover : "transparent"
        border { width: choice.chosen && Theme.plain ? 2 : 0; color: Theme.accent }

        FocusRing { shown: choice.visualFocus }
    }
    contentItem: Row {
        spacing: Theme.px(8)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            sign: "check"
            size: Theme.px(18)
            color: Theme.accent
            opacity: choice.chosen ? 1 : 0
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Theme.px(26)

            SafeText {
                width: parent.width
                text: choice.address
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            SafeText {
                width: parent.width
                visible: text.length > 0
                text: choice.network
                color: Theme.muted
                font.pixelSize: Theme.small
                elide: Text.ElideRight
            }
        }
    }
}
