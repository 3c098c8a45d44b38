import QtQuick

// Names in a row, as one says them: "anna", "anna and ben", "anna, ben and 3 others". Names are never a pattern.
QtObject {
    id: people

    property var names: []
    property int count: names.length
    property bool all: false
    readonly property bool folds: count > 3
    readonly property string text: folds && !all ? joined(qsTr("%1 and %n others", "", count - 2), [names.slice(0, 2).join(", ")])
                                                 : count > 1 ? joined(qsTr("%1 and %2"), [names.slice(0, -1).join(", "), names[names.length - 1]])
                                                             : names[0] ?? ""

    function joined(pattern: string, parts: list<string>): string {
        return pattern.replace(/%([12])/g, (whole, place) => parts[place - 1]);
    }
}
