import QtQuick
import QtQuick.Layouts

// What happened in the room, apart from what people say. A long run of names opens at a click or with Enter.
Item {
    id: line

    required property string kind
    required property string author
    required property string content
    required property string sentAt
    required property list<string> names
    required property int count
    property bool chosen: false
    readonly property bool isDay: kind === "day"
    readonly property bool breaks: kind === "gap" || kind === "restarted" || kind === "closed"
    readonly property bool ruled: isDay || breaks
    readonly property bool folds: who.folds && (kind === "joined" || kind === "left")
    readonly property color ink: breaks ? Qt.alpha(Theme.warn, 0.35) : Theme.hairline
    readonly property string text: sentences[kind] ?? ""

    readonly property var sentences: ({
        "joined": (count > 1 ? qsTr("%1 joined", "several people") : qsTr("%1 joined", "one person")).arg(who.text),
        "left": (count > 1 ? qsTr("%1 left", "several people") : qsTr("%1 left", "one person")).arg(who.text),
        "renamed": who.joined(qsTr("%1 is now %2"), [who.apart(author), who.apart(content)]),
        "you-joined": qsTr("You joined as %1").arg(who.apart(author)),
        "gap": count > 0 ? qsTr("%n messages are missing here", "", count) : qsTr("Messages are missing here"),
        "restarted": qsTr("The room started anew"),
        "closed": qsTr("The host closed the room"),
        "day": content
    })

    implicitHeight: row.implicitHeight + Theme.px(ruled ? 20 : 8)

    People {
        id: who

        names: line.names
        count: line.count
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
        SafeText {
            Layout.fillWidth: !line.ruled
            Layout.maximumWidth: line.width - Theme.px(24)
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
        Rule {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.px(12)
            visible: line.ruled
            color: line.ink
        }
    }

    function toggle(): void {
        who.all = folds && !who.all;
    }
}
