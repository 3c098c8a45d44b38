pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// What is said in the room. Follows the end, and keeps its place when one has scrolled up.
ListView {
    id: list

    required property Session session
    property bool following: true
    property bool byKeys: true
    property int anchorRow: -1
    readonly property int from: Math.min(anchorRow, currentIndex)
    readonly property int to: Math.max(anchorRow, currentIndex)
    readonly property var deeds: ({
        [Qt.Key_PageUp]: () => list.pageBy(-1),
        [Qt.Key_PageDown]: () => list.pageBy(1),
        [Qt.Key_Home]: () => list.jump(0),
        [Qt.Key_End]: () => list.jump(list.count - 1),
        [Qt.Key_Escape]: () => list.chooseTo(-1, list.currentIndex)
    })

    signal typedInto(string text)

    objectName: "messageList"
    model: session.messages
    currentIndex: -1
    highlightFollowsCurrentItem: false
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    cacheBuffer: 1200
    topMargin: Math.max(Theme.px(8), height - contentHeight - bottomMargin)
    bottomMargin: Theme.px(8)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")
    ScrollBar.vertical: ThinScrollBar { id: bar }

    delegate: MessageRow {
        id: row

        width: Math.min(list.width - Theme.px(24), Theme.column)
        x: Math.round((list.width - width) / 2)
        height: implicitHeight
        chosen: list.anchorRow >= 0 && index >= list.from && index <= list.to

        FocusRing {
            shown: list.activeFocus && list.byKeys && row.ListView.isCurrentItem && list.anchorRow < 0
            inside: true
            corner: Theme.cardRadius
        }
    }

    PointHandler {
        id: pointer

        property int start: -1

        acceptedDevices: PointerDevice.Mouse
        acceptedButtons: Qt.LeftButton
        onActiveChanged: start = active && !bar.hovered ? list.touch(list.rowAt(point.position)) : -1
        onPointChanged: if (start >= 0) list.drag(start, list.rowAt(point.position))
    }
    Timer {
        id: later

        interval: 0
        onTriggered: if (list.following) list.toEnd()
    }

    onContentYChanged: if (moving || bar.pressed) following = atYEnd
    onContentHeightChanged: if (following) later.restart()
    onHeightChanged: if (following) later.restart()
    onActiveFocusChanged: list.attend()
    Keys.onUpPressed: event => list.step(event, Math.max(0, currentIndex - 1))
    Keys.onDownPressed: event => list.step(event, Math.min(count - 1, currentIndex + 1))
    Keys.onReturnPressed: (currentItem as MessageRow)?.open()
    Keys.onPressed: event => list.handle(event)

    function attend(): void {
        currentIndex = activeFocus && currentIndex < 0 ? count - 1 : currentIndex;
        byKeys = byKeys || !activeFocus;
    }

    function rowAt(place: point): int {
        return indexAt(width / 2, place.y + contentY);
    }

    function touch(row: int): int {
        byKeys = false;
        (currentItem as MessageRow)?.deselect();
        return press(row);
    }

    function press(row: int): int {
        forceActiveFocus(Qt.MouseFocusReason);
        anchorRow = -1;
        return currentIndex = row;
    }

    function drag(start: int, row: int): void {
        anchorRow = row >= 0 && (row !== start || anchorRow >= 0) ? start : anchorRow;
        currentIndex = row >= 0 ? row : currentIndex;
    }

    function chooseTo(anchor: int, end: int): void {
        [byKeys, anchorRow, currentIndex] = [true, anchor, end];
        positionViewAtIndex(end, ListView.Contain);
    }

    function step(event: var, row: int): void {
        chooseTo(event.modifiers & Qt.ShiftModifier ? (anchorRow < 0 ? currentIndex : anchorRow) : -1, row);
        following = atYEnd;
    }

    function jump(row: int): void {
        chooseTo(-1, row);
        following = row === count - 1;
    }

    function pageBy(pages: int): void {
        contentY = Math.max(originY - topMargin, Math.min(contentY + pages * height * 0.85, lastY()));
        following = atYEnd;
    }

    function lastY(): real {
        return Math.max(originY - topMargin, originY + contentHeight + bottomMargin - height);
    }

    function toEnd(): void {
        positionViewAtEnd();
        following = true;
    }

    function copyChosen(): void {
        const part = anchorRow < 0 ? (currentItem as MessageRow)?.part ?? "" : "";
        Clipboard.copy(part || session.messages.plainText(anchorRow < 0 ? currentIndex : anchorRow, currentIndex));
    }

    function handle(event: var): void {
        const deed = event.key === Qt.Key_C && event.modifiers === Qt.ControlModifier ? () => copyChosen() : deeds[event.key];
        event.accepted = deed !== undefined || /^[^\u0000-\u0020]/.test(event.text) && !(event.modifiers & Qt.ControlModifier);
        deed ? deed() : event.accepted && typedInto(event.text);
    }
}
