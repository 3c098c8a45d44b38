pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Earshot.App

// The ways in for others: to scan, to read out, to send, and to put on the wall.
Sheet {
    id: sheet

    required property Session session
    required property Settings settings
    required property Nearby nearby
    property int chosen: 0
    readonly property int way: Math.min(chosen, session.addresses.length - 1)
    readonly property string address: session.addresses[way] ?? ""
    // Other addresses of this machine come and go with its networks.
    readonly property string link: session.addresses.length > 0 ? session.invitationBy(way) : ""
    readonly property string code: session.addresses.length > 0 ? session.codeBy(way) : ""

    readonly property string sentence: session.isPrivate
        //: Followed by the address, on a line of its own. %1 is the room.
        ? qsTr("Come and chat in %1, a private room. Paste this address into Earshot, and give it to nobody else:")
        //: Followed by the address, on a line of its own. %1 is the room.
        : qsTr("Come and chat in %1. Open this address in a browser, or paste it into Earshot:")

    signal showLargeRequested()
    signal readersRequested()

    objectName: "inviteSheet"
    heading: qsTr("Invite others")
    width: Math.min(parent.width - Theme.px(32), Theme.px(460))
    onOpened: copy.forceActiveFocus(Qt.TabFocusReason)

    SafeText {
        Layout.fillWidth: true
        objectName: "privateInvitation"
        visible: sheet.session.isPrivate
        text: qsTr("This room is private: the address has its key at the end, too long to read out and of no use to a browser. Send it to the people you want here, and to nobody else; they paste it into Earshot.")
        wrapMode: Text.Wrap
        lineHeight: 1.25
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    InviteCode {
        Layout.alignment: Qt.AlignHCenter
        objectName: "inviteCode"
        visible: !sheet.session.isPrivate
        address: sheet.visible ? sheet.code : ""
        readOut: sheet.address
    }
    AddressText {
        Layout.fillWidth: true
        objectName: "inviteAddress"
        visible: !sheet.session.isPrivate
        address: sheet.address
        font.pixelSize: Math.min(Theme.title, Math.max(Theme.body, sheet.width / 17))
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width < Theme.px(340) ? 1 : 2
        columnSpacing: Theme.px(12)
        rowSpacing: Theme.px(8)

        CopyButton {
            id: copy

            objectName: "copyLinkButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            primary: true
            address: sheet.link
        }
        CopyButton {
            objectName: "copyInvitationButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            words: qsTr("Copy invitation")
            address: sheet.sentence.arg(sheet.session.room) + "\n" + sheet.link
        }
        ActionButton {
            objectName: "showLargeButton"
            visible: !sheet.session.isPrivate
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns
            sign: "large"
            text: qsTr("Show large")
            onClicked: sheet.showLarge()
        }
        ActionButton {
            objectName: "inviteReadersButton"
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns
            sign: sheet.session.isPrivate ? "key" : sheet.session.sealed ? "lock" : "eye"
            text: qsTr("Who can read this room")
            onClicked: sheet.turnTo(sheet.readersRequested)
        }
    }
    WayList {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(4)
        visible: sheet.session.addresses.length > 1
        session: sheet.session
        chosen: sheet.way
        onPicked: index => sheet.chosen = index
    }
    NearbyTick {
        Layout.fillWidth: true
        visible: sheet.session.hosted && !sheet.session.isPrivate
        settings: sheet.settings
        nearby: sheet.nearby
    }

    function showLarge(): void {
        showLargeRequested();
        close();
    }
}
