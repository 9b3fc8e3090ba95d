pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// All languages on the start screen, each by its own name: a touch begins the visit in it. Where all of them have no room,
// one button leads to them; where not even that has, the bar's does.
Item {
    id: languages

    required property Kiosk kiosk
    required property color ink
    required property real room
    readonly property bool whole: all.height <= room

    implicitHeight: whole ? all.height : one.height <= room ? one.height : 0

    component Pill: PressArea {
        id: pill

        property string family: Theme.family

        implicitWidth: Math.max(Theme.touch, words.implicitWidth + Theme.body * 1.6)
        implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.body * 0.5)
        width: implicitWidth
        height: implicitHeight

        ControlBackground {
            control: pill
            radius: height / 2
            ground: "transparent"
            borderColor: languages.ink
            borderWidth: Math.max(2, Theme.line)
            hoverColor: languages.ink
        }
        Words {
            id: words

            anchors.centerIn: parent
            text: pill.label
            color: pill.pressed ? Theme.ink : languages.ink
            font.family: pill.family
            lineHeight: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Flow {
        id: all

        readonly property real tallest: {
            let most = Theme.touch;
            for (const child of children)
                most = Math.max(most, child.implicitHeight);
            return most;
        }

        width: parent.width
        visible: languages.whole
        spacing: Theme.touchGap * 1.5

        Repeater {
            model: languages.kiosk.choices.languages

            Pill {
                required property LanguageView modelData

                objectName: "begin-" + modelData.code
                label: modelData.name
                family: modelData.family
                height: all.tallest
                onSelected: languages.kiosk.navigation.beginIn(modelData.code)
            }
        }
    }
    Pill {
        id: one

        objectName: "languages"
        anchors.left: parent.left
        visible: !languages.whole && languages.implicitHeight > 0
        label: "Language  ·  语言  ·  اللغة"
        onSelected: languages.kiosk.sheets.chooseLanguage()
    }
}
