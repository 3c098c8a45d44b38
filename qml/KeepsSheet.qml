pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// What is kept of a room, where and for how long; and the way to be rid of it.
Sheet {
    id: sheet

    required property Session session
    property string before: "" // the proof that was given up
    readonly property bool renewed: before.length > 0 && before !== session.proof

    signal readersRequested()
    signal forgetRequested()
    signal renewRequested()

    objectName: "keepsSheet"
    heading: qsTr("What this room keeps")
    onAboutToShow: before = ""

    Keeping {
        id: kept

        session: sheet.session
        looking: sheet.visible
    }
    KeptRow {
        objectName: "keptReaders"
        Layout.fillWidth: true
        place: qsTr("Who can read along")
        what: sheet.session.isPrivate
              ? qsTr("Whoever has the private address: not the network, and no server that was not given it.")
              : sheet.session.hosted || sheet.session.sealed
                ? qsTr("The host, everybody here, and the network of whoever came unencrypted.")
                : qsTr("The host, everybody here, and the network in between.")
    }
    KeptRow {
        objectName: "keptHere"
        Layout.fillWidth: true
        place: qsTr("In this window")
        what: qsTr("%n messages (%1), in memory only, until you leave the room.", "", kept.messagesHere)
            .arg(sheet.size(kept.bytesHere))
    }
    KeptRow {
        objectName: "keptThere"
        Layout.fillWidth: true
        place: sheet.session.hosted ? qsTr("In the room on this machine") : qsTr("On the host's machine")
        what: !kept.told
              ? qsTr("The host does not say.")
              : qsTr("%n messages (%1), in memory only, for those who lost their line and come back.", "", kept.messagesThere)
                    .arg(sheet.size(kept.bytesThere)) + " "
                + qsTr("Never more than the last %1 messages of %2 minutes. Newcomers get nothing of it.")
                    .arg(kept.mostMessagesThere).arg(kept.minutesThere)
    }
    KeptRow {
        Layout.fillWidth: true
        place: qsTr("On disk")
        what: qsTr("Nothing: no message, no name, no room. Earshot remembers where its window was, what you ticked, and the certificate of this machine.")
    }
    ActionButton {
        objectName: "renewButton"
        Layout.fillWidth: true
        visible: sheet.session.hosted
        text: qsTr("Make a new certificate")
        onClicked: sheet.renew()
    }
    SafeText {
        Layout.fillWidth: true
        visible: sheet.session.hosted
        text: sheet.renewed ? qsTr("There is a new certificate. Give the address anew to whoever is still to come.")
                            : qsTr("Addresses that you gave away lead nowhere then. Whoever is here stays until their line breaks.")
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.small
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    KeptRow {
        Layout.fillWidth: true
        place: qsTr("With the others")
        what: qsTr("Everybody here sees what you see, and can copy it.")
    }
    ActionButton {
        objectName: "keepsReadersButton"
        Layout.fillWidth: true
        text: qsTr("Who can read this room")
        onClicked: sheet.turnTo(sheet.readersRequested)
    }
    ActionButton {
        objectName: "forgetButton"
        Layout.fillWidth: true
        danger: true
        text: qsTr("Forget everything")
        onClicked: sheet.turnTo(sheet.forgetRequested)
    }

    function size(bytes: real): string {
        return Qt.locale().formattedDataSize(bytes, 1, Locale.DataSizeSIFormat);
    }

    function renew(): void {
        before = session.proof;
        renewRequested();
    }
}
