import QtQuick

// What the keyboard does in the whole window.
Item {
    id: keys

    signal stepped(int by)
    signal addRequested()
    signal renameRequested()
    signal copyRequested()
    signal inviteRequested()
    signal forgetRequested()

    Shortcut {
        sequences: ["Ctrl+Tab", "Ctrl+PgDown"]
        onActivated: keys.stepped(1)
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Tab", "Ctrl+PgUp"]
        onActivated: keys.stepped(-1)
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        onActivated: keys.addRequested()
    }
    Shortcut {
        sequences: ["F2"]
        onActivated: keys.renameRequested()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+C"]
        onActivated: keys.copyRequested()
    }
    Shortcut {
        sequences: ["Ctrl+I"]
        onActivated: keys.inviteRequested()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Del"]
        onActivated: keys.forgetRequested()
    }
}
