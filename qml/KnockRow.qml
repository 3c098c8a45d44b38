import QtQuick
import QtQuick.Layouts

// Somebody who waits outside, and what the host does about it.
FocusScope {
    id: row

    required property string memberId
    required property string username
    required property int hue
    required property int figure
    readonly property string text: names.joined(qsTr("%1 knocks"), [names.apart(username)])

    property bool turning: false

    signal admitted()
    signal turnedAway()
    signal reached(bool turning)

    implicitHeight: column.implicitHeight + Theme.px(12)
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text

    People { id: names }
    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.px(16); rightMargin: Theme.px(12) }
        spacing: Theme.px(4)

        RowLayout {
            spacing: Theme.px(10)

            Figure {
                hue: row.hue
                figure: row.figure
                size: Theme.px(24)
            }
            SafeText {
                Layout.fillWidth: true
                text: row.text
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }
        GridLayout {
            columns: admit.implicitWidth + away.implicitWidth + columnSpacing > column.width ? 1 : 2
            columnSpacing: Theme.px(6)
            rowSpacing: Theme.px(4)

            ActionButton {
                id: admit

                objectName: "admitButton"
                Layout.fillWidth: true
                horizontalPadding: Theme.px(8)
                focus: true
                text: qsTr("Let in")
                Accessible.name: text + ": " + row.username
                onActiveFocusChanged: if (activeFocus) row.attend(focusReason)
                onClicked: row.admitted()
            }
            ActionButton {
                id: away

                objectName: "turnAwayButton"
                Layout.fillWidth: true
                horizontalPadding: Theme.px(8)
                text: qsTr("Turn away")
                Accessible.name: text + ": " + row.username
                onActiveFocusChanged: if (activeFocus) row.reached(true)
                onClicked: row.turnedAway()
            }
        }
    }

    // Where the list hands the keyboard on, it comes to the button that it was on: pressed twice, it does the same.
    function attend(reason: int): void {
        if (reason !== Qt.OtherFocusReason)
            reached(false);
        else
            (turning ? away : admit).forceActiveFocus(Qt.TabFocusReason);
    }
}
