pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// How often each person may say something: one of a few paces.
ColumnLayout {
    id: choice

    required property int seconds
    readonly property list<int> paces: [0, 5, 15, 60, 300]

    signal chosen(int seconds)

    spacing: Theme.px(4)

    SafeText {
        Layout.fillWidth: true
        text: qsTr("Slow mode: how often each person may speak")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.px(6)

        Repeater {
            model: choice.paces

            AbstractButton {
                id: pace

                required property int modelData
                readonly property bool here: modelData === choice.seconds
                readonly property string words: modelData === 0 ? qsTr("As they like")
                    : modelData < 60 ? qsTr("%n s", "", modelData) : qsTr("%n min", "", modelData / 60)

                objectName: "pace" + modelData
                implicitWidth: Math.max(Theme.target, implicitContentWidth + Theme.px(20))
                implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.px(8))
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: words
                Accessible.checkable: true
                Accessible.checked: here
                Accessible.onPressAction: pace.clicked()
                Keys.onReturnPressed: pace.clicked()
                Keys.onEnterPressed: pace.clicked()
                onClicked: choice.chosen(modelData)

                background: Rectangle {
                    radius: Theme.buttonRadius
                    color: pace.here ? Theme.accentSoft : pace.hovered ? Theme.hover : Theme.surface
                    border { width: pace.here ? 2 : 1; color: pace.here ? Theme.accent : Theme.hairline }

                    FocusRing { shown: pace.visualFocus }
                }
                contentItem: SafeText {
                    text: pace.words
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    font.weight: pace.here ? Font.DemiBold : Font.Normal
                }
            }
        }
    }
}
