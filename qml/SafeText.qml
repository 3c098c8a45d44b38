import QtQuick

// The one way text from outside reaches the screen: never read as markup.
Text {
    textFormat: Text.PlainText
    color: Theme.text
    // Said outright, it is mirrored with the page; left alone, it would follow the text.
    horizontalAlignment: Text.AlignLeft
    font.pixelSize: Theme.body
    renderType: Text.NativeRendering
}
