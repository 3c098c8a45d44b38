import QtQuick

// Names in a row, as one says them: "anna", "anna and ben", "anna, ben and 3 others". Names are never a pattern, and
// each stands in a direction of its own, so that one written from right to left does not turn the sentence around.
QtObject {
    id: people

    property var names: []
    property int count: names.length
    property bool all: false
    //: Between names in a row
    readonly property string comma: qsTr(", ")
    readonly property bool folds: count > 3
    readonly property var shown: names.map(name => apart(name))
    readonly property string few: joined(qsTr("%1 and %n others", "", count - 2), [shown.slice(0, 2).join(comma)])
    readonly property string each: joined(qsTr("%1 and %2"), [shown.slice(0, -1).join(comma), shown[shown.length - 1]])
    readonly property string text: folds && !all ? few : count > 1 ? each : shown[0] ?? ""

    function joined(pattern: string, parts: list<string>): string {
        return pattern.replace(/%([12])/g, (whole, place) => parts[place - 1]);
    }

    function apart(name: string): string {
        return "\u2068" + name + "\u2069";
    }
}
