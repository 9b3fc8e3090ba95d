import QtQuick

// A list that only scrolls. It never has a current item: of that Qt keeps a second reference, and crashes when it
// deletes a list whose current item was scrolled away by a deferred call after the list was unloaded
// (docs/decisions/0050).
ListView {
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    // Every new model makes its first item the current one.
    onCurrentIndexChanged: if (currentIndex !== -1)
        currentIndex = -1
}
