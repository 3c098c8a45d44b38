import QtQuick

// One's own name with a pen beside it: it can be changed here.
Row {
    id: face

    required property string name
    required property int room
    required property int hue
    required property int figure
    property bool lit: false

    spacing: Theme.px(5)

    Figure {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        hue: face.hue
        figure: face.figure
        size: Theme.px(20)
    }
    SafeText {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Math.max(0, face.room - sign.width - pen.width - Theme.px(23)))
        text: face.name
        elide: Text.ElideRight
        font.weight: Font.DemiBold
    }
    Icon {
        id: pen

        anchors.verticalCenter: parent.verticalCenter
        sign: "edit"
        size: Theme.px(14)
        color: face.lit ? Theme.text : Theme.muted
    }
}
