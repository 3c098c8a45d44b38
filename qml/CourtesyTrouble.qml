import QtQuick
import Earshot.App

// Why the room did not do what its host asked for last.
SafeText {
    id: problem

    required property Courtesies courtesy

    objectName: "courtesyProblem"
    visible: text.length > 0
    text: trouble.text
    color: Theme.error
    wrapMode: Text.Wrap
    font.pixelSize: Theme.small
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Reasons { id: trouble }
    Connections {
        target: problem.courtesy

        function onAsked(): void {
            trouble.token = "";
        }
        function onRefused(reason: string): void {
            trouble.token = reason === "rate" ? "deed-rate" : reason;
        }
    }
}
