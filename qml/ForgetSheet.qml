import Earshot.App

// Asked for on purpose, so Enter is enough.
QuestionSheet {
    id: sheet

    required property Sessions sessions

    objectName: "forgetSheet"
    heading: qsTr("Forget everything?")
    text: sessions.othersPresent > 0
          ? qsTr("You leave all rooms, and those on this machine end for %n other people. What was said and typed here, and what you copied, is gone. Earshot starts afresh.", "", sessions.othersPresent)
          : qsTr("You leave all rooms. What was said and typed here, and what you copied, is gone. Earshot starts afresh.")
    go: qsTr("Forget everything")
    going: true
}
