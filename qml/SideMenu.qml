import QtQuick
import QtQuick.Controls.Basic

// A menu of our own words, without motion.
Menu {
    width: Theme.px(220)
    margins: Theme.px(8)
    padding: Theme.px(6)
    enter: null
    exit: null
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border { width: Theme.line; color: Theme.hairline }
    }
}
