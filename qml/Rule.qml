import QtQuick

// One thin line.
Rectangle {
    implicitHeight: Theme.line
    color: Theme.hairline
    Accessible.ignored: true
}
