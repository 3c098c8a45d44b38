import QtQuick

// The one way text from outside reaches the screen: never read as markup.
Text {
    textFormat: Text.PlainText
    color: Theme.text
    font.pixelSize: Theme.body
    renderType: Text.NativeRendering
}
