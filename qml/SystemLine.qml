import QtQuick
import QtQuick.Layouts
import Earshot.App

// What happened in the room, apart from what people say. A long run of names opens at a click or with Enter.
Item {
    id: line

    required property string kind
    required property string author
    required property string content
    required property string sentAt
    required property list<string> names
    required property int count
    required property string memberId
    required property Courtesies courtesy
    property bool chosen: false
    readonly property bool isDay: kind === "day"
    readonly property bool breaks: kind === "gap" || kind === "restarted" || kind === "closed"
                                   || kind.startsWith("tampered")
    readonly property bool ruled: isDay || breaks || kind === "earlier"
    readonly property string way: kind === "hidden" ? qsTr("Show") : undo.text
    readonly property bool folds: who.folds && (kind === "joined" || kind === "left")
    readonly property color ink: breaks ? Qt.alpha(Theme.warn, 0.35) : Theme.hairline
    readonly property string text: sentences[kind] ?? deed.text

    readonly property var sentences: ({
        "joined": (count > 1 ? qsTr("%1 joined", "several people") : qsTr("%1 joined", "one person")).arg(who.text),
        "left": (count > 1 ? qsTr("%1 left", "several people") : qsTr("%1 left", "one person")).arg(who.text),
        "renamed": who.joined(qsTr("%1 is now %2"), [who.apart(author), who.apart(content)]),
        "you-joined": qsTr("You joined as %1").arg(who.apart(author)),
        "gap": count > 0 ? qsTr("%n messages are missing here", "", count) : qsTr("Messages are missing here"),
        "tampered": qsTr("%n messages came that were changed, repeated or moved on their way: they are not shown", "", count),
        "tampered-name": qsTr("%n names came that were changed, repeated or moved on their way: they are not shown", "", count),
        "restarted": qsTr("The room started anew"),
        "closed": qsTr("The host closed the room"),
        "day": content,
        "hidden": who.joined(qsTr("%n messages of %1 are hidden", "", count), [who.apart(author)]),
        "earlier": qsTr("Earlier messages are no longer kept")
    })

    signal showRequested()

    implicitHeight: row.implicitHeight + Theme.px(ruled ? 20 : 8)

    People {
        id: who

        names: line.names
        count: line.count
    }

    CourtesyWords {
        id: deed

        names: who
        deed: line.kind
        by: line.author
        about: line.content
        seconds: line.count
    }
    DeedUndo {
        id: undo

        courtesy: line.courtesy
        deed: line.kind
        memberId: line.memberId
    }

    Rectangle {
        anchors.fill: parent
        visible: line.chosen
        radius: Theme.cardRadius
        color: Theme.selection
        border { width: Theme.line; color: Theme.accent }
    }
    RowLayout {
        id: row

        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(12)

        Rule {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.px(12)
            visible: line.ruled
            color: line.ink
        }
        Item {
            Layout.fillWidth: true
            visible: line.way.length > 0
        }
        SafeText {
            Layout.fillWidth: !line.ruled && line.way.length === 0
            Layout.maximumWidth: line.width - Theme.px(line.ruled ? 48 : 24)
                                 - (back.visible ? back.width + Theme.px(36) : 0)
            text: line.ruled ? line.text : line.text + "  ·  " + line.sentAt
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: who.all ? 40 : 4
            elide: Text.ElideRight
            color: line.breaks ? Theme.warn : Theme.muted
            font { pixelSize: Theme.small; italic: !line.isDay; weight: line.isDay ? Font.Medium : Font.Normal }

            HoverHandler {
                enabled: line.folds
                cursorShape: Qt.PointingHandCursor
            }
            TapHandler {
                enabled: line.folds
                onTapped: line.toggle()
            }
        }
        UndoButton {
            id: back

            objectName: line.kind === "hidden" ? "showTextsButton" : "undoButton"
            visible: line.way.length > 0
            text: line.way
            about: line.kind === "hidden" ? line.author : line.content
            focusPolicy: Qt.NoFocus // Enter on the row does it
            onClicked: line.act()
        }
        Item {
            Layout.fillWidth: true
            visible: line.way.length > 0
        }
        Rule {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.px(12)
            visible: line.ruled
            color: line.ink
        }
    }

    function fold(): void {
        who.all = false;
    }

    // What Enter does.
    function act(): void {
        kind === "hidden" ? showRequested() : toggle();
        undo.act();
    }

    function toggle(): void {
        who.all = folds && !who.all;
    }
}
