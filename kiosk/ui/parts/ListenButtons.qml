import QtQuick
import kiosk.ui

// What a listener can do while the page is read aloud. A touch on anything else stops the voice.
JustifiedRows {
    id: buttons

    required property Kiosk kiosk
    readonly property Speech speech: kiosk.speech
    // Where words would take a row more, the signs that every player has speak for themselves
    readonly property bool worded: Theme.textSize < 2 || !Theme.portrait
    readonly property real most: {
        let sum = 0;
        for (const button of children)
            sum += button.implicitWidth;
        return sum;
    }

    objectName: "listening"
    spacing: Theme.smallGap

    BarButton {
        objectName: "pause"
        strong: true
        icon: buttons.speech.state === "paused" ? "play" : "pause"
        label: buttons.speech.state === "paused" ? qsTr("Go on") : qsTr("Pause")
        onSelected: buttons.speech.state === "paused" ? buttons.speech.goOn() : buttons.speech.pause()
    }
    BarButton {
        objectName: "sentenceBack"
        icon: "sentence_back"
        directional: true
        caption: buttons.worded ? qsTr("Back") : ""
        label: qsTr("One sentence back")
        onSelected: buttons.speech.back()
    }
    BarButton {
        objectName: "again"
        icon: "again"
        caption: buttons.worded ? qsTr("Again") : ""
        label: qsTr("Say it again")
        onSelected: buttons.speech.again()
    }
    BarButton {
        objectName: "sentenceOn"
        icon: "sentence_on"
        directional: true
        caption: buttons.worded ? qsTr("Skip") : ""
        label: qsTr("Next sentence")
        onSelected: buttons.speech.forward()
    }
    BarButton {
        objectName: "slower"
        enabled: !buttons.kiosk.hearing.slowest
        icon: "slower"
        label: qsTr("Slower")
        onSelected: buttons.kiosk.hearing.slower()
    }
    BarButton {
        objectName: "faster"
        enabled: !buttons.kiosk.hearing.fastest
        icon: "faster"
        label: qsTr("Faster")
        onSelected: buttons.kiosk.hearing.faster()
    }
    BarButton {
        objectName: "softer"
        enabled: !buttons.kiosk.hearing.softest
        icon: "softer"
        label: qsTr("Softer")
        onSelected: buttons.kiosk.hearing.softer()
    }
    BarButton {
        objectName: "louder"
        enabled: !buttons.kiosk.hearing.loudest
        icon: "louder"
        label: qsTr("Louder")
        onSelected: buttons.kiosk.hearing.louder()
    }
}
