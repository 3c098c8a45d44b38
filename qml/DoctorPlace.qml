import QtQuick

// Where the way to the doctor stands; its place is kept, so that the page does not jump.
Item {
    id: place

    required property bool wanted
    property alias address: doctor.address
    property alias heard: doctor.heard

    implicitHeight: doctor.implicitHeight

    TroubleButton {
        id: doctor

        anchors.left: parent.left
        visible: place.wanted
    }
}
