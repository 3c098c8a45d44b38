pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// Who is here now, and on top of them who waits to be let in.
Rectangle {
    id: members

    required property Session session
    required property Settings settings
    readonly property Courtesies courtesy: session.courtesy

    objectName: "memberList"
    color: Theme.sunken

    Rule {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Theme.line
        visible: Theme.plain
    }
    SafeText {
        id: heading

        anchors { left: parent.left; right: rules.left; top: parent.top }
        anchors { margins: Theme.px(16); rightMargin: Theme.px(8) }
        text: qsTr("Users online (%n)", "", members.session.members.count)
        color: Theme.muted
        wrapMode: Text.Wrap
        font { pixelSize: Theme.small; weight: Font.DemiBold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    IconButton {
        id: rules

        objectName: "rulesButton"
        anchors { right: parent.right; rightMargin: Theme.px(8); verticalCenter: heading.verticalCenter }
        visible: members.courtesy.acting
        width: visible ? implicitWidth : 0
        sign: "rules"
        text: qsTr("Rules of this room")
        onClicked: sheet.open()
    }
    Column {
        id: top

        anchors { left: parent.left; right: parent.right; top: heading.bottom; topMargin: Theme.px(8) }
        spacing: Theme.px(4)

        RulesLine {
            x: Theme.px(16)
            width: parent.width - Theme.px(32)
            courtesy: members.courtesy
        }
        CourtesyTrouble {
            x: Theme.px(16)
            width: parent.width - Theme.px(32)
            courtesy: members.courtesy
        }
        KnockList {
            width: parent.width
            courtesy: members.courtesy
            onEmptied: list.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: typing.top }
        anchors.topMargin: top.height > 0 ? Theme.px(8) : 0
        model: members.session.members
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: -1
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        ScrollBar.vertical: ThinScrollBar {}
        Keys.onReturnPressed: menu.ask(currentItem as MemberRow)
        Keys.onEnterPressed: menu.ask(currentItem as MemberRow)
        Keys.onMenuPressed: menu.ask(currentItem as MemberRow)

        delegate: MemberRow {
            id: row

            required property int index

            width: list.width
            acting: members.courtesy.acting
            showTyping: members.settings.showTyping
            onAsked: menu.ask(row)
            onShowRequested: members.session.hide(memberId, false)
            onUnmuteRequested: members.courtesy.mute(memberId, false)
            onUndone: list.attend(index)

            FocusRing {
                shown: list.activeFocus && row.ListView.isCurrentItem
                inside: true
            }
        }

        function attend(index: int): void {
            currentIndex = index;
            currentItem.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Tick {
        id: typing

        objectName: "typingTick"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.px(8) }
        text: qsTr("Show who is typing")
        checked: members.settings.showTyping
        onToggled: members.settings.showTyping = !members.settings.showTyping
    }

    MemberMenu {
        id: menu

        session: members.session
        list: list
    }
    RulesSheet {
        id: sheet

        courtesy: members.courtesy
        onCloseRequested: [sheet.close(), question.open()]
    }
    LeaveSheet {
        id: question

        others: members.session.members.count - 1
        onConfirmed: members.courtesy.close()
    }
}
