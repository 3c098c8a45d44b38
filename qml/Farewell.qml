import QtQuick
import QtQuick.Controls.Basic
import Earshot.App

// The ways in which the window ends, and what is asked before.
Item {
    id: farewell

    required property ApplicationWindow window
    required property Hosting hosting
    required property Sessions sessions
    required property Settings settings
    property bool sure: false

    LeaveSheet {
        id: question

        everything: true
        others: farewell.sessions.othersPresent
        onConfirmed: farewell.quit()
    }
    ForgetSheet {
        id: oblivion

        sessions: farewell.sessions
        onConfirmed: farewell.beginAnew()
    }

    function ask(close: var): void {
        close.accepted = sure || !hosting.running || sessions.othersPresent === 0;
        close.accepted ? settings.saveGeometry(window) : question.open();
    }

    function quit(): void {
        sure = true;
        window.close();
    }

    function forget(): void {
        oblivion.open();
    }

    function beginAnew(): void {
        settings.saveGeometry(window);
        FreshStart.begin();
    }
}
