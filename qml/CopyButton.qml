import QtQuick
import Earshot.App

// Puts a room's address on the clipboard and says so for a moment.
ActionButton {
    id: button

    required property string address
    property string words: qsTr("Copy address")
    property bool done: false

    text: done ? qsTr("Copied") : words
    sign: done ? "check" : "copy"
    enabled: address.length > 0
    onClicked: button.copy()

    Timer {
        id: moment

        interval: 2000
        onTriggered: button.done = false
    }

    function copy(): void {
        Clipboard.copy(address);
        done = true;
        moment.restart();
    }
}
