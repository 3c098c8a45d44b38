pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T

// What other programs do with dialogs: one card over the dimmed page, closed by Esc. `heading` is our own word.
Popup {
    id: sheet

    property string heading: ""
    default property list<QtObject> rows

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 3)
    width: Math.min(parent.width - Theme.px(32), Theme.px(420))
    height: Math.min(implicitHeight, parent.height - Theme.px(32))
    padding: Theme.px(20)
    horizontalPadding: Theme.px(10) // the rest is for rings and the scroll bar
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick; easing.type: Easing.OutCubic }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        radius: Theme.px(12)
        color: Theme.surface
        border { width: Theme.line; color: Theme.hairline }
    }
    contentItem: SheetBody {
        objectName: sheet.objectName
        heading: sheet.heading
        rows: sheet.rows
        onClosed: sheet.close()
    }

    // Goes on elsewhere: `next` is a signal.
    function turnTo(next: var): void {
        close();
        next();
    }
}
