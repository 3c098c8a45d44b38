import QtQuick
import QtQuick.Controls.Basic

// The name of a sign without words, after a moment of rest. Not in ToolTip's own `text`, which may be read as markup.
ToolTip {
    id: tip

    required property string words

    delay: 600
    padding: Theme.px(6)
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    margins: Theme.px(4)
    enter: null
    exit: null
    contentItem: SafeText {
        text: tip.words
        color: Theme.window
        font.pixelSize: Theme.small
    }
    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.text
    }
}
