import QtQuick
import Earshot.App

// A person's sign, told from others by its shape and by its colour; both come from the person's id, and no name that
// looks like another's has the same.
Rectangle {
    id: sign

    required property int hue
    required property int figure
    property int size: Theme.figure

    implicitWidth: size
    implicitHeight: size
    radius: Math.round(size / 4)
    color: Theme.plain ? Theme.window : Qt.alpha(Theme.hue(hue), Theme.dark ? 0.17 : 0.12)
    border.width: Theme.plain ? 2 : 0
    border.color: Theme.text
    Accessible.ignored: true

    FigureShape {
        anchors.centerIn: parent
        width: Math.round(sign.size * 0.84)
        height: width
        figure: sign.figure
        color: Theme.hue(sign.hue)
    }
}
