import QtQml

// Interface texts of the exported web site.
QtObject {
    readonly property string contents: qsTr("Contents")
    readonly property string glossary: qsTr("Glossary")
    readonly property string languages: qsTr("Languages")
    readonly property string skip: qsTr("Skip to text")
    readonly property string minutes: qsTr("%1 min")
}
