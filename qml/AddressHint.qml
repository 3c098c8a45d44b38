import QtQuick
import QtQuick.Layouts

// Under the field: what it takes, or what is wrong with it, or what is being tried.
FocusScope {
    id: hint

    property string problem: ""
    property string pendingAddress: ""
    property bool busy: false
    property bool knocking: false
    readonly property bool wrong: problem.length > 0 && !busy

    signal cancelled()

    // Room for two lines from the start, so that the page does not jump.
    implicitHeight: Math.max(row.implicitHeight, Theme.px(44))

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.px(8)

        Icon {
            Layout.alignment: Qt.AlignTop
            visible: hint.wrong
            sign: "warning"
            size: Theme.px(18)
            color: Theme.error
        }
        Waiting {
            Layout.alignment: Qt.AlignVCenter
            visible: hint.busy
        }
        SafeText {
            objectName: "addressError"
            Layout.fillWidth: true
            text: hint.busy ? hint.trying() : hint.wrong ? hint.problem
                                            : qsTr("A name opens a room on this machine. An address takes you to one.")
            color: hint.wrong ? Theme.error : hint.knocking ? Theme.text : Theme.muted
            font.pixelSize: hint.knocking ? Theme.body : Theme.small
            wrapMode: Text.Wrap
            lineHeight: 1.2
            maximumLineCount: 5
            elide: Text.ElideRight
            Accessible.role: hint.wrong ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
        ActionButton {
            objectName: "cancelButton"
            visible: hint.busy
            // Opening a room here takes no time worth a way out, and the next Enter belongs to the room.
            focus: hint.pendingAddress.length > 0
            text: qsTr("Cancel")
            onClicked: hint.cancelled()
        }
    }

    function trying(): string {
        const place = "\u2068" + pendingAddress + "\u2069";
        if (knocking)
            return qsTr("The host has been asked. You come in as soon as somebody lets you in.");
        return pendingAddress.length > 0 ? qsTr("Trying %1").arg(place) : qsTr("Opening the room");
    }
}
