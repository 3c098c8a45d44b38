pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What was looked at on the way to a room, and what was there.
GridLayout {
    id: list

    required property var findings

    columns: 2
    columnSpacing: Theme.px(16)
    rowSpacing: Theme.px(4)

    Repeater {
        model: list.findings

        SafeText {
            required property var modelData
            required property int index

            Layout.row: index
            Layout.column: 0
            Layout.alignment: Qt.AlignTop
            text: modelData.name
            color: Theme.muted
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
    Repeater {
        model: list.findings

        SafeText {
            required property var modelData
            required property int index

            Layout.row: index
            Layout.column: 1
            Layout.fillWidth: true
            text: modelData.value
            color: modelData.isTrouble ? Theme.warn : Theme.text
            font { pixelSize: Theme.small; weight: modelData.isTrouble ? Font.DemiBold : Font.Normal }
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.name + ": " + modelData.value
        }
    }
}
