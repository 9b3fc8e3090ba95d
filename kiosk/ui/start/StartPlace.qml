pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// The start screen. A touch anywhere begins the visit. The words and the illustration move from time to time to prevent
// burn-in. The words have priority: anything that does not fit beside them is reduced (see `fit`).
PressArea {
    id: start

    required property Kiosk kiosk
    property Flickable scroller: null
    readonly property int step: kiosk.startScreen.arrangement
    readonly property TopicView topic: kiosk.topics.invited
    // Every other arrangement swaps the sides: left and right, or above and below on an upright screen.
    readonly property bool turned: step % 2 === 1
    readonly property bool wordsLeft: turned === LayoutMirroring.enabled
    readonly property real shift: kiosk.startScreen.shift
    // Whether the layout is about to be recomputed.
    readonly property bool fitting: fitTimer.running
    readonly property color buttonColor: Theme.normal ? Theme.night(kiosk.startScreen.hue) : Theme.primary

    objectName: "start"
    label: begin.text
    Pressable.ring: button
    onSelected: kiosk.navigation.begin()
    // Not while a visitor's page covers it: the next visitor must find it fully visible.
    onStepChanged: if (visible && !Theme.reducedMotion)
        fadeIn.restart()

    Rectangle {
        anchors.fill: parent
        color: start.pressed ? Theme.bar : Theme.paper
    }

    Item {
        id: stage

        readonly property real margin: Math.round((Theme.portrait ? 72 : 80) * Theme.unit)
        readonly property real inset: Math.round(28 * Theme.unit)
        // The content's margins begin below the staff mark.
        readonly property real topInset: Math.max(0, staffMark.strip + staffMark.inset - inset)
        readonly property real usableHeight: Theme.height - topInset
        // Chosen by `fit`: the illustration's share of the width (height if upright), the title size (0 is the
        // largest), whether every language has its own button, and whether the sentence below the title is shown.
        property real share: shares[0]
        property int titleSize: 0
        property bool allLanguages: true
        property bool sentence: true
        // Less than 1 only on a screen too small for the chosen text size.
        property real textScale: 1
        property real wordsWidth: 0
        property bool isFitting: false
        readonly property real body: Math.round(Theme.body * textScale)
        readonly property real heading: Math.round(Theme.heading * textScale)

        readonly property list<real> shares: Theme.outlined ? [0] : Theme.portrait ? [0.36, 0.28, 0.2, 0] : [0.48, 0.42, 0.36, 0]
        // If upright, the words can move at least this far up and down: more than the height of the button.
        readonly property real wander: Math.round(button.height * 1.25)
        readonly property bool beside: share > 0 && !Theme.portrait
        // Everything that `fit` depends on; a change triggers it again.
        readonly property string measured: [Theme.width, Theme.height, Theme.body, Theme.touch, Theme.contrast, clinic.text, title.text, title.font.family, text.text, begin.text, languages.item?.implicitWidth, words.languagesHeight].join("\n")

        // Choose the largest layout that fits: first reduce the title, then the illustration, then replace the language
        // buttons by one button, then drop the sentence, and finally scale down all text. Uses the theme's size,
        // because the stage has none yet when this first runs.
        function fit() {
            isFitting = true;
            choose();
            isFitting = false;
        }
        function choose() {
            for (const [all, withSentence, scale] of [[true, true, 1], [false, true, 1], [false, false, 1], [false, false, 0.8], [false, false, 0.65], [false, false, 0.5]]) {
                allLanguages = all;
                sentence = withSentence;
                textScale = scale;
                for (const candidate of shares) {
                    share = candidate;
                    wordsWidth = (beside ? Math.round(Theme.width * (1 - share)) : Theme.width) - 2 * margin;
                    for (const size of [0, 1, 2, 3]) {
                        titleSize = size;
                        if (fits()) {
                            if (!beside)
                                wordsWidth = Math.min(wordsWidth, words.used + 2);
                            return;
                        }
                    }
                }
            }
        }
        function fits(): bool {
            const taken = Theme.portrait && share > 0 ? Math.round(usableHeight * share) + wander : 0;
            return words.used <= wordsWidth && words.needed <= usableHeight - taken - margin;
        }

        anchors {
            fill: parent
            topMargin: topInset
        }
        // Trial layouts in `fit` also change the height of the languages.
        onMeasuredChanged: if (!isFitting)
            fitTimer.restart()
        Component.onCompleted: {
            fit();
            fitTimer.stop();
        }

        // Runs once all bindings have updated. Unlike `Qt.callLater`, a timer ends with a deleted start screen.
        Timer {
            id: fitTimer

            interval: 0
            onTriggered: stage.fit()
        }

        Rectangle {
            id: panel

            readonly property real besideWords: Math.round(stage.width * stage.share) - stage.inset

            visible: stage.share > 0
            x: Theme.portrait ? stage.inset : start.wordsLeft ? stage.width - width - stage.inset : stage.inset
            y: !Theme.portrait || !start.turned ? stage.inset : stage.height - height - stage.inset
            width: Theme.portrait ? stage.width - 2 * stage.inset : besideWords
            height: Theme.portrait ? Math.max(0, Math.min(stage.height - words.needed - stage.inset - stage.margin - stage.wander, Math.round(width * 0.8))) : stage.height - 2 * stage.inset
            radius: Math.round(48 * Theme.unit)
            color: Theme.tint(start.kiosk.startScreen.hue)

            LazyLoader {
                anchors.fill: parent
                file: Qt.resolvedUrl("StartIllustration.qml")
                given: () => ({
                            "startScreen": start.kiosk.startScreen
                        })
                wanted: start.kiosk.warm && panel.visible
                kept: true
            }
        }

        Column {
            id: words

            // The estimated height of the languages until they are loaded after the first frame, so that nothing moves
            // far. A name is 6.1 em wide on average, and 2.2 em high.
            readonly property real languageGap: Math.round(Theme.touchGap * 1.5)
            readonly property int likelyRows: stage.allLanguages ? Math.ceil(start.kiosk.choices.count * 6.1 * stage.body / Math.max(1, stage.beside ? stage.wordsWidth : Theme.width - 2 * stage.margin)) : 1
            readonly property real likelyHeight: start.kiosk.choices.severalLanguages ? likelyRows * (Math.ceil(Math.max(Theme.touch, 2.2 * stage.body)) + languageGap) - languageGap : 0
            readonly property real languagesHeight: languages.item !== null ? languages.height : likelyHeight
            // Computed here, because a column updates its height only in the next frame.
            readonly property real needed: clinic.height + title.height + (stage.sentence ? text.height + spacing : 0) + button.height + 2 * spacing + (languagesHeight > 0 ? languagesHeight + 2 * spacing : 0)
            // The vertical range of movement. It includes half of each margin, since the words may need all the space
            // between.
            readonly property real free: Math.max(0, stage.height - needed - stage.margin - (Theme.portrait && panel.visible ? panel.height + stage.inset : 0))

            // Without an illustration beside them, the words move across the full unused width.
            readonly property real used: Math.ceil(Math.max(clinic.contentWidth, title.contentWidth, stage.sentence ? text.contentWidth : 0, button.width, languages.item?.implicitWidth ?? 0))
            readonly property real side: stage.beside ? Math.round(stage.width * (1 - stage.share)) : stage.width

            x: !stage.beside ? Math.round(stage.margin / 2 + (stage.width - width - stage.margin) * start.shift) : (start.wordsLeft ? 0 : stage.width - side) + stage.margin
            y: Math.round(stage.margin / 2 + free * start.shift + (Theme.portrait && !start.turned && panel.visible ? panel.height + stage.inset : 0))
            width: stage.wordsWidth
            spacing: Math.round(stage.body * [0.9, 0.7, 0.7, 0.45][stage.titleSize])

            Label {
                id: clinic

                objectName: "clinic"
                width: parent.width
                text: start.kiosk.clinic
                font.pixelSize: stage.body
                font.bold: true
            }
            Label {
                id: title

                Spoken.language: start.topic.inviteWritten

                objectName: "startTitle"
                width: parent.width
                text: start.topic.inviteTitle
                font.bold: true
                font.pixelSize: Math.round([Math.max(Theme.display, (Theme.textSize > Appearance.TextSize.Medium ? 76 : 96) * Theme.unit), Math.max(Theme.display, 76 * Theme.unit), Theme.display, Theme.heading][stage.titleSize] * stage.textScale)
                lineHeight: Theme.tight
                wrapMode: Text.WordWrap
                Accessible.role: Accessible.Heading
            }
            Label {
                id: text

                Spoken.language: start.topic.inviteWritten

                objectName: "startText"
                width: parent.width
                visible: stage.sentence
                text: start.topic.inviteText
                font.pixelSize: stage.titleSize > 0 || Theme.textSize > Appearance.TextSize.Medium ? stage.body : stage.heading
            }
            Rectangle {
                id: button

                objectName: "begin"
                anchors.left: parent.left
                width: Math.round(Math.min(parent.width, touchIcon.width + begin.implicitWidth + stage.body * 4))
                height: Math.round(Math.max(Theme.bigTouch, begin.height + stage.body))
                radius: height / 2
                color: start.pressed ? Theme.pressed : start.buttonColor

                Icon {
                    id: touchIcon

                    anchors {
                        left: parent.left
                        leftMargin: Math.round(stage.body * 1.5)
                        verticalCenter: parent.verticalCenter
                    }
                    name: "touch"
                    color: begin.color
                    size: Math.round(stage.heading * 1.5)
                }
                Label {
                    id: begin

                    anchors {
                        left: touchIcon.right
                        leftMargin: Math.round(stage.body * 0.6)
                        right: parent.right
                        rightMargin: stage.body
                        verticalCenter: parent.verticalCenter
                    }
                    text: qsTr("Touch to begin")
                    color: start.pressed ? Theme.ink : Theme.primaryInk
                    font.pixelSize: stage.heading
                    font.bold: true
                    lineHeight: 1
                }
            }
        }
        // Loaded after the first frame, which does not need them.
        LazyLoader {
            id: languages

            x: words.x
            y: words.y + words.needed - words.languagesHeight
            width: words.width
            height: item?.implicitHeight ?? 0
            file: Qt.resolvedUrl("StartLanguages.qml")
            given: () => ({
                        "choices": start.kiosk.choices,
                        "navigation": start.kiosk.navigation,
                        "sheets": start.kiosk.sheets,
                        "all": stage.allLanguages,
                        "body": stage.body
                    })
            fills: false
            wanted: start.kiosk.warm && start.kiosk.choices.severalLanguages
        }
        Binding {
            target: languages.item
            property: "all"
            value: stage.allLanguages
            when: languages.item !== null
        }
        Binding {
            target: languages.item
            property: "body"
            value: stage.body
            when: languages.item !== null
        }

        NumberAnimation {
            id: fadeIn

            target: stage
            property: "opacity"
            from: 0
            to: 1
            duration: 240
            easing.type: Easing.OutCubic
        }
    }

    // Tells staff that the library on the screen is not the latest one. It is in the corner of the staff gesture, which
    // is the same in every language, and moves like the rest.
    Loader {
        id: staffMark

        readonly property real inset: Math.round(10 * Theme.unit)
        // A strip at the top that is kept free, so that the mark covers nothing wherever it moves.
        readonly property real strip: active ? inset + Math.round(6 * Theme.pixelsPerMillimetre) : 0

        objectName: "staffMark"
        x: start.width - width - inset - Math.round(2 * width * start.shift)
        y: inset
        active: start.kiosk.startScreen.staffMark
        visible: active
        source: active ? "../shell/StaffMark.qml" : ""
    }
}
