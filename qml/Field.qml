import QtQuick
import QtQuick.Controls.Basic

// One line to type in.
TextField {
    id: field

    property bool wrong: false
    property bool tight: false

    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(12)
    rightPadding: Theme.px(12)
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.body
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectedText
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.line
        border.color: field.wrong ? Theme.error : Theme.hairline

        FocusRing {
            shown: field.activeFocus
            inside: field.tight
            corner: Theme.cardRadius
        }
    }
}
