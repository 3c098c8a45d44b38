pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// The rooms that others in the same network have open; nothing where there are none.
FocusScope {
    id: nearby

    required property NearbyModel rooms
    required property Flickable view // that it lies in
    readonly property int mostShown: 5

    signal chosen(string address)

    objectName: "nearbyRooms"
    visible: rooms.count > 0
    implicitHeight: visible ? heading.height + Theme.px(8) + list.height : 0

    SafeText {
        id: heading

        anchors { left: parent.left; right: parent.right; top: parent.top }
        //: Rooms that others in the same network have open.
        text: qsTr("Nearby")
        color: Theme.muted
        font { pixelSize: Theme.small; weight: Font.DemiBold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ListView {
        id: list

        objectName: "nearbyList"
        anchors { left: parent.left; right: parent.right; top: heading.bottom; topMargin: Theme.px(8) }
        height: Math.min(contentHeight, nearby.mostShown * Theme.px(54))
        model: nearby.rooms
        activeFocusOnTab: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        onCurrentIndexChanged: if (activeFocus) nearby.reveal()
        onActiveFocusChanged: if (activeFocus) nearby.reveal()
        ScrollBar.vertical: ThinScrollBar {
            parent: nearby
            anchors { left: list.right; top: list.top; bottom: list.bottom; leftMargin: Theme.px(4) }
        }
        Keys.onReturnPressed: nearby.choose()
        Keys.onEnterPressed: nearby.choose()
        Keys.onSpacePressed: nearby.choose()

        delegate: NearbyRow {
            id: row

            required property int index

            width: list.width
            focused: list.activeFocus && row.ListView.isCurrentItem
            onChosen: nearby.chosen(address)
        }
    }

    // The page goes along with the keyboard.
    function reveal(): void {
        const row = list.currentItem ?? list;
        const end = row.mapToItem(view.contentItem, 0, row.height).y + Theme.px(16);
        view.contentY = Math.max(view.contentY, Math.min(end, view.contentHeight) - view.height);
    }

    function choose(): void {
        const row = list.currentItem as NearbyRow;
        row?.chosen();
    }
}
