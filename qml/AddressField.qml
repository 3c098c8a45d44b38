import QtQuick

// "Room name or address", with the button that joins or hosts inside it.
FocusScope {
    id: entry

    property alias text: field.text
    property bool hosts: false
    property bool busy: false
    property bool wrong: false

    signal edited()
    signal submitted()

    implicitHeight: Math.max(Theme.px(44), field.implicitHeight)
    implicitWidth: Theme.px(300)

    Field {
        id: field

        objectName: "addressField"
        anchors.fill: parent
        focus: true
        enabled: !entry.busy
        wrong: entry.wrong
        rightPadding: Theme.mirrored ? Theme.px(12) : join.width + Theme.px(12)
        leftPadding: Theme.mirrored ? join.width + Theme.px(12) : Theme.px(12)
        placeholderText: qsTr("Room name or address")
        maximumLength: 2048
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        onTextEdited: entry.edited()
        onAccepted: entry.submitted()
    }
    ActionButton {
        id: join

        objectName: "joinButton"
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.px(4) }
        enabled: !entry.busy && field.text.trim().length > 0
        text: entry.hosts ? qsTr("Host") : qsTr("Join")
        onClicked: entry.submitted()
    }

    function clear(): void {
        field.clear();
    }
}
