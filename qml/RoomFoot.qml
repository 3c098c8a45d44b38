import QtQuick
import Earshot.App

// The typing line and the input, as wide as the messages above them.
FocusScope {
    id: foot

    required property Session session
    property bool showTyping: true

    signal scrolled(int pages)

    implicitHeight: column.implicitHeight + Theme.px(12)

    Column {
        id: column

        x: Math.round((parent.width - width) / 2)
        width: Math.min(parent.width - Theme.px(24), Theme.column)
        spacing: Theme.px(4)

        TypingLine {
            width: parent.width - Theme.px(4)
            session: foot.session
            shown: foot.showTyping
        }
        Composer {
            id: composer

            width: parent.width
            session: foot.session
            telling: foot.showTyping
            onScrolled: pages => foot.scrolled(pages)
        }
    }

    function attend(text: string): void {
        composer.attend(text);
    }
}
