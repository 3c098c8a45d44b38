import QtQuick
import QtQuick.Controls.Basic

// A quiet way back, beside what was done. `text` is our own word; `about` is whom it is about, and only spoken.
AbstractButton {
    id: button

    property string about: ""

    implicitHeight: Math.max(Theme.px(28), implicitContentHeight)
    implicitWidth: implicitContentWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: about.length > 0 ? button.text + ": " + about : button.text
    Accessible.onPressAction: button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    background: Item {
        FocusRing {
            shown: button.visualFocus
            anchors.margins: -2
        }
    }
    contentItem: SafeText {
        text: button.text
        color: Theme.accent
        verticalAlignment: Text.AlignVCenter
        font { pixelSize: Theme.small; weight: Font.Medium; underline: button.hovered || Theme.plain }
    }
}
