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
    property int touched: -1
    readonly property var commands: ({ [Qt.Key_C]: () => list.copyChosen() })
    readonly property var deeds: ({
        [Qt.Key_PageUp]: () => list.pageBy(-1),
        [Qt.Key_PageDown]: () => list.pageBy(1),
        [Qt.Key_Home]: () => list.chooseTo(-1, 0),
        [Qt.Key_End]: () => list.chooseTo(-1, list.count - 1),
        [Qt.Key_Menu]: () => list.ask(list.currentIndex),
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
    reuseItems: true
    topMargin: Theme.px(8)
    bottomMargin: Theme.px(8)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")
    ScrollBar.vertical: ThinScrollBar { id: bar }

    delegate: MessageRow {
        id: row

        width: Math.min(list.width - Theme.px(24), Theme.column)
        x: Math.round((list.width - width) / 2)
        height: implicitHeight
        courtesy: list.session.courtesy
        onShowRequested: list.session.hide(memberId, false)
        chosen: list.anchorRow >= 0 && (index - list.anchorRow) * (index - list.currentIndex) <= 0

        FocusRing {
            shown: list.activeFocus && list.byKeys && row.ListView.isCurrentItem && list.anchorRow < 0
            inside: true
            corner: Theme.cardRadius
        }
    }

    RowMenu {
        id: menu

        onCopied: list.copyChosen()
    }
    RowPointer {
        parent: list
        anchors { fill: parent; rightMargin: bar.width }
        z: 1
        onPressed: place => list.press(list.rowAt(place))
        onDrawn: place => list.drag(list.rowAt(place))
        onAsked: place => list.ask(list.rowAt(place))
    }
    Timer { id: later; interval: 0; onTriggered: list.settle() }

    onContentYChanged: if (moving || bar.pressed) following = atYEnd
    onContentHeightChanged: later.restart()
    onHeightChanged: later.restart()
    onMovingChanged: later.restart()
    onActiveFocusChanged: list.attend()
    Keys.onUpPressed: event => list.step(event, Math.max(0, currentIndex - 1))
    Keys.onDownPressed: event => list.step(event, Math.min(count - 1, currentIndex + 1))
    Keys.onReturnPressed: (currentItem as MessageRow)?.open()
    Keys.onPressed: event => list.handle(event)

    function attend(): void {
        [currentIndex, byKeys] = [activeFocus && currentIndex < 0 ? count - 1 : currentIndex, byKeys || !activeFocus];
    }

    function rowAt(place: point): int {
        return indexAt(width / 2, place.y + contentY);
    }

    function press(row: int): void {
        (itemAtIndex(touched) as MessageRow)?.deselect();
        forceActiveFocus(Qt.MouseFocusReason);
        [byKeys, touched, anchorRow, currentIndex] = [false, row, -1, row];
    }

    function drag(row: int): void {
        if (touched >= 0 && row >= 0 && (row !== touched || anchorRow >= 0))
            [anchorRow, currentIndex] = [touched, row];
    }

    function chooseTo(anchor: int, end: int): void {
        [byKeys, anchorRow, currentIndex] = [true, anchor, end];
        end === count - 1 ? toEnd() : positionViewAtIndex(end, ListView.Contain);
        following = end === count - 1 || atYEnd;
    }

    function step(event: var, row: int): void {
        chooseTo(event.modifiers & Qt.ShiftModifier ? (anchorRow < 0 ? currentIndex : anchorRow) : -1, row);
    }

    function pageBy(pages: int): void {
        const [first, last] = [originY - topMargin, originY + contentHeight + bottomMargin - height];
        contentY = Math.max(first, Math.min(contentY + pages * height * 0.85, last));
        following = atYEnd;
    }

    // Few lines lie at the bottom, beside the input; later, because the height follows from the margin again.
    function settle(): void {
        topMargin = Math.max(Theme.px(8), height - contentHeight - bottomMargin);
        if (following && !moving && !bar.pressed) // whoever moves it has not said yet where to
            toEnd();
    }

    function toEnd(): void {
        positionViewAtEnd(); // leaves out the margin
        [contentY, following] = [Math.max(contentY, originY + contentHeight + bottomMargin - height), true];
    }

    function ask(row: int): void {
        currentIndex = anchorRow < 0 ? row : currentIndex;
        menu.link = (itemAtIndex(row) as MessageRow)?.pointed ?? "";
        menu.popup();
    }

    function copyChosen(): void {
        const part = anchorRow < 0 ? (currentItem as MessageRow)?.part ?? "" : "";
        Clipboard.copy(part || session.messages.plainText(anchorRow < 0 ? currentIndex : anchorRow, currentIndex));
    }

    function handle(event: var): void {
        const deed = event.modifiers === Qt.ControlModifier ? commands[event.key] : deeds[event.key];
        event.accepted = deed !== undefined || /^[^\u0000-\u0020\u007f]/.test(event.text);
        deed ? deed() : event.accepted && typedInto(event.text);
    }
}
