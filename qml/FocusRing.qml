import QtQuick

// Two pixels of accent, two pixels away from what has the keyboard; inside it where the edge would be cut off.
Rectangle {
    property bool shown: false
    property bool inside: false
    property int corner: Theme.buttonRadius

    anchors.fill: parent
    anchors.margins: inside ? 1 : -4
    radius: inside ? corner : corner + 4
    visible: shown
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
    Accessible.ignored: true
}
