import QtQuick
import Earshot.App

// "Currently chatting in ROOM as NAME", of separate plain pieces, so that neither is ever read as markup.
Flow {
    id: sentence

    required property Session session
    property bool wide: true
    //: %1 is the room, %2 one's own name. Keep their order.
    readonly property string pattern: qsTr("Currently chatting in %1 as %2")
    readonly property string before: pattern.split("%1")[0].trim()
    readonly property string between: pattern.split("%1")[1].split("%2")[0].trim()
    readonly property string after: pattern.split("%2")[1].trim()
    readonly property int lineHeight: wide ? Theme.target : Math.ceil(Theme.heading * 1.4)

    spacing: Theme.px(6)

    SafeText {
        visible: sentence.wide && text.length > 0
        height: sentence.lineHeight
        verticalAlignment: Text.AlignVCenter
        text: sentence.before
        color: Theme.muted
    }
    SafeText {
        width: Math.min(implicitWidth, sentence.width)
        height: sentence.lineHeight
        verticalAlignment: Text.AlignVCenter
        text: sentence.session.room
        elide: Text.ElideMiddle
        font { pixelSize: Theme.heading; weight: Font.Bold }
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
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
        visible: text.length > 0
        width: Math.min(implicitWidth, sentence.width)
        verticalAlignment: Text.AlignVCenter
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
