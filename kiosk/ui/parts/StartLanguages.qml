pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All languages on the start screen, each by its own name: a touch begins the visit in it. Where they do not all fit, one
// button opens the list of them.
Item {
    id: languages

    required property Kiosk kiosk
    required property bool all
    required property real body
    readonly property real gap: Math.round(Theme.touchGap * 1.5)
    readonly property real rowHeight: {
        let highest = Theme.touch;
        for (const pill of pills)
            highest = Math.max(highest, pill.implicitHeight);
        return highest;
    }
    readonly property list<Item> pills: [...flow.children].filter(child => child.objectName.startsWith("begin-"))
    // Where each row ends. Added up here, for a flow learns its height only with the next frame
    readonly property list<real> rowEnds: {
        const ends = [];
        let end = Infinity;
        for (const pill of pills) {
            if (end + gap + pill.implicitWidth > width) {
                ends.push(0);
                end = -gap;
            }
            end += gap + pill.implicitWidth;
            ends[ends.length - 1] = end;
        }
        return ends;
    }

    implicitWidth: all ? Math.max(0, ...rowEnds) : one.width
    implicitHeight: all ? rowEnds.length * (rowHeight + gap) - gap : one.height

    component Pill: PressArea {
        id: pill

        property string family: Theme.family

        implicitWidth: Math.ceil(Math.max(Theme.touch, words.implicitWidth + languages.body * 1.6))
        implicitHeight: Math.ceil(Math.max(Theme.touch, words.implicitHeight + languages.body * 0.5))
        width: implicitWidth
        height: implicitHeight

        ControlBackground {
            control: pill
            radius: height / 2
            borderWidth: Math.max(2, Theme.line)
        }
        Words {
            id: words

            anchors.centerIn: parent
            text: pill.label
            font {
                family: pill.family
                pixelSize: languages.body
            }
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Flow {
        id: flow

        width: parent.width
        visible: languages.all
        spacing: languages.gap

        Repeater {
            model: languages.kiosk.choices.languages

            Pill {
                required property LanguageView modelData

                objectName: "begin-" + modelData.code
                label: modelData.name
                family: modelData.family
                height: languages.rowHeight
                onSelected: languages.kiosk.navigation.beginIn(modelData.code)
            }
        }
    }
    Pill {
        id: one

        objectName: "languages"
        anchors.left: parent.left
        visible: !languages.all
        label: "Language  ·  语言  ·  اللغة"
        onSelected: languages.kiosk.sheets.chooseLanguage()
    }
}
