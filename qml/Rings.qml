pragma ComponentBehavior: Bound

import QtQuick

// How far a voice carries: quiet circles around whatever stands in their middle.
Item {
    id: rings

    property int count: 5
    property real step: Theme.px(96)

    visible: !Theme.plain
    Accessible.ignored: true

    Repeater {
        model: rings.visible ? rings.count : 0 // out of sight, the software renderer would keep their pictures: 8 MB

        Rectangle {
            required property int index

            anchors.centerIn: parent
            width: rings.step * (index + 1) * 2
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 1
            border.color: Theme.accent
            opacity: 0.16 - index * 0.03
        }
    }
}
