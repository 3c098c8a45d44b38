import QtQuick
import QtQuick.Layouts

// A thin "or" between two ways to do it.
RowLayout {
    spacing: Theme.px(12)

    Rule {
        Layout.fillWidth: true
    }
    SafeText {
        //: Between "Create a random room" and the field for a room's name or address.
        text: qsTr("or")
        color: Theme.muted
        font.pixelSize: Theme.small
    }
    Rule {
        Layout.fillWidth: true
    }
}
