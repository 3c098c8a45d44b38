pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// One's own name in the header: a button that turns into a field in the same place.
Item {
    id: tag

    required property Session session
    property int room: Theme.px(240)
    property bool editing: false
    readonly property alias problem: trouble.text

    signal done()

    implicitWidth: editing ? Math.min(room, Theme.px(220)) : Math.min(room, button.implicitWidth)
    implicitHeight: Math.max(Theme.px(30), Math.ceil(Theme.body * 1.9))

    Reasons { id: trouble }

    Connections {
        target: tag.session

        function onRenameRefused(reason: string): void {
            trouble.token = reason;
            tag.edit();
        }
        function onUsernameChanged(): void {
            if (tag.editing)
                tag.finish();
        }
    }

    AbstractButton {
        id: button

        objectName: "nameButton"
        width: tag.width
        height: parent.height
        visible: !tag.editing
        enabled: tag.session.status === Session.Joined
        leftPadding: Theme.px(6)
        rightPadding: Theme.px(6)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Your name is %1. Change it").arg(tag.session.username)
        Accessible.onPressAction: tag.edit()
        Keys.onReturnPressed: tag.edit()
        Keys.onEnterPressed: tag.edit()
        onClicked: tag.edit()

        background: Rectangle {
            radius: Theme.buttonRadius
            color: button.hovered ? Theme.hover : "transparent"

            FocusRing {
                shown: button.visualFocus
                inside: true
            }
        }
        contentItem: NameFace {
            name: tag.session.username
            hue: tag.session.hue
            figure: tag.session.figure
            room: tag.room
            lit: button.hovered || button.visualFocus
        }
    }

    Field {
        id: field

        objectName: "nameField"
        anchors.fill: parent
        visible: tag.editing
        wrong: trouble.text.length > 0
        tight: true
        topPadding: 0
        bottomPadding: 0
        Accessible.name: qsTr("Your name in this room")
        maximumLength: 256
        onAccepted: text === tag.session.username ? tag.finish() : tag.session.rename(text)
        onTextEdited: trouble.token = ""
        onVisibleChanged: if (visible) selectAll()
        onActiveFocusChanged: if (!activeFocus && Window.active) [trouble.token, tag.editing] = ["", false]
        Keys.onEscapePressed: tag.finish()
    }

    function edit(): void {
        field.text = editing ? field.text : session.username;
        editing = true;
        field.forceActiveFocus();
    }

    function finish(): void {
        trouble.token = "";
        editing = false;
        done();
    }
}
