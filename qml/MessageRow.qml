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
    readonly property bool said: kind === "message"
    readonly property string part: bubble.selectedText.replace(/[\u2028\u2029]/g, "\n").replace(/\u00a0/g, " ")
    readonly property string link: (html.match(/href="([^"]+)"/) ?? ["", ""])[1].replace(/&amp;/g, "&")
    readonly property string pointed: bubble.hoveredLink || link

    implicitHeight: column.implicitHeight + Theme.px(said && !grouped ? 6 : 0)
    Accessible.role: said ? Accessible.ListItem : Accessible.StaticText
    Accessible.name: said ? author + ": " + text + ", " + sentAt : line.text
    Accessible.focusable: true

    Column {
        id: column

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        NewLine {
            width: parent.width
            visible: row.first
        }
        MessageBubble {
            id: bubble

            width: parent.width
            visible: row.said
            author: row.author
            html: row.html
            sentAt: row.sentAt
            own: row.own
            grouped: row.grouped
            chosen: row.chosen
            cut: row.cut
            hue: row.hue
        }
        SystemLine {
            id: line

            width: parent.width
            visible: !row.said
            kind: row.kind
            author: row.author
            content: row.text
            sentAt: row.sentAt
            names: row.names
            count: row.count
            chosen: row.chosen
        }
    }

    function deselect(): void {
        bubble.deselect();
    }

    function open(): void {
        line.toggle();
        if (link.length > 0)
            Links.open(link);
    }
}
