import QtQuick

// A person's round sign: the first letter in the person's colour.
Rectangle {
    id: figure

    required property string name
    required property int hue
    property int size: Theme.figure

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.plain ? Theme.window : Qt.alpha(Theme.hue(hue), Theme.dark ? 0.17 : 0.12)
    border.width: Theme.plain ? 2 : 0
    border.color: Theme.text
    Accessible.ignored: true

    SafeText {
        anchors.centerIn: parent
        text: figure.initial(figure.name)
        color: Theme.hue(figure.hue)
        font.pixelSize: Math.round(figure.size * 0.46)
        font.weight: Font.DemiBold
    }

    function initial(name: string): string {
        return name.length > 0 ? String.fromCodePoint(name.codePointAt(0)).toUpperCase() : "";
    }
}
