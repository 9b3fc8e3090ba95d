import QtQml

// What the exported web site says beside the texts of the topics.
QtObject {
    readonly property string contents: qsTr("Contents")
    readonly property string glossary: qsTr("Words explained")
    readonly property string languages: qsTr("Languages")
    readonly property string skip: qsTr("To the text")
    readonly property string minutes: qsTr("%1 min")
}
