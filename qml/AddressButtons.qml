import QtQuick
import Earshot.App

// Brings others in: copies the address, or opens the sheet with all ways.
Row {
    id: buttons

    required property Session session
    property bool compact: false
    property bool narrow: false

    signal inviteRequested()

    CopyButton {
        id: copyButton

        objectName: "copyButton"
        visible: !buttons.narrow
        address: buttons.session.invitation
        compact: buttons.compact
    }
    ActionButton {
        objectName: "inviteButton"
        compact: buttons.compact
        sign: "qr"
        text: qsTr("Invite")
        onClicked: buttons.inviteRequested()
    }

    function copy(): void {
        copyButton.copy();
    }
}
