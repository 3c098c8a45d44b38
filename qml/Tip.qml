import QtQuick
import QtQuick.Controls.Basic

// The name of a button without words, after a moment of rest.
ToolTip {
    id: tip

    delay: 600
    padding: Theme.px(6)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    margins: Theme.px(4)
    enter: null
    exit: null
    contentItem: SafeText {
        text: tip.text
        color: Theme.window
        font.pixelSize: Theme.small
    }
    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.text
    }
}
