import QtQuick
import Earshot.App

// What takes a host's deed back, beside the line that tells of it: for whoever is host, and for as long as it holds. The
// line may outlive its room for a moment, and with it the courtesy.
QtObject {
    id: undo

    required property Courtesies courtesy
    required property string deed
    required property string memberId
    readonly property var way: courtesy?.acting ? ways[deed] : undefined
    readonly property string text: way?.holds ? way.text : ""

    readonly property var silenced: courtesy?.silenced
    readonly property var outside: courtesy?.outside
    readonly property var back: ({ text: qsTr("Let back in"), holds: outside?.includes(memberId) ?? false,
                                   act: () => courtesy.forgive(memberId) })
    readonly property var ways: ({
        "locked": { text: qsTr("Unlock"), holds: courtesy?.locked ?? false, act: () => courtesy.lock(false) },
        "knocks": { text: qsTr("End knocking"), holds: courtesy?.knocks ?? false, act: () => courtesy.knock(false) },
        "slowed": { text: qsTr("End slow mode"), holds: courtesy?.slowSeconds > 0, act: () => courtesy.slow(0) },
        "muted": { text: qsTr("Unmute"), holds: silenced?.includes(memberId) ?? false,
                   act: () => courtesy.mute(memberId, false) },
        "removed": back,
        "turned-away": back
    })

    function act(): void {
        if (text.length > 0)
            way.act();
    }
}
