import QtQuick

// What a button shows: its sign and its word, in the middle.
Item {
    id: face

    required property string text
    required property string sign
    required property color ink
    property bool compact: false
    property bool strong: false
    readonly property int signRoom: sign.length > 0 ? Theme.px(18) + (compact ? 0 : row.spacing) : 0

    // From the words themselves and not from the row, which gives way when there is too little room.
    implicitWidth: signRoom + (compact ? 0 : Math.ceil(natural.advanceWidth) + 1)
    implicitHeight: row.implicitHeight

    TextMetrics {
        id: natural

        font: label.font
        text: face.text
    }
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
            id: label

            anchors.verticalCenter: parent.verticalCenter
            visible: !face.compact
            width: Math.max(0, Math.min(Math.ceil(natural.advanceWidth) + 1, face.width - face.signRoom))
            text: face.text
            color: face.ink
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            maximumLineCount: 2
            horizontalAlignment: Text.AlignHCenter
            font.weight: face.strong ? Font.DemiBold : Font.Medium
        }
    }
}
