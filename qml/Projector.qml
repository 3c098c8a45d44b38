pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Earshot.App

// The way in on the wall, for everybody in the hall. Esc leaves.
Window {
    id: window

    required property Session session
    required property string address
    required property string link
    readonly property bool landscape: width > height
    readonly property real unit: Math.min(width, height) / 100
    readonly property real margin: unit * 6

    objectName: "projector"
    title: "Earshot"
    color: Theme.window
    visible: true
    visibility: Window.FullScreen

    Item {
        id: page

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("The way into %1, large").arg(window.session.room)
        Keys.onEscapePressed: window.close()

        InviteCode {
            id: code

            objectName: "projectorCode"
            x: window.landscape ? window.fromStart(width, window.margin) : (page.width - width) / 2
            y: window.landscape ? (page.height - height) / 2 : window.margin
            width: window.landscape ? Math.min(page.height - 2 * window.margin, page.width * 0.4)
                                    : Math.min(page.width - 2 * window.margin, page.height * 0.44)
            height: width
            address: window.link
            readOut: window.address
        }
        ProjectorWords {
            readonly property real beside: window.landscape ? code.width + window.margin : 0

            x: window.fromStart(width, window.margin + beside)
            y: window.landscape ? window.margin : code.y + code.height + window.margin
            width: page.width - 2 * window.margin - beside
            height: page.height - y - window.margin
            session: window.session
            address: window.address
            unit: window.unit
            centred: !window.landscape
        }
        IconButton {
            objectName: "closeProjector"
            anchors { right: parent.right; top: parent.top; margins: Theme.px(12) }
            sign: "close"
            text: qsTr("Close")
            onClicked: window.close()
        }
    }

    // Where something stands at this distance from where lines begin.
    function fromStart(size: real, distance: real): real {
        return Theme.mirrored ? page.width - distance - size : distance;
    }
}
