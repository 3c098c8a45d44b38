import QtQuick
import QtQuick.Controls.impl

// A drawn sign in one colour; it says nothing to a screen reader, the thing it stands in does.
IconImage {
    id: icon

    required property string sign
    property int size: Theme.px(20)

    source: Qt.resolvedUrl("icons/" + icon.sign + ".svg")
    sourceSize { width: icon.size; height: icon.size }
    color: Theme.text
    Accessible.ignored: true
}
