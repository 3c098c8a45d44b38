import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Earshot.App

// While one is alone: the way in for the others, large, but no larger than lets it stay readable.
Flickable {
    id: invite

    required property Session session

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
        TextEdit {
            Layout.fillWidth: true
            text: invite.session.address
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            activeFocusOnPress: false
            horizontalAlignment: TextEdit.AlignHCenter
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectedText
            font { pixelSize: Math.min(Theme.title, Math.max(Theme.body, invite.width / 15)); weight: Font.DemiBold }
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("The room's address: %1").arg(invite.session.address)
        }
        CopyButton {
            id: copy

            objectName: "inviteCopyButton"
            Layout.alignment: Qt.AlignHCenter
            Layout.minimumWidth: Theme.px(160)
            Layout.minimumHeight: Theme.px(44)
            primary: true
            address: invite.session.address
            words: qsTr("Copy")
        }
        SafeText {
            Layout.fillWidth: true
            text: qsTr("Send this to the people you want here. This page goes away when the first one arrives.")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.muted
            lineHeight: 1.25
        }
    }

    function attend(): void {
        copy.forceActiveFocus(Qt.TabFocusReason);
        contentY = Math.max(0, Math.min(contentHeight, card.y + copy.y + copy.height + Theme.px(8)) - height);
    }
}
