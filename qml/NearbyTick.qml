import QtQuick
import QtQuick.Layouts
import Earshot.App

// Whether rooms hosted here are announced to the network; where the system cannot, a word on that.
ColumnLayout {
    id: visibility

    required property Settings settings
    required property Nearby nearby

    spacing: 0

    Tick {
        id: tick

        objectName: "visibleTick"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: words.advanceWidth + Theme.px(56)
        enabled: visibility.nearby.available
        opacity: enabled ? 1 : 0.6
        text: qsTr("Visible nearby")
        checked: visibility.settings.visibleNearby && visibility.nearby.available
        onToggled: visibility.settings.visibleNearby = !visibility.settings.visibleNearby

        TextMetrics {
            id: words

            text: tick.text
            font.pixelSize: Theme.small
        }
    }
    SafeText {
        Layout.fillWidth: true
        visible: !visibility.nearby.available
        text: qsTr("This computer has no Avahi or Bonjour to announce rooms with.")
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.small
    }
}
