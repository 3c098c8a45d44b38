import QtQuick
import QtQuick.Layouts

// One place, and what it keeps. Both are our own words.
ColumnLayout {
    id: row

    required property string place
    required property string what

    spacing: Theme.px(2)

    SafeText {
        Layout.fillWidth: true
        text: row.place
        wrapMode: Text.Wrap
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    SafeText {
        Layout.fillWidth: true
        text: row.what
        wrapMode: Text.Wrap
        lineHeight: 1.25
        color: Theme.muted
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
