import QtQuick

// What a host did, as a sentence; "" where it is nothing of the kind. Both names are somebody else's words.
QtObject {
    id: words

    required property People names
    required property string deed
    required property string by
    required property string about
    required property int seconds
    readonly property string text: deed in sentences
        ? names.joined(sentences[deed], [names.apart(by), names.apart(about)]) : ""

    readonly property var sentences: ({
        "locked": qsTr("%1 locked the room: nobody new can come in"),
        "unlocked": qsTr("%1 unlocked the room"),
        "knocks": qsTr("%1 asks newcomers to knock"),
        "no-knocks": qsTr("%1 lets newcomers in without knocking"),
        "slowed": qsTr("%1 slowed the room down: one message every %n s", "", seconds),
        "unslowed": qsTr("%1 ended the slow mode"),
        "muted": qsTr("%1 muted %2"),
        "unmuted": qsTr("%1 lets %2 speak again"),
        "removed": qsTr("%1 removed %2 from the room"),
        "forgiven": qsTr("%1 lets %2 come back"),
        "admitted": qsTr("%1 let %2 in"),
        "turned-away": qsTr("%1 turned %2 away"),
        "handed-over": qsTr("%1 made %2 the host"),
        "host-passed": qsTr("%2 is the host now")
    })
}
