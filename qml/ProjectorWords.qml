import QtQuick
import Earshot.App

// What stands beside the code on the wall, as large as its place lets it be. No layout: it would ask texts that fit
// themselves into their places how large these are to be.
Column {
    id: words

    required property Session session
    required property string address
    required property real unit
    required property bool centred
    readonly property int alignment: centred ? Text.AlignHCenter : Text.AlignLeft

    readonly property real freeHeight: height - 3 * spacing - unit * 8

    spacing: unit * 2

    SafeText {
        width: words.width
        height: words.freeHeight * 0.26
        text: words.session.room
        horizontalAlignment: words.alignment
        verticalAlignment: Text.AlignBottom
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        font { pixelSize: words.unit * 9; weight: Font.Bold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    SafeText {
        objectName: "projectorAddress"
        width: words.width
        height: words.freeHeight * 0.58
        // The room's name goes to a line of its own where it does not fit behind the machine's.
        text: words.address.replace(/\/(?=[^\/]*$)/, "/\u200B")
        horizontalAlignment: words.alignment
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        color: Theme.accent
        font { pixelSize: words.unit * 12; weight: Font.DemiBold }
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("The room's address: %1").arg(words.address)
    }
    SafeText {
        width: words.width
        height: words.freeHeight * 0.16
        text: qsTr("Scan the code, or type this address into a browser.")
        horizontalAlignment: words.alignment
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small
        color: Theme.muted
        font.pixelSize: words.unit * 4
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    SafeText {
        objectName: "headCount"
        width: words.width
        height: words.unit * 8
        text: qsTr("%n people are here", "", words.session.members.count)
        horizontalAlignment: words.alignment
        wrapMode: Text.Wrap
        font { pixelSize: words.unit * 5; weight: Font.DemiBold }
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
