import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// What can be done with a line: all of it from the keyboard too (Ctrl+C, Enter). Only our own words stand here.
Menu {
    id: menu

    property string link: ""

    signal copied()

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

    Choice {
        text: qsTr("Copy")
        onTriggered: menu.copied()
    }
    Choice {
        height: visible ? implicitHeight : 0
        visible: menu.link.length > 0
        text: qsTr("Open the link")
        onTriggered: Links.open(menu.link)
    }
    Choice {
        height: visible ? implicitHeight : 0
        visible: menu.link.length > 0
        text: qsTr("Copy the link")
        onTriggered: Clipboard.copy(menu.link)
    }
}
