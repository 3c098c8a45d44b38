import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

// A side column that comes in over a narrow page.
Drawer {
    id: drawer

    width: Math.min(Theme.px(280), parent.width * 0.85)
    height: parent.height
    padding: 0
    dim: true
    focus: true
    onOpened: contentItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        color: Theme.sunken
    }
    enter: Transition {
        SmoothedAnimation { duration: Theme.quick; velocity: -1 }
    }
    exit: Transition {
        SmoothedAnimation { duration: Theme.quick; velocity: -1 }
    }
}
