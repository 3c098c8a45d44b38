import QtQuick
import QtQuick.Layouts

// Under the input: why the text was not sent, and how much room is left near the end of it.
RowLayout {
    id: notice

    property string problem: ""
    property int remaining: 0
    property bool limited: false
    readonly property bool near: limited && remaining <= 200

    spacing: Theme.px(6)
    visible: problem.length > 0 || near

    Icon {
        Layout.alignment: Qt.AlignTop
        visible: notice.problem.length > 0
        sign: "warning"
        size: Theme.px(16)
        color: Theme.error
    }
    SafeText {
        objectName: "composerError"
        Layout.fillWidth: true
        text: notice.problem
        wrapMode: Text.Wrap
        color: Theme.error
        font.pixelSize: Theme.small
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    SafeText {
        objectName: "composerCounter"
        Layout.alignment: Qt.AlignTop
        visible: notice.near
        text: notice.remaining
        color: notice.remaining < 0 ? Theme.error : Theme.muted
        font { pixelSize: Theme.small; weight: Font.Medium }
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%n characters left", "", notice.remaining)
    }
}
