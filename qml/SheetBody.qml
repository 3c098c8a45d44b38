import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// What stands on a sheet: its heading with the way out, then its rows; scrolls where the window is small.
Flickable {
    id: body

    required property string heading
    required property list<QtObject> rows

    signal closed()

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    clip: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ThinScrollBar {}
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Dialog
    Accessible.name: body.heading

    Connections {
        target: body.Window.window

        function onActiveFocusItemChanged(): void {
            body.reveal(body.Window.activeFocusItem);
        }
    }
    ColumnLayout {
        id: column

        // Room for the rings around what has the focus, and for the scroll bar.
        x: Theme.px(10)
        width: body.width - 2 * x
        spacing: Theme.px(12)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(8)

            SafeText {
                Layout.fillWidth: true
                text: body.heading
                wrapMode: Text.Wrap
                font { pixelSize: Theme.heading; weight: Font.DemiBold }
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                objectName: "closeSheet"
                Layout.alignment: Qt.AlignTop
                sign: "close"
                text: qsTr("Close")
                onClicked: body.closed()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(12)
            data: body.rows
        }
    }

    // Who goes on by the keyboard sees where they are.
    function reveal(item: Item): void {
        const top = item && body.visible ? item.mapToItem(column, 0, -Theme.px(8)).y : contentY;
        contentY = Math.max(0, Math.min(top, Math.max(contentY, top + (item?.height ?? 0) + Theme.px(16) - height)));
    }
}
