import QtQuick
import Earshot.App

// What can be done with a line: all of it from the keyboard too (Ctrl+C, Enter). Only our own words stand here.
SideMenu {
    id: menu

    property string link: ""

    signal copied()

    Choice {
        text: qsTr("Copy")
        onTriggered: menu.copied()
    }
    Choice {
        height: visible ? implicitHeight : 0
        visible: menu.link.length > 0
        enabled: menu.link.length > 0
        text: qsTr("Open the link")
        onTriggered: Links.open(menu.link)
    }
    Choice {
        height: visible ? implicitHeight : 0
        visible: menu.link.length > 0
        enabled: menu.link.length > 0
        text: qsTr("Copy the link")
        onTriggered: Clipboard.copy(menu.link)
    }
}
