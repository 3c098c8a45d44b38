pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One person in the list of those who are here; under the name what was done to it, with the way back.
Item {
    id: row

    required property string memberId
    required property string username
    required property bool own
    required property int hue
    required property int figure
    required property bool typing
    required property bool hidden
    required property bool host
    required property bool muted
    property bool acting: false
    property bool showTyping: true
    readonly property string name: own ? qsTr("%1, you").arg(username) : username
    readonly property var states: [host ? qsTr("host") : "", muted ? qsTr("muted") : "", hidden ? qsTr("hidden") : ""]

    signal asked()
    signal showRequested()
    signal unmuteRequested()
    signal undone()

    implicitHeight: Math.max(Theme.px(36), words.implicitHeight + Theme.px(8))
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, ...states.filter(state => state.length > 0)].join(", ")
    Accessible.onPressAction: row.asked()

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.px(6); rightMargin: Theme.px(6) }
        radius: Theme.buttonRadius
        color: mouse.hovered && !row.own ? Theme.hover : "transparent"
    }
    HoverHandler { id: mouse }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onTapped: row.asked()
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.px(16); rightMargin: Theme.px(16) }
        spacing: Theme.px(10)

        Figure {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.px(6)
            hue: row.hue
            figure: row.figure
            size: Theme.px(24)
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.minimumHeight: Theme.px(28)
                spacing: Theme.px(8)

                SafeText {
                    Layout.fillWidth: !row.own
                    Layout.maximumWidth: implicitWidth + 1
                    text: row.username
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    color: row.hidden ? Theme.muted : Theme.text
                    font { weight: row.own ? Font.DemiBold : Font.Normal; italic: row.hidden }
                }
                SafeText {
                    visible: row.own
                    Layout.fillWidth: !row.host
                    //: Beside one's own name in the list of people.
                    text: qsTr("you")
                    color: Theme.muted
                    font.pixelSize: Theme.small
                }
                Icon {
                    objectName: "hostMark"
                    visible: row.host
                    sign: "host"
                    size: Theme.px(16)
                    color: Theme.muted

                    HoverHandler { id: mark }
                    Tip {
                        words: qsTr("Host of this room")
                        visible: mark.hovered
                    }
                }
                Item {
                    Layout.fillWidth: true
                    visible: !row.own || row.host
                }
            }
            UndoButton {
                objectName: "unmuteButton"
                visible: row.muted && row.acting && !row.own
                text: qsTr("Unmute")
                about: row.username
                onClicked: row.unmuteRequested()
                onVisibleChanged: if (!visible && activeFocus) row.undone()
            }
            SafeText {
                visible: row.muted && (!row.acting || row.own)
                Layout.bottomMargin: Theme.px(6)
                text: qsTr("muted")
                color: Theme.muted
                font.pixelSize: Theme.small
            }
            UndoButton {
                objectName: "showButton"
                visible: row.hidden
                text: qsTr("Show again")
                about: row.username
                onClicked: row.showRequested()
                onVisibleChanged: if (!visible && activeFocus) row.undone()
            }
        }
        Waiting {
            visible: row.typing && row.showTyping && !row.own
            dot: Theme.px(4)
            color: Theme.muted
        }
    }
}
