pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Earshot.App

// Tells screen readers who knocks, also where the list of people or the room is not to be seen.
Item {
    id: call

    required property Session session
    property bool here: false
    property string words: ""

    objectName: "knockCall"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    People { id: names }
    Instantiator {
        model: call.session.courtesy.waiting
        delegate: QtObject {
            required property string username

            Component.onCompleted: call.tell(username)
        }
    }

    function tell(username: string): void {
        const knocks = names.joined(qsTr("%1 knocks"), [names.apart(username)]);
        words = here ? knocks : names.apart(session.room) + " · " + knocks;
        Announcer.announce(call, words);
    }
}
