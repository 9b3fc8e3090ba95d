pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// Invites. Whatever is touched, the visit begins. Everything bright changes its place from time to time, so that
// nothing burns in.
PressArea {
    id: start

    required property Kiosk kiosk
    property Flickable scroller: null
    readonly property int step: kiosk.startScreen.arrangement
    readonly property TopicView topic: kiosk.topics.invited
    // Every other time, what is on one side is on the other; or above and below, where they lie over one another
    readonly property bool turned: step % 2 === 1
    readonly property bool swapped: !Theme.portrait && turned
    readonly property real shift: [0.5, 0, 1, 0.25, 0.75][step % 5]
    readonly property color ink: Theme.contrast === 3 ? Theme.ink : Theme.contrast === 2 ? "#000000" : "#FFFFFF"

    objectName: "start"
    label: begin.text
    ringed: button
    onSelected: kiosk.navigation.begin()
    // Not while somebody else's visit hides it: the next visitor finds it whole
    onStepChanged: if (visible && !Theme.reducedMotion)
        appear.restart()

    Rectangle {
        anchors.fill: parent
        color: start.pressed ? Qt.lighter(Theme.night(start.kiosk.startScreen.hue), 1.12) : Theme.night(start.kiosk.startScreen.hue)
    }

    Item {
        id: stage

        readonly property real margin: Theme.portrait ? 72 * Theme.unit : 120 * Theme.unit

        anchors.fill: parent

        Column {
            id: words

            // With the languages below it
            readonly property real needed: height + (languages.height > 0 ? languages.height + spacing : 0)
            // How far up and down they can move: into half of each margin too, for they may need all that is between
            readonly property real free: stage.margin + Math.max(0, stage.height - needed - 2 * stage.margin - (Theme.portrait && pictures.visible ? pictures.height + stage.margin : 0))

            x: Theme.portrait ? stage.margin * (0.5 + start.shift) : start.swapped !== start.LayoutMirroring.enabled ? stage.width - width - stage.margin : stage.margin
            y: Theme.portrait && !start.turned ? stage.height - needed - stage.margin / 2 - free * start.shift : stage.margin / 2 + free * start.shift
            width: Theme.portrait ? stage.width - 2 * stage.margin : (stage.width - 3 * stage.margin) * 0.62
            spacing: Theme.body * 0.8

            Words {
                objectName: "clinic"
                width: parent.width
                text: start.kiosk.clinic
                color: start.ink
            }
            Words {
                width: parent.width
                text: start.topic.inviteTitle
                color: start.ink
                font.bold: true
                font.pixelSize: Math.max(Theme.display, (Theme.textSize > 1 ? 76 : 96) * Theme.unit)
                lineHeight: Theme.tight
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                bottomPadding: Theme.body * 0.5
                text: start.topic.inviteText
                color: start.ink
                font.pixelSize: Theme.textSize > 1 ? Theme.body : Theme.heading
            }
            Rectangle {
                id: button

                anchors.left: parent.left
                width: Math.min(parent.width, hand.width + begin.implicitWidth + Theme.body * 4)
                height: Math.max(Theme.bigTouch, begin.height + Theme.body * 1.6)
                radius: height / 2
                color: Theme.accent
                border {
                    color: Theme.ink
                    width: Theme.contrast === 2 ? Theme.line : 0
                }

                Icon {
                    id: hand

                    anchors {
                        left: parent.left
                        leftMargin: Theme.body * 1.5
                        verticalCenter: parent.verticalCenter
                    }
                    name: "touch"
                    color: Theme.accentInk
                    size: Theme.heading * 1.5
                }
                Words {
                    id: begin

                    anchors {
                        left: hand.right
                        leftMargin: Theme.body * 0.6
                        right: parent.right
                        rightMargin: Theme.body
                        verticalCenter: parent.verticalCenter
                    }
                    text: qsTr("Touch to begin")
                    color: Theme.accentInk
                    font.pixelSize: Theme.heading
                    font.bold: true
                    lineHeight: 1
                }
            }
        }
        // After the first frame: their letters take six faces
        Loader {
            id: languages

            active: start.kiosk.warm && start.kiosk.choices.severalLanguages
            x: words.x
            y: words.y + words.height + words.spacing
            width: words.width
            height: (item as Item)?.implicitHeight ?? 0
            sourceComponent: StartLanguages {
                kiosk: start.kiosk
                ink: start.ink
                room: stage.height - words.height - words.spacing - 2 * stage.margin
            }
        }
        Grid {
            id: pictures

            readonly property real size: Theme.portrait ? Math.min(stage.width * 0.3, (stage.height - words.needed - 3 * stage.margin) / 2.2) : Math.min(240 * Theme.unit, stage.width * 0.14)
            readonly property list<SectionView> sections: start.topic.sections
            // Between what they can lie in portrait
            readonly property real above: start.turned ? words.y + words.needed + stage.margin : stage.margin
            readonly property real below: start.turned ? stage.height - stage.margin : words.y - stage.margin

            visible: size > Theme.bigTouch
            x: Theme.portrait ? (stage.width - width) / 2 + (start.shift - 0.5) * Math.min(width, stage.width - width) * 0.8 : (start.swapped !== start.LayoutMirroring.enabled ? stage.margin : stage.width - width - stage.margin)
            y: Theme.portrait ? above + Math.max(0, below - height - above) * start.shift : (stage.height - height) * (0.5 + (0.5 - start.shift) * 0.5)
            columns: 2
            spacing: 32 * Theme.unit

            Repeater {
                model: Math.min(4, pictures.sections.length)

                Rectangle {
                    required property int index
                    readonly property SectionView section: pictures.sections[(index + start.step) % pictures.sections.length]

                    width: pictures.size
                    height: width
                    radius: width * 0.17
                    color: Theme.tint(section.hue)
                    border {
                        color: Theme.deep(section.hue)
                        width: Theme.contrast === 0 ? 0 : Theme.line
                    }

                    Icon {
                        anchors.centerIn: parent
                        name: parent.section.icon
                        color: Theme.deep(parent.section.hue)
                        size: parent.width * 0.5
                    }
                }
            }
        }

        NumberAnimation {
            id: appear

            target: stage
            property: "opacity"
            from: 0
            to: 1
            duration: 240
            easing.type: Easing.OutCubic
        }
    }

    // For staff: the library on the screen is not the one last written. See the log. It moves too.
    Rectangle {
        objectName: "staffMark"
        anchors {
            left: parent.left
            bottom: parent.bottom
            margins: 10 * Theme.unit
            leftMargin: (10 + 60 * start.shift) * Theme.unit
        }
        visible: start.kiosk.startScreen.staffMark
        width: 8 * Theme.unit
        height: width
        radius: width / 2
        color: start.ink
        opacity: 0.45
    }
}
