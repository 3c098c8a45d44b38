pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

// A button with a verb on it. `text` is always the program's own word, never somebody else's.
AbstractButton {
    id: button

    property bool primary: false
    property bool danger: false
    property bool compact: false
    property string sign: ""
    readonly property color ink: primary ? Theme.accentInk : danger ? Theme.error : Theme.text
    readonly property color ground: !primary ? (down || hovered ? Theme.hover : Theme.surface)
                                             : (down || hovered ? Theme.accentPressed : Theme.accent)

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    horizontalPadding: compact ? Theme.px(8) : Theme.px(14)
    verticalPadding: Theme.px(6)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: button.ground
        border.width: button.primary ? 0 : Theme.line
        border.color: button.danger ? Theme.error : Theme.hairline

        FocusRing { shown: button.visualFocus }
    }

    contentItem: ButtonFace {
        text: button.text
        sign: button.sign
        ink: button.ink
        compact: button.compact
        strong: button.primary
    }

    Tip {
        words: button.text
        visible: button.compact && button.hovered
    }
}
