import QtQuick
import QtQuick.Layouts

// Where one left off.
RowLayout {
    spacing: Theme.px(10)
    height: Theme.px(28)

    Rule {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.px(12)
        color: Theme.accent
    }
    SafeText {
        Layout.rightMargin: Theme.px(12)
        //: Above the first message that has not been read.
        text: qsTr("New")
        color: Theme.accent
        font { pixelSize: Theme.small; weight: Font.Bold }
    }
}
