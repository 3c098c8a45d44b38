import QtQuick
import Earshot.App

// "Currently chatting in ROOM as NAME", of separate plain pieces, so that neither is ever read as markup. Placed by
// hand and not by a Flow, which knows its height too late for the layout around it.
Item {
    id: sentence

    required property Session session
    property bool wide: true
    //: %1 is the room, %2 one's own name. Keep their order.
    readonly property string pattern: qsTr("Currently chatting in %1 as %2")
    readonly property string before: pattern.split("%1")[0].trim()
    readonly property string between: pattern.split("%1")[1].split("%2")[0].trim()
    readonly property string after: pattern.split("%2")[1].trim()
    readonly property int gap: Theme.px(6)
    // Not the item's own implicit width, which follows its wrapping, which follows this.
    readonly property real roomWidth: Math.ceil(natural.advanceWidth) + 1
    readonly property real naming: as.implicitWidth + tag.implicitWidth + end.width
    readonly property bool together: roomWidth + gap + naming <= width
    readonly property bool whole: wide && prefix.implicitWidth + gap + roomWidth + gap + naming <= width

    signal renamed()

    implicitHeight: name.y + tag.height + (problem.visible ? problem.height : 0)

    TextMetrics {
        id: natural

        font: room.font
        text: sentence.session.room
    }
    SafeText {
        id: prefix

        anchors { left: parent.left; verticalCenter: room.verticalCenter }
        visible: sentence.whole
        width: visible ? implicitWidth : 0
        text: sentence.before
        color: Theme.muted
    }
    SafeText {
        id: room

        anchors { left: prefix.right; leftMargin: sentence.whole && prefix.width > 0 ? sentence.gap : 0 }
        width: Math.min(sentence.roomWidth, sentence.width)
        height: sentence.together ? tag.height : implicitHeight
        verticalAlignment: Text.AlignVCenter
        text: sentence.session.room
        elide: Text.ElideRight
        wrapMode: sentence.together ? Text.NoWrap : Text.WrapAtWordBoundaryOrAnywhere
        maximumLineCount: 2
        font { pixelSize: sentence.wide ? Theme.heading : Theme.body; weight: Font.Bold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        id: name

        anchors { left: sentence.together ? room.right : parent.left; leftMargin: sentence.together ? sentence.gap : 0 }
        y: sentence.together ? 0 : room.height

        SafeText {
            id: as

            height: tag.height
            verticalAlignment: Text.AlignVCenter
            text: sentence.between
            color: Theme.muted
        }
        NameTag {
            id: tag

            session: sentence.session
            onDone: sentence.renamed()
            room: sentence.width - as.width - end.width
        }
        SafeText {
            id: end

            width: text.length > 0 ? implicitWidth : 0
            height: tag.height
            verticalAlignment: Text.AlignVCenter
            text: sentence.after
            color: Theme.muted
        }
    }
    SafeText {
        id: problem

        anchors { left: parent.left; right: parent.right }
        y: name.y + tag.height
        visible: text.length > 0
        text: tag.problem
        wrapMode: Text.Wrap
        color: Theme.error
        font.pixelSize: Theme.small
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    function rename(): void {
        tag.edit();
    }
}
