import QtQuick
import QtQuick.Layouts

// Somebody who may not come in, and the way back.
RowLayout {
    id: row

    required property string memberId
    required property string username
    required property int hue
    required property int figure
    readonly property alias attended: back.activeFocus

    signal forgiven()

    spacing: Theme.px(10)

    Figure {
        hue: row.hue
        figure: row.figure
        size: Theme.px(24)
    }
    SafeText {
        Layout.fillWidth: true
        text: row.username
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.role: Accessible.StaticText
        Accessible.name: row.username
    }
    ActionButton {
        id: back

        objectName: "forgiveButton"
        text: qsTr("Let back in")
        Accessible.name: text + ": " + row.username
        onClicked: row.forgiven()
    }

    function attend(): void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }
}
