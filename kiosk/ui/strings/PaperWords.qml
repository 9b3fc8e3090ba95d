import QtQml

// Interface texts on printed handouts.
QtObject {
    readonly property string page: qsTr("Page %1 of %2")
    readonly property string printed: qsTr("Printed on %1")
    readonly property string questions: qsTr("My questions")
}
