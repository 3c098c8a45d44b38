import QtQuick
import Earshot.App

// One thing somebody said. The first of several in a row carries the figure and the name.
Item {
    id: bubble

    required property string author
    required property string html
    required property string sentAt
    required property bool own
    required property bool grouped
    required property bool cut
    required property int hue
    required property int figure
    property bool chosen: false
    readonly property alias selectedText: body.selectedText
    readonly property alias hoveredLink: body.hoveredLink
    readonly property int inset: Theme.px(12)
    readonly property int textX: inset + Theme.figure + Theme.px(12)

    implicitHeight: words.implicitHeight + Theme.px(8)

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        visible: bubble.own || bubble.chosen
        color: bubble.chosen ? Theme.selection : Theme.accentSoft
        border { width: Theme.plain ? 2 : bubble.chosen ? 1 : 0; color: Theme.accent }
    }
    Figure {
        anchors { left: parent.left; leftMargin: bubble.inset; top: parent.top; topMargin: Theme.px(6) }
        visible: !bubble.grouped
        hue: bubble.hue
        figure: bubble.figure
    }

    Column {
        id: words

        anchors { left: parent.left; leftMargin: bubble.textX; right: time.left; rightMargin: Theme.px(12) }
        y: Theme.px(4)
        spacing: Theme.px(1)

        SafeText {
            width: parent.width
            visible: !bubble.grouped
            text: bubble.author
            color: Theme.hue(bubble.hue)
            elide: Text.ElideRight
            maximumLineCount: 1
            font.weight: Font.Bold
        }
        TextEdit {
            id: body

            width: parent.width
            text: Theme.linkStyle + bubble.html
            textFormat: TextEdit.RichText
            readOnly: true
            selectByMouse: true
            selectByKeyboard: true
            activeFocusOnTab: false
            activeFocusOnPress: false
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            color: Theme.text
            font.pixelSize: Theme.body
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectedText
            Accessible.ignored: true
            onLinkActivated: link => Links.open(link)

            HoverHandler {
                cursorShape: body.hoveredLink.length > 0 ? Qt.PointingHandCursor : Qt.IBeamCursor
            }
        }
        SafeText {
            width: parent.width
            visible: bubble.cut
            text: qsTr("The rest is too long to show.")
            color: Theme.muted
            wrapMode: Text.Wrap
            font { pixelSize: Theme.small; italic: true }
        }
    }

    SafeText {
        id: time

        anchors { right: parent.right; rightMargin: bubble.inset }
        y: words.y + Math.round((Theme.body - Theme.small) * 1.1)
        text: bubble.sentAt
        color: Theme.muted
        font.pixelSize: Theme.small
    }

    function deselect(): void {
        body.deselect();
    }
}
