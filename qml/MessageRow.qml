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
    required property string memberId
    required property int hue
    required property int figure
    required property int count
    required property list<string> names
    required property Courtesies courtesy
    property bool chosen: false
    readonly property bool said: kind === "message"
    readonly property SystemLine line: lines.count > 0 ? lines.itemAt(0) as SystemLine : null
    readonly property string part: bubble.selectedText.replace(/[\u2028\u2029]/g, "\n").replace(/\u00a0/g, " ")
    readonly property string link: (html.match(/href="([^"]+)"/) ?? ["", ""])[1].replace(/&amp;/g, "&")
    readonly property string pointed: bubble.hoveredLink || link

    signal showRequested()

    implicitHeight: column.implicitHeight + Theme.px(said && !grouped ? 6 : 0)
    Accessible.role: said ? Accessible.ListItem : Accessible.StaticText
    Accessible.name: said ? author + ": " + text + ", " + sentAt : line?.text ?? ""
    Accessible.focusable: true
    ListView.onPooled: rest()
    ListView.onReused: visible = true

    Column {
        id: column

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        // No loaders: those of Qt 6.4 refuse what a bound file declares.
        Repeater {
            model: row.first ? 1 : 0

            NewLine { width: column.width }
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
            figure: row.figure
        }
        Repeater {
            id: lines

            model: row.kind.length > 0 && !row.said ? 1 : 0 // nothing is left of a row that goes

            SystemLine {
                width: column.width
                kind: row.kind
                author: row.author
                content: row.text
                sentAt: row.sentAt
                names: row.names
                count: row.count
                memberId: row.memberId
                courtesy: row.courtesy
                chosen: row.chosen
                onShowRequested: row.showRequested()
            }
        }
    }

    function deselect(): void {
        bubble.deselect();
    }

    // Until it is another row; it would still be in the way of the mouse, and read aloud.
    function rest(): void {
        deselect();
        line?.fold();
        visible = false;
    }

    function open(): void {
        line?.act();
        if (link.length > 0)
            Links.open(link);
    }
}
