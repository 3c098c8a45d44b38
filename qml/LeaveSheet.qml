// The only question the program asks by itself: before a room ends that others are in.
QuestionSheet {
    id: sheet

    required property int others
    property bool everything: false

    heading: everything ? qsTr("Close Earshot?") : qsTr("Close this room?")
    text: everything ? qsTr("%n other people are in rooms on this machine. The rooms end for them too.", "", others)
                     : qsTr("%n other people are in it. The room ends for them too.", "", others)
    go: everything ? qsTr("Close Earshot") : qsTr("Close the room")
}
