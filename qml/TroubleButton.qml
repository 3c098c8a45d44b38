import QtQuick

// The way to the doctor, where somebody does not get in or nobody comes.
ActionButton {
    id: button

    property alias address: sheet.address
    property alias hosted: sheet.hosted
    property alias heard: sheet.heard

    signal closed()

    objectName: "troubleButton"
    text: qsTr("Trouble connecting?")
    onClicked: sheet.open()

    DoctorSheet {
        id: sheet

        onClosed: {
            if (button.visible)
                button.forceActiveFocus(Qt.TabFocusReason);
            button.closed();
        }
    }
}
