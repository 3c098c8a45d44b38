import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Earshot.App

// While one is alone: the way in for the others, large, but no larger than lets it stay readable.
Flickable {
    id: invite

    required property Session session
    required property Settings settings
    required property Nearby nearby

    contentHeight: Math.max(height, card.implicitHeight + Theme.px(32))
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    ScrollBar.vertical: ThinScrollBar {}
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Invite others")

    Rings {
        x: invite.width / 2
        y: card.y + card.implicitHeight / 2
        count: 4
        step: Theme.px(110)
    }

    ColumnLayout {
        id: card

        x: Math.round((invite.width - width) / 2)
        y: Math.round((invite.contentHeight - implicitHeight) / 2)
        width: Math.min(invite.width - Theme.px(32), Theme.px(560))
        spacing: Theme.px(16)

        SafeText {
            Layout.fillWidth: true
            text: qsTr("Nobody else is here yet")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.muted
        }
        InviteCode {
            Layout.alignment: Qt.AlignHCenter
            visible: invite.height >= Theme.px(480) && !invite.session.isPrivate
            implicitWidth: Theme.px(176)
            address: visible ? invite.session.code : ""
            readOut: invite.session.address
        }
        AddressText {
            Layout.fillWidth: true
            visible: !invite.session.isPrivate
            address: invite.session.address
            font.pixelSize: Math.min(Theme.title, Math.max(Theme.body, invite.width / 15))
        }
        CopyButton {
            id: copy

            objectName: "inviteCopyButton"
            Layout.alignment: Qt.AlignHCenter
            Layout.minimumWidth: Theme.px(160)
            Layout.minimumHeight: Theme.px(44)
            primary: true
            address: invite.session.invitation
            words: invite.session.isPrivate ? qsTr("Copy address") : qsTr("Copy")
        }
        SafeText {
            Layout.fillWidth: true
            text: invite.session.isPrivate
                  ? qsTr("Send the address to the people you want here, and to nobody else: it has the key of this private room. They paste it into Earshot.")
                  : qsTr("Send this to the people you want here. This page goes away when the first one arrives.")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.muted
            lineHeight: 1.25
        }
        NearbyTick {
            Layout.fillWidth: true
            visible: invite.session.hosted && !invite.session.isPrivate
            settings: invite.settings
            nearby: invite.nearby
        }
        TroubleButton {
            Layout.alignment: Qt.AlignHCenter
            visible: invite.session.hosted
            address: invite.session.address
            hosted: true
        }
    }

    function attend(): void {
        copy.forceActiveFocus(Qt.TabFocusReason);
        contentY = Math.max(0, Math.min(contentHeight, card.y + copy.y + copy.height + Theme.px(8)) - height);
    }
}
