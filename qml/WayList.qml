pragma ComponentBehavior: Bound

import QtQuick
import Earshot.App

// All addresses of a room, the likeliest first, one of them chosen. No layout: 6.4's remember rows that went away
// while they were hidden, and crash on them.
Column {
    id: list

    required property Session session
    required property int chosen

    signal picked(int index)

    objectName: "wayList"
    spacing: Theme.px(2)
    Accessible.role: Accessible.List
    Accessible.name: heading.text

    Networks { id: networks }
    SafeText {
        id: heading

        width: list.width
        bottomPadding: Theme.px(2)
        text: list.session.hosted ? qsTr("If they cannot reach this address, try another of this machine:")
                                  : qsTr("If they cannot reach this address, try another:")
        wrapMode: Text.Wrap
        color: Theme.muted
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Repeater {
        model: list.session.addresses

        WayChoice {
            required property int index
            required property string modelData

            width: list.width
            objectName: "way" + index
            address: modelData
            network: networks.words(list.session.networks[index] ?? "", list.session.interfaceNames[index] ?? "")
            chosen: index === list.chosen
            onClicked: list.picked(index)
        }
    }
}
