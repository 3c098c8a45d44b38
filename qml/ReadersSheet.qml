pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// Who can read what is said here, and how to make sure of the host.
Sheet {
    id: sheet

    required property Session session
    readonly property string line: session.isPrivate ? within : session.hosted
        ? qsTr("This room is on your machine. Whoever joins in Earshot by the address that Copy gives has an encrypted line, and knows that the host is this machine. Browsers come unencrypted, and so does whoever types the address or finds the room nearby: the network in between can read along.")
        : session.sealed
          ? qsTr("Your line to the host is encrypted, and the host is the one that the address was made by. Nobody in between can read along.")
          : qsTr("Your line to the host is not encrypted: the network in between can read along. Ask the host for the address that Copy gives in Earshot, and join by that.")
    readonly property string within: qsTr("This room is private. Texts, names and who types are sealed with the key in its address, from one Earshot to the other: only who was given that address can come in or read them. The network cannot, and neither can a server that was not given it.")

    signal keptRequested()

    objectName: "readersSheet"
    heading: qsTr("Who can read this room")

    HostProof {
        id: compared

        proof: sheet.visible ? sheet.session.proof : ""
    }
    SafeText {
        Layout.fillWidth: true
        objectName: "readersLine"
        text: sheet.line
        wrapMode: Text.Wrap
        lineHeight: 1.25
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    SafeText {
        Layout.fillWidth: true
        text: sheet.session.isPrivate
              ? qsTr("The address is the key: whoever gets hold of it can come in, and can read what was recorded on its way before. Whoever opened the room has it, too. The server, and on an unencrypted line the network, see how many are here, and who says something when and how much; they can hold back what they do not like, and whoever of them has the address could speak in anybody's name.")
              : qsTr("The host can read everything, and so can everybody in the room. Any of them may have come in unencrypted.")
        wrapMode: Text.Wrap
        color: Theme.muted
        lineHeight: 1.25
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    SafeText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(8)
        visible: words.visible
        text: qsTr("To make sure of the host, read these words to each other. They are the same on both sides, or somebody stands in between:")
        wrapMode: Text.Wrap
        lineHeight: 1.25
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    SafeText {
        id: words

        Layout.fillWidth: true
        objectName: "hostWords"
        visible: sheet.session.proof.length > 0
        text: compared.words
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        font { pixelSize: Theme.title; weight: Font.DemiBold }
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ActionButton {
        objectName: "keptButton"
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(8)
        text: qsTr("What this room keeps")
        onClicked: sheet.turnTo(sheet.keptRequested)
    }
}
