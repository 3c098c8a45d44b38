import QtQuick
import QtQuick.Controls.Basic

// One thing to choose in a menu; `text` is always our own word.
MenuItem {
    id: choice

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.px(8)
    Accessible.name: text
    contentItem: SafeText {
        text: choice.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        radius: Theme.buttonRadius
        color: choice.highlighted ? Theme.accentSoft : "transparent"
        border { width: choice.highlighted && Theme.plain ? 2 : 0; color: Theme.accent }
    }
}
