import QtQuick
import QtQuick.Controls.Basic

// What is being written. Enter says it, unless an input method is still composing; Shift+Enter begins a new line.
TextArea {
    id: input

    property bool waiting: false
    readonly property var method: Qt.inputMethod
    readonly property bool blank: text.trim().length === 0

    signal submitted()
    signal recalled()
    signal scrolled(int pages)

    objectName: "composerInput"
    leftPadding: Theme.px(14)
    rightPadding: Theme.px(10)
    topPadding: Theme.px(10)
    bottomPadding: Theme.px(10)
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    font.pixelSize: Theme.body
    color: waiting ? Qt.alpha(Theme.text, 0.6) : Theme.text
    placeholderText: qsTr("Enter your message")
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectedText
    background: null
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Message")
    Accessible.multiLine: true
    Keys.onReturnPressed: event => input.enter(event)
    Keys.onEnterPressed: event => input.enter(event)
    Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onUpPressed: event => input.recall(event)
    Keys.onPressed: event => input.page(event)

    function enter(event: var): void {
        event.accepted = !(event.modifiers & Qt.ShiftModifier) && !inputMethodComposing;
        if (event.accepted)
            submitted();
    }

    function recall(event: var): void {
        event.accepted = length === 0 && !inputMethodComposing;
        if (event.accepted)
            recalled();
    }

    function page(event: var): void {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            scrolled(event.key === Qt.Key_PageUp ? -1 : 1);
    }

    function commit(): void {
        method.commit();
    }
}
