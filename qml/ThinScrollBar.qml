import QtQuick
import QtQuick.Controls.Basic

// A quiet scroll bar that is there only when there is more than fits.
ScrollBar {
    id: bar

    policy: ScrollBar.AsNeeded
    padding: 2
    minimumSize: 0.06
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        visible: bar.size < 1
        color: Theme.muted
        opacity: bar.pressed ? 0.9 : bar.hovered ? 0.6 : 0.3
    }
    background: null
}
