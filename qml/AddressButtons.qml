import QtQuick
import Earshot.App

// Copies the address that most guests can reach; the arrow beside it has the others.
Row {
    id: buttons

    required property Session session
    property bool compact: false

    spacing: -Theme.line

    CopyButton {
        id: copyButton

        objectName: "copyButton"
        address: buttons.session.address
        compact: buttons.compact
    }
    ActionButton {
        id: more

        objectName: "addressMenuButton"
        visible: buttons.session.otherAddresses.length > 0
        compact: true
        horizontalPadding: Theme.px(5)
        implicitWidth: Theme.px(28)
        height: copyButton.height
        sign: "chevron-down"
        text: qsTr("Other addresses")
        onClicked: menu.popup(more, 0, more.height + Theme.px(4))

        AddressMenu {
            id: menu

            session: buttons.session
        }
    }

    function copy(): void {
        copyButton.copy();
    }
}
