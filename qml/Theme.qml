pragma Singleton

import QtQuick
import Earshot.App

// Colours, sizes and times; nothing here remembers anything. Contrasts: at least 4.5 for text on each ground.
QtObject {
    readonly property bool dark: Appearance.dark
    readonly property bool plain: Appearance.highContrast
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property color window: pick("#FBFAF8", "#171614", "#FFFFFF", "#000000")
    readonly property color surface: pick("#FFFFFF", "#1F1E1B", "#FFFFFF", "#000000")
    readonly property color sunken: pick("#F2F0EC", "#121110", "#FFFFFF", "#000000")
    readonly property color text: pick("#1E1C1A", "#ECE9E4", "#000000", "#FFFFFF")
    readonly property color muted: pick("#635E58", "#A8A298", "#000000", "#FFFFFF")
    readonly property color hairline: pick("#E4E0DA", "#34322E", "#000000", "#FFFFFF")
    readonly property color hover: pick("#EBE8E2", "#2A2825", "#E0E0E0", "#333333")
    readonly property color accent: pick("#0F766E", "#4FD1C1", "#00504A", "#5CF2DF")
    readonly property color accentPressed: pick("#0B5F59", "#6BDDD0", "#003A36", "#A0FFF4")
    readonly property color accentInk: pick("#FFFFFF", "#06302B", "#FFFFFF", "#000000")
    readonly property color accentSoft: pick("#E4F3F1", "#15302D", "#FFFFFF", "#000000")
    readonly property color selection: pick("#D6EFEB", "#143F3A", "#00504A", "#5CF2DF")
    readonly property color selectedText: pick("#1E1C1A", "#ECE9E4", "#FFFFFF", "#000000")
    readonly property color warn: pick("#9A4A06", "#F0A94B", "#000000", "#FFFFFF")
    readonly property color warnSoft: pick("#FBEEDD", "#33230F", "#FFFFFF", "#000000")
    readonly property color error: pick("#B42318", "#FF8A80", "#8A0000", "#FF9E96")
    readonly property color shade: pick("#591E1C1A", "#99000000", "#B3000000", "#CC000000")

    // OKLCH, L 0.47 C 0.11 and L 0.80 C 0.09, every 30 degrees: each name reads equally well.
    readonly property list<color> hues: dark ? ["#EFA6BB", "#F2A89B", "#E9B082", "#D4BC79", "#B6C784", "#94CF9F",
                                                "#78D1C0", "#72CEDE", "#87C6F2", "#A7BBF9", "#C6B1F0", "#DFA9DA"]
                                             : ["#8B3D58", "#8E3F34", "#864900", "#735700", "#536304", "#206B38",
                                                "#006E5D", "#006A7D", "#006192", "#435698", "#654A8F", "#7C4178"]

    // Everything is measured against the person's own font size, so that large text has room.
    readonly property real body: Application.font.pixelSize
    readonly property real scale: Math.max(1, body / 14)
    readonly property real small: Math.round(body * 0.85)
    readonly property real heading: Math.round(body * 1.15)
    readonly property real title: Math.round(body * 1.5)
    readonly property real display: Math.round(body * 2.2)

    readonly property int line: plain ? 2 : 1
    readonly property int cardRadius: px(8)
    readonly property int buttonRadius: px(6)
    readonly property int target: px(36)
    readonly property int figure: px(28)
    readonly property int column: px(700)
    readonly property int wide: px(720)
    readonly property int quick: Appearance.reducedMotion ? 0 : 140

    // The one style sheet for text with links: a TextEdit has no colour of its own for them.
    readonly property string linkStyle: "<style>a{color:" + accent + "}</style>"

    function px(measure: real): int {
        return Math.round(measure * scale);
    }

    function hue(index: int): color {
        return plain ? text : hues[((index % 12) + 12) % 12];
    }

    function pick(light: color, night: color, bright: color, black: color): color {
        return plain ? (dark ? black : bright) : (dark ? night : light);
    }
}
