pragma ComponentBehavior: Bound

import QtQuick

// Something is on its way: three dots, one after the other; they stand still where less motion is wished for.
Row {
    id: waiting

    property color color: Theme.accent
    property int dot: Theme.px(6)

    spacing: Theme.px(4)
    Accessible.ignored: true

    Repeater {
        model: 3

        Rectangle {
            id: spot

            required property int index

            width: waiting.dot
            height: width
            radius: width / 2
            color: waiting.color

            SequentialAnimation on opacity {
                running: waiting.visible && Theme.quick > 0
                loops: Animation.Infinite

                PauseAnimation { duration: spot.index * 160 }
                NumberAnimation { to: 0.25; duration: 320; easing.type: Easing.InOutQuad }
                NumberAnimation { to: 1; duration: 320; easing.type: Easing.InOutQuad }
                PauseAnimation { duration: (2 - spot.index) * 160 }
            }
        }
    }
}
