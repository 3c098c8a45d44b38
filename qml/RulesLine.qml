import QtQuick
import Earshot.App

// What holds in this room for those who come and who speak, in few words; nothing where all is as usual.
SafeText {
    required property Courtesies courtesy
    readonly property string coming: courtesy.locked ? qsTr("Locked: nobody new comes in")
                                                    : courtesy.knocks ? qsTr("Newcomers knock") : ""
    readonly property string speaking: courtesy.slowSeconds > 0
                                       ? qsTr("One message every %n s", "", courtesy.slowSeconds) : ""

    objectName: "rulesLine"
    visible: text.length > 0
    text: coming.length > 0 && speaking.length > 0 ? coming + " · " + speaking : coming + speaking
    color: Theme.muted
    wrapMode: Text.Wrap
    font.pixelSize: Theme.small
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
