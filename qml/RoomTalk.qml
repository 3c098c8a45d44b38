import QtQuick
import QtQuick.Layouts
import Earshot.App

// The middle of a room: what is said, or the way in for others while nobody is there, and the input.
ColumnLayout {
    id: talk

    required property Session session
    required property Settings settings
    required property Nearby nearby
    property bool inviting: false
    readonly property alias following: list.following
    readonly property alias writing: foot.activeFocus

    spacing: 0

    Connections {
        target: talk.session

        function onAccepted(): void {
            list.toEnd();
        }
        function onHeard(author: string, text: string): void {
            if (talk.visible)
                Announcer.announce(list, author + ": " + text);
        }
    }

    KnockCall {
        parent: talk.Window.contentItem
        session: talk.session
        here: talk.visible
    }
    InviteCard {
        id: invite

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: talk.inviting
        session: talk.session
        settings: talk.settings
        nearby: talk.nearby
    }
    MessageList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: !talk.inviting
        visible: !talk.inviting || talk.height >= Theme.px(340)
        Layout.preferredHeight: Math.min(contentHeight + Theme.px(16), talk.height / 3)
        session: talk.session
        onTypedInto: text => foot.attend(text)

        NewPill {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.px(8) }
            visible: !list.following
            unread: talk.session.unread
            Keys.onBacktabPressed: list.currentItem?.forceActiveFocus(Qt.BacktabFocusReason)
            onClicked: list.toEnd()
        }
    }
    RoomFoot {
        id: foot

        Layout.fillWidth: true
        session: talk.session
        showTyping: talk.settings.showTyping
        onScrolled: pages => list.pageBy(pages)
    }

    function attend(): void {
        inviting ? invite.attend() : foot.attend("");
    }
}
