import QtQuick

// How many messages wait; nothing where none do.
Rectangle {
    id: badge

    required property int unread
    property bool small: false

    visible: unread > 0
    implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.px(badge.small ? 6 : 10))
    implicitHeight: number.implicitHeight + Theme.px(badge.small ? 1 : 4)
    radius: height / 2
    color: Theme.accent
    Accessible.ignored: true

    SafeText {
        id: number

        anchors.centerIn: parent
        text: badge.unread > 99 ? "99+" : badge.unread
        color: Theme.accentInk
        font { pixelSize: Math.round(Theme.small * (badge.small ? 0.85 : 1)); weight: Font.Bold }
    }
}
