import QtQuick

// Sees where the mouse is pressed and drawn over the rows below it, because a text keeps a press for itself. Takes
// nothing from them.
Item {
    id: pointer

    signal pressed(point place)
    signal drawn(point place)
    signal asked(point place)

    PointHandler {
        id: handler

        acceptedDevices: PointerDevice.Mouse
        acceptedButtons: Qt.LeftButton
        onActiveChanged: if (active) pointer.pressed(point.position)
        onPointChanged: if (active) pointer.drawn(point.position)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: pointer.asked(point.position)
    }
}
