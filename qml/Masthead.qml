import QtQuick
import QtQuick.Layouts

// What the program is called, and what it is for.
ColumnLayout {
    // Of the mark, from the top.
    readonly property real middle: mark.height / 2

    Layout.fillWidth: true
    spacing: 0

    Icon {
        id: mark

        Layout.alignment: Qt.AlignHCenter
        sign: "mark"
        size: Theme.px(72)
        color: Theme.accent
    }
    SafeText {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.px(8)
        text: "Earshot"
        font { pixelSize: Theme.display; weight: Font.DemiBold; letterSpacing: -0.5 }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    SafeText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(4)
        text: qsTr("Chat with the people around you.") + "\n" + qsTr("No account, no cloud, no trace.")
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.muted
        lineHeight: 1.25
    }
}
