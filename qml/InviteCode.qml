import QtQuick
import Earshot.App

// A room's address to be scanned: black on white in the dark too, which is what cameras know.
Rectangle {
    id: frame

    required property string address
    property string readOut: address

    implicitWidth: Theme.px(216)
    implicitHeight: implicitWidth
    radius: Theme.cardRadius
    color: "#FFFFFF"
    border { width: Theme.line; color: Theme.hairline }
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code of %1").arg(frame.readOut)

    QrCode {
        anchors { fill: parent; margins: frame.border.width }
        text: frame.address
    }
}
