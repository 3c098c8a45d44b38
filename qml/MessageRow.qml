pragma ComponentBehavior: Bound

import QtQuick
import Earshot.App

// One row of the list: something said, or something that happened; with the line where one left off above it.
Item {
    id: row

    required property int index
    required property string kind
    required property string author
    required property string text
    required property string html
    required property string sentAt
    required property bool own
    required property bool grouped
    required property bool first
    required property bool cut
    required property int hue
    required property int count
    required property list<string> names
    property bool chosen: false
    property bool current: false
    readonly property bool said: kind === "message"
    readonly property string link: (html.match(/href="([^"]+)"/) ?? ["", ""])[1].replace(/&amp;/g, "&")

    implicitHeight: column.implicitHeight + Theme.px(said && !grouped ? 6 : 0)
    Accessible.role: said ? Accessible.ListItem : Accessible.StaticText
    Accessible.name: said ? author + ": " + text + ", " + sentAt : body.line
    Accessible.focusable: true

    Column {
        id: column

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        NewLine {
            width: parent.width
            visible: row.first
        }
        Loader {
            id: body

            readonly property string line: (item as SystemLine)?.text ?? ""

            width: parent.width
            sourceComponent: row.said ? bubble : line_
        }
    }
    Rectangle {
        anchors { fill: body; leftMargin: 0 }
        parent: column.parent
        y: column.y + body.y
        visible: row.chosen
        radius: Theme.cardRadius
        color: Qt.alpha(Theme.accent, 0.18)
    }

    Component {
        id: bubble

        MessageBubble {
            author: row.author
            html: row.html
            sentAt: row.sentAt
            own: row.own
            grouped: row.grouped
            cut: row.cut
            hue: row.hue
        }
    }
    Component {
        id: line_

        SystemLine {
            kind: row.kind
            author: row.author
            content: row.text
            sentAt: row.sentAt
            names: row.names
            count: row.count
        }
    }

    function open(): void {
        (body.item as SystemLine)?.toggle();
        if (link.length > 0)
            Links.open(link);
    }
}
