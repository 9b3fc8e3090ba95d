import QtQuick
import kiosk.ui

// The playback controls, along the bottom edge.
JustifiedRows {
    id: buttons

    required property HearingChoices hearing
    required property Privacy privacy
    required property Sheets sheets
    required property Player player
    readonly property int stage: player?.stage ?? Player.Stage.Off
    readonly property bool running: buttons.stage === Player.Stage.Playing || buttons.stage === Player.Stage.Paused
    readonly property bool waiting: buttons.stage === Player.Stage.Ready || buttons.stage === Player.Stage.Paused

    spacing: Theme.smallGap

    ActionButton {
        objectName: "playOrPause"
        enabled: buttons.waiting || buttons.running || buttons.stage === Player.Stage.Ended
        icon: buttons.stage === Player.Stage.Ended ? "again" : buttons.waiting ? "play" : "pause"
        label: {
            switch (buttons.stage) {
            case Player.Stage.Ready:
                return qsTr("Play");
            case Player.Stage.Paused:
                return qsTr("Continue");
            case Player.Stage.Ended:
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
        onSelected: buttons.hearing.changeVolume(-1)
    }
    ActionButton {
        objectName: "louder"
        enabled: !buttons.hearing.loudest
        icon: "louder"
        label: qsTr("Louder")
        onSelected: buttons.hearing.changeVolume(1)
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
