import QtQuick
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
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Dialog
    Accessible.name: body.heading

    ColumnLayout {
        id: column

        width: parent.width
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
}
