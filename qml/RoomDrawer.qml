import QtQuick
import Earshot.App

// The rooms one is in, where the page has no room for them beside it.
SideDrawer {
    id: drawer

    required property Sessions sessions
    required property int current
    property bool adding: false

    signal chosen(int index)
    signal addRequested()

    edge: Theme.mirrored ? Qt.RightEdge : Qt.LeftEdge
    onChosen: close()
    onAddRequested: close()

    RoomRail {
        anchors.fill: parent
        objectName: "roomDrawer"
        sessions: drawer.sessions
        current: drawer.current
        adding: drawer.adding
        onChosen: index => drawer.chosen(index)
        onAddRequested: drawer.addRequested()
    }
}
