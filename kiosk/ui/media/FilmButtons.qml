import QtQuick
import kiosk.ui

// The playback controls, along the bottom edge.
JustifiedRows {
    id: buttons

    required property HearingChoices hearing
    required property Privacy privacy
    required property Sheets sheets
    required property Player player
    readonly property string stage: player?.state ?? "off"
    readonly property bool running: buttons.stage === "playing" || buttons.stage === "paused"
    readonly property bool waiting: buttons.stage === "ready" || buttons.stage === "paused"

    spacing: Theme.smallGap

    ActionButton {
        objectName: "playOrPause"
        enabled: ["ready", "playing", "paused", "ended"].includes(buttons.stage)
        icon: buttons.stage === "ended" ? "again" : buttons.waiting ? "play" : "pause"
        label: {
            switch (buttons.stage) {
            case "ready":
                return qsTr("Play");
            case "paused":
                return qsTr("Continue");
            case "ended":
                return qsTr("Play again");
            default:
                return qsTr("Pause");
            }
        }
        onSelected: buttons.player.toggle()
    }
    ActionButton {
        objectName: "filmBack"
        enabled: buttons.running
        icon: "sentence_back"
        directional: true
        label: qsTr("Back 10 seconds")
        onSelected: buttons.player.back()
    }
    ActionButton {
        objectName: "filmOn"
        enabled: buttons.running
        icon: "sentence_on"
        directional: true
        label: qsTr("Forward 10 seconds")
        onSelected: buttons.player.forward()
    }
    ActionButton {
        objectName: "softer"
        enabled: !buttons.hearing.softest
        icon: "softer"
        label: qsTr("Quieter")
        onSelected: buttons.hearing.softer()
    }
    ActionButton {
        objectName: "louder"
        enabled: !buttons.hearing.loudest
        icon: "louder"
        label: qsTr("Louder")
        onSelected: buttons.hearing.louder()
    }
    HideButton {
        privacy: buttons.privacy
    }
    ActionButton {
        objectName: "closeSheet"
        strong: true
        icon: "check"
        label: qsTr("Done")
        onSelected: buttons.sheets.close()
    }
}
