import QtQuick

// Turns a reason token into words: what happened, and what to do. `detail` is foreign text: show this
// plainly. It stands in a direction of its own.
QtObject {
    id: reasons

    property string token: ""
    property string detail: ""
    property int seconds: 1
    readonly property string text: token.length === 0 ? "" : sentences.hasOwnProperty(token) ? sentences[token] : unknown
    // Something between here and the room, and no fault of the words.
    readonly property bool ofTheWay: /^(no-such-room|refused|unreachable|no-answer|host-not-found|not-earshot|not-sealed|other-host)$/.test(token)
    readonly property string unknown: qsTr("That did not work (%1). Try again.").arg(token)
    readonly property string place: detail.length > 0 ? "\u2068" + detail + "\u2069" : qsTr("that address")

    readonly property var sentences: ({
        // An address or a room's name.
        "address-empty": qsTr("Type a room's name to open it here, or paste the address somebody gave you."),
        "address-too-long": qsTr("That is too long for an address. Copy it again, and only the address."),
        "address-scheme": qsTr("This kind of address is not a room. A room's address begins with http:// or https://."),
        "address-host": qsTr("The part before the room's name is not a machine's address. Copy the address again."),
        "address-port": qsTr("The number after the colon is not a port. It lies between 1 and 65535."),
        "address-fingerprint": qsTr("The end of the address, which proves its host, is damaged. Copy the whole address again."),
        "address-key": qsTr("The end of the address, the key of a private room, is damaged. Copy the whole address again."),
        "room-missing": qsTr("The address ends before the room's name. Add it after the last slash."),
        "room-characters": qsTr("A room's name has letters, digits, - _ and . only. Take the other signs out."),
        "room-too-long": qsTr("A room's name has at most 64 characters. Shorten it."),
        "room-reserved": qsTr("This name is kept for the program itself. Choose another."),
        // Getting in.
        "room-full": qsTr("The room is full. Try again when somebody has left."),
        "too-many-rooms": qsTr("The host has no place for another room. Leave one first, or try another host."),
        "key-required": qsTr("Not let in: this room is private, and the address has no key. Ask somebody who is in it for the whole address, with what stands behind #."),
        "key-wrong": qsTr("Not let in: this room is private, and the key of this address is not its own. Perhaps it was begun anew since, or a private room of that name is there already. Ask for its address again."),
        "room-open": qsTr("Not joined: the room of that name is not private, and this was to be. Nothing was said there. Join it by its address without a key, or choose another name."),
        "no-such-room": qsTr("There is no room at %1. It may have ended; ask for the address again.").arg(place),
        "refused": qsTr("Nobody answers at %1. Is the room still open there?").arg(place),
        "unreachable": qsTr("Can't reach %1. Is the host still there, and on the same network?").arg(place),
        "no-answer": qsTr("No answer from %1. Is the host still there, and on the same network?").arg(place),
        "host-not-found": qsTr("Can't find %1. Check the spelling, or use the numbers of the address.").arg(place),
        "not-earshot": qsTr("Something answers at %1, but it is not a room. Check the address.").arg(place),
        "other-host": qsTr("Not connected: %1 is not the host that this address was made by. Perhaps another machine has that place now, or the host has a new certificate; or somebody in between wants to read along. Ask for a new address, by another way.").arg(place),
        "not-sealed": qsTr("Not connected: there is no encrypted line to %1, and this address asks for one. Perhaps another program answers there; or somebody in between wants to read along. Ask for the address again.").arg(place),
        "port-taken": qsTr("Can't open a room: another program has the port. Close it, or choose another port."),
        "cannot-listen": qsTr("Can't open a room on this machine: %1").arg(place),
        // A person's name.
        "name-empty": qsTr("A name needs at least one letter that can be seen."),
        "name-too-long": qsTr("A name has at most 32 characters. Shorten it."),
        "name-taken": qsTr("Somebody here has that name. Choose another."),
        // Something said.
        "too-long": qsTr("Not sent: the message is too long. Shorten it and send again."),
        "empty": qsTr("Not sent: there is nothing in it that can be seen."),
        "rate": qsTr("Not sent: too many messages at once. Send again in %n s.", "", seconds),
        "invalid-payload": qsTr("Not sent: the host could not read it. Change the text and send again."),
        "unconfirmed": qsTr("Perhaps not sent: the line was lost before the host answered. Press Enter to send again."),
        "offline": qsTr("Not now: the line is lost. Try again when it is back."),
        "ended": qsTr("Not sent: the room has ended. Copy the text if you need it."),
        "not-in-room": qsTr("Not sent: the room let go of you for a moment. Send again."),
        // A host's courtesy.
        "locked": qsTr("The room is locked: nobody new comes in. Ask its host to unlock it."),
        "turned-away": qsTr("The host did not let you in."),
        "removed": qsTr("The host removed you from this room."),
        "muted": qsTr("The host muted you: you can read here, and not write."),
        "slow": qsTr("Not sent yet: the room is in slow mode. Send again in %n s.", "", seconds),
        "deed-rate": qsTr("Not done: too much at once. Try again in a moment."),
        "not-host": qsTr("Only the host can do that."),
        "no-such-member": qsTr("That person is not here any more."),
        // What ends or breaks a line.
        "host-closed": qsTr("The host closed the room."),
        "room-closed": qsTr("The room has ended."),
        "lost": qsTr("The line to the room is lost.")
    })
}
