pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// The room's other addresses, for guests who cannot reach the first. No address is ever an item's `text`.
Menu {
    id: menu

    required property Session session
    readonly property string heading: session.otherAddresses.length > 0 ? qsTr("Other addresses of this room")
                                                                        : qsTr("There is no other address")
    readonly property int room: parent?.Window.window?.width ?? Theme.px(404)

    width: Math.min(Theme.px(380), room - Theme.px(24))
    margins: Theme.px(8)
    padding: Theme.px(6)
    enter: null
    exit: null
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border { width: Theme.line; color: Theme.hairline }
    }

    MenuItem {
        enabled: false
        padding: Theme.px(8)
        Accessible.name: menu.heading
        contentItem: SafeText {
            text: menu.heading
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        background: null
    }

    Repeater {
        model: menu.session.otherAddresses

        MenuItem {
            id: item

            required property string modelData

            implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
            padding: Theme.px(8)
            Accessible.name: qsTr("Copy %1").arg(modelData)
            onTriggered: Clipboard.copy(modelData)
            contentItem: SafeText {
                text: item.modelData
                wrapMode: Text.WrapAnywhere
                verticalAlignment: Text.AlignVCenter
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            background: Rectangle {
                radius: Theme.buttonRadius
                color: item.highlighted ? Theme.accentSoft : "transparent"
                border { width: item.highlighted && Theme.plain ? 2 : 0; color: Theme.accent }
            }
        }
    }
}
