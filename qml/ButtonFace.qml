import QtQuick

// What a button shows: its sign and its word, in the middle.
Item {
    id: face

    required property string text
    required property string sign
    required property color ink
    property bool compact: false
    property bool strong: false

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(8)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: face.sign.length > 0
            sign: face.sign.length > 0 ? face.sign : "check"
            size: Theme.px(18)
            color: face.ink
        }
        SafeText {
            anchors.verticalCenter: parent.verticalCenter
            visible: !face.compact
            width: Math.min(implicitWidth, Math.max(0, face.width - x))
            text: face.text
            color: face.ink
            elide: Text.ElideRight
            font.weight: face.strong ? Font.DemiBold : Font.Medium
        }
    }
}
