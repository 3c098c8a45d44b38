pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Before something goes that nothing brings back. `text`, `stay` and `go` are our own words.
Sheet {
    id: sheet

    required property string text
    required property string go
    property string stay: qsTr("Stay")
    property bool going: false

    signal confirmed()

    onOpened: (going ? goButton : stayButton).forceActiveFocus(Qt.TabFocusReason)

    SafeText {
        Layout.fillWidth: true
        text: sheet.text
        wrapMode: Text.Wrap
        color: Theme.muted
        lineHeight: 1.25
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(8)
        columns: width < stayButton.implicitWidth + goButton.implicitWidth + columnSpacing ? 1 : 2
        columnSpacing: Theme.px(12)
        rowSpacing: Theme.px(8)

        ActionButton {
            id: stayButton

            objectName: "stayButton"
            Layout.fillWidth: true
            primary: true
            text: sheet.stay
            onClicked: sheet.close()
        }
        ActionButton {
            id: goButton

            objectName: "leaveConfirmButton"
            Layout.fillWidth: true
            danger: true
            text: sheet.go
            onClicked: sheet.confirm()
        }
    }

    function confirm(): void {
        close();
        confirmed();
    }
}
