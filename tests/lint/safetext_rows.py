"""What safetext.py has to catch, and what it has to let pass."""

WRAPPERS = {
    "qml/SafeText.qml": "Text { textFormat: Text.PlainText }",
    "qml/PlainButton.qml": "import QtQuick.Controls.Basic as C\nC.Button { contentItem: SafeText { text: 'x' } }",
    "qml/BigButton.qml": "PlainButton { font.bold: true }",
    "qml/Field.qml": "TextField { }",
    "qml/Card.qml": "Item { property alias caption: b.text; property alias body: t.text\n"
                    "Button { id: b }\nSafeText { id: t } }",
    "qml/Copy.qml": "PlainButton { id: copy\n property string words\n property string kept\n property bool done\n"
                    "text: done ? qsTr('Copied') : copy.words }",
    "qml/Share.qml": "Item { id: share\n required property string label\n Copy { words: share.label } }",
}

BAD = {
    "text without format": "Text { text: qsTr('Hello') }",
    "label without format": "Item { Label { text: 'x' } }",
    "edit without format": "TextEdit { readOnly: true }",
    "format only in a child": "Text { Item { property int textFormat: Text.PlainText } }",
    "format only in a comment": "Text { // textFormat: Text.PlainText\n text: 'x' }",
    "format only in a string": "Text { text: \"textFormat: Text.PlainText\" }",
    "text in a delegate": "ListView { delegate: Text { required property string author; text: author } }",
    "text in an inline component": "Item { component Tag: Text { color: 'red' } }",
    "rich text of a stranger": "Text { textFormat: Text.StyledText; text: root.author }",
    "format decided later": "Text { textFormat: rich ? Text.RichText : Text.PlainText; text: message.text }",
    "button with a room": "Button { text: root.session.room }",
    "qualified button": "C.Button { text: username }",
    "our own button": "PlainButton { text: session.room }",
    "a button of our own button": "BigButton { text: author }",
    "an alias that ends in a button": "Card { caption: username }",
    "a property that ends in a button": "Copy { words: session.room }",
    "the same two components deep": "Share { label: username }",
    "inline button": "Item { component Pill: ToolButton {}\n Pill { text: model.username } }",
    "menu title": "Menu { title: room }",
    "group box title": "GroupBox { title: qsTr('In %1').arg(session.room) }",
    "argument on the next line": "MenuItem {\n text: qsTr('Copy %1')\n   .arg(modelData)\n}",
    "sum": "Action { text: 'Leave ' + session.room }",
    "template": "TabButton { text: `${session.room} (${session.unread})` }",
    "one branch": "CheckBox { text: ready ? username : qsTr('Nobody') }",
    "a later branch": "Switch { text: a ? qsTr('A') : b ? qsTr('B') : names.join(', ') }",
    "block": "RadioButton {\n text: {\n const n = session.username;\n return n;\n }\n}",
    "after an id that is a word of the language": "Button {\n id: as\n\n text: room\n}",
    "optional chain": "Button { text: session?.room ?? '' }",
    "what a function gave": "Button { text: sessions.at(0).room }",
    "a branch inside a call": "Button { text: qsTr('%1').arg(a ? username : '') }",
    "attached tool tip": "Item { ToolTip.text: address }",
    "tool tip": "ToolTip { text: qsTr('%1 is typing').arg(typing[0]) }",
    "tool tip by call": "MouseArea { onEntered: ToolTip.show(session.address) }",
    "placeholder": "TextField { placeholderText: session.username }",
    "placeholder of our own field": "Field { placeholderText: username }",
    "combo box": "ComboBox { displayText: session.address }",
    "combo box model": "ComboBox { model: session.addresses }",
    "dialog": "Dialog { title: qsTr('Leave %1?').arg(room) }",
    "assignment": "Item { Button { id: go }\n Timer { onTriggered: go.text = session.room } }",
    "a brace in a string": "Item { property string a: '}'; Button { text: room } }",
    "item delegate in a list": "ListView { delegate: ItemDelegate { text: username } }",
}

CONTROLS = """Action Button CheckBox CheckDelegate ComboBox DelayButton Dialog GroupBox ItemDelegate Menu MenuItem
MenuBarItem RadioButton RadioDelegate RoundButton SwipeDelegate Switch SwitchDelegate TabButton ToolButton ToolTip"""
BAD.update({f"text of {c}": f"{c} {{ text: username }}" for c in CONTROLS.split()})
BAD.update({f"title of {c}": f"{c} {{ title: username }}" for c in ("Dialog", "GroupBox", "Menu")})

GOOD = {
    "plain": "Text { textFormat: Text.PlainText; text: author }",
    "plain label": "Label {\n textFormat: Label.PlainText\n text: session.room\n}",
    "safe text": "SafeText { text: qsTr('%1 joined').arg(names[0]) }",
    "safe text as content": "Button { contentItem: SafeText { text: session.room } }",
    "words of our own": "Button { text: qsTr('Create a random room') }",
    "words that look foreign": "Button { text: qsTr('Copy the room address, username and text') }",
    "literal with markup": "MenuItem { text: \"room <b>\" }",
    "a count": "TabButton { text: qsTr('%n new', '', session.unread) }",
    "a length": "Button { text: qsTr('%n online', '', session.names.length) }",
    "a number as argument": "CheckBox { text: qsTr('Again in %1 s').arg(session.retryIn) }",
    "foreign only in a condition": "Button { text: session.room.length > 0 ? qsTr('Join') : qsTr('Create') }",
    "foreign equal in a condition": "Button { text: (room === 'x' ? qsTr('Join') : qsTr('Create')) }",
    "escaped rich text": "Text { textFormat: Text.StyledText; text: bubble.html }",
    "rich words of our own": "Text { textFormat: Text.StyledText; text: qsTr('<b>Earshot</b>') }",
    "field": "TextField { text: session.username; placeholderText: qsTr('Room name or address') }",
    "accessible name": "Button { Accessible.name: qsTr('Copy %1').arg(session.address); text: qsTr('Copy') }",
    "window title": "ApplicationWindow { title: session.room }",
    "alias that ends in safe text": "Card { body: username; caption: qsTr('Copy') }",
    "what a control shows already": "Button { id: b; text: qsTr('x')\n ToolTip { text: b.text } }",
    "a property that ends nowhere": "Copy { kept: session.room; words: qsTr('Copy') }",
    "handler": "Button { text: qsTr('Say'); onClicked: session.say(field.text) }",
    "comment": "Button {\n // text: room\n /* text: room */\n text: qsTr('x')\n}",
    "functions and signals": "Item {\n signal said(text: string)\n function a(room: string): string {\n"
                             " return room;\n }\n Button { text: qsTr('x') }\n}",
    "plain text from a regex": "Item { property bool b: /[\"'{]/.test(room); Button { text: qsTr('x') } }",
}


def run(check):
    failed = 0
    for wanted, rows in ((True, BAD), (False, GOOD)):
        for name, source in rows.items():
            complaints = check({**WRAPPERS, "qml/Row.qml": "import QtQuick\n" + source})
            if bool(complaints) != wanted:
                failed += 1
                print(f"{name}: {'let pass' if wanted else 'caught: ' + '; '.join(complaints)}\n    {source}")
    print(f"{len(BAD) + len(GOOD) - failed} passed, {failed} failed")
    return 1 if failed else 0
