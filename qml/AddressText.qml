import QtQuick

// A room's address, to be read out or selected.
TextEdit {
    id: field

    required property string address

    text: address
    textFormat: TextEdit.PlainText
    readOnly: true
    selectByMouse: true
    activeFocusOnPress: false
    horizontalAlignment: TextEdit.AlignHCenter
    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectedText
    font.weight: Font.DemiBold
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The room's address: %1").arg(field.address)
}
