pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A film or a recording as large as the glass, with what is said in it below. Its picture is never mirrored.
Rectangle {
    id: sheet

    required property Kiosk kiosk
    readonly property Player player: kiosk.player as Player
    readonly property BlockView block: kiosk.sheet?.block ?? null
    readonly property string stage: player?.state ?? "off"
    readonly property bool running: sheet.stage === "playing" || sheet.stage === "paused"
    readonly property bool waiting: sheet.stage === "ready" || sheet.stage === "paused"
    readonly property bool moving: (block?.pictureAspect ?? 0) > 0
    readonly property string trouble: {
        switch (sheet.stage) {
        case "sound":
            return qsTr("There is no sound here. You can read what is said on the page.");
        case "file":
            return qsTr("This cannot be played. You can read what is said on the page.");
        default:
            return "";
        }
    }

    objectName: "sheet"
    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: block?.title ?? ""

    // Nothing behind it is touched
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }
    Words {
        id: title

        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            margins: Theme.edge
        }
        text: sheet.block?.title ?? ""
        font.pixelSize: Theme.heading
        font.bold: true
        lineHeight: Theme.tight
        Accessible.role: Accessible.Heading
    }
    Item {
        id: screen

        // What is to be seen is told by the page
        readonly property string spoken: sheet.trouble

        anchors {
            top: title.bottom
            topMargin: Theme.gap
            left: parent.left
            leftMargin: Theme.edge
            right: parent.right
            rightMargin: Theme.edge
            bottom: caption.top
            bottomMargin: Theme.gap
        }

        Image {
            id: picture

            objectName: "film"
            anchors.fill: parent
            fillMode: Image.PreserveAspectFit
            cache: false
            retainWhileLoading: true
            source: sheet.player ? sheet.player.source : ""

            Accessible.role: Accessible.Graphic
            Accessible.name: sheet.block?.alt ?? ""
        }
        Icon {
            anchors.centerIn: parent
            visible: sheet.trouble === "" && picture.source.toString() === ""
            name: sheet.moving ? "play" : "listen"
            size: Math.min(parent.width, parent.height, Theme.body * 8)
            color: Theme.mutedInk
        }
        Words {
            objectName: "trouble"
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.readingWidth)
            visible: text !== ""
            text: sheet.trouble
            horizontalAlignment: Text.AlignHCenter
        }
    }
    // As high as the longest of the captions, so that the picture does not jump
    Item {
        id: caption

        anchors {
            left: parent.left
            right: parent.right
            bottom: progress.top
            leftMargin: Theme.edge
            rightMargin: Theme.edge
            bottomMargin: Theme.smallGap
        }
        height: longest.implicitHeight

        // The voice must not speak into the film
        readonly property string spoken: ""

        Words {
            id: longest

            width: parent.width
            opacity: 0
            text: (sheet.block?.said ?? []).reduce((most, one) => one.length > most.length ? one : most, "")
            Accessible.ignored: true
        }
        Words {
            objectName: "filmCaption"
            anchors.bottom: parent.bottom
            width: parent.width
            text: sheet.trouble === "" ? sheet.player?.caption ?? "" : ""
            horizontalAlignment: Text.AlignHCenter
            font.weight: Font.DemiBold
        }
    }
    Item {
        id: progress

        readonly property string spoken: ""

        anchors {
            left: parent.left
            right: parent.right
            bottom: buttons.top
            margins: Theme.gap
            leftMargin: Theme.edge
            rightMargin: Theme.edge
        }
        height: time.height

        Words {
            id: time

            objectName: "filmTime"
            anchors.right: parent.right
            width: implicitWidth
            text: `\u2066${sheet.player?.time ?? ""}\u2069`
            font.pixelSize: Theme.small
            color: Theme.mutedInk
            Accessible.ignored: true
        }
        Rectangle {
            anchors {
                left: parent.left
                right: time.left
                rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            height: Math.max(Theme.body * 0.6, Theme.line * 10)
            radius: height / 2
            color: Theme.paper
            border {
                color: Theme.control
                width: Theme.line
            }

            Rectangle {
                anchors {
                    left: parent.left
                    verticalCenter: parent.verticalCenter
                    margins: Theme.line * 2
                }
                width: (parent.width - 4 * Theme.line) * (sheet.player?.share ?? 0)
                height: parent.height - 4 * Theme.line
                radius: height / 2
                color: Theme.primary
            }
        }
    }
    Rectangle {
        anchors {
            fill: buttons
            margins: -Theme.smallGap
        }
        color: Theme.bar
    }
    JustifiedRows {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.smallGap
        }
        spacing: Theme.smallGap

        BarButton {
            objectName: "playOrPause"
            enabled: ["ready", "playing", "paused", "ended"].includes(sheet.stage)
            icon: sheet.stage === "ended" ? "again" : sheet.waiting ? "play" : "pause"
            label: {
                switch (sheet.stage) {
                case "ready":
                    return qsTr("Play");
                case "paused":
                    return qsTr("Go on");
                case "ended":
                    return qsTr("Play again");
                default:
                    return qsTr("Pause");
                }
            }
            onSelected: sheet.player.toggle()
        }
        BarButton {
            objectName: "filmBack"
            enabled: sheet.running
            icon: "sentence_back"
            directional: true
            label: qsTr("10 seconds back")
            onSelected: sheet.player.back()
        }
        BarButton {
            objectName: "filmOn"
            enabled: sheet.running
            icon: "sentence_on"
            directional: true
            label: qsTr("10 seconds on")
            onSelected: sheet.player.forward()
        }
        BarButton {
            objectName: "softer"
            enabled: !sheet.kiosk.speech.softest
            icon: "softer"
            label: qsTr("Softer")
            onSelected: sheet.kiosk.speech.softer()
        }
        BarButton {
            objectName: "louder"
            enabled: !sheet.kiosk.speech.loudest
            icon: "louder"
            label: qsTr("Louder")
            onSelected: sheet.kiosk.speech.louder()
        }
        HideButton {
            kiosk: sheet.kiosk
        }
        BarButton {
            objectName: "closeSheet"
            strong: true
            icon: "check"
            label: qsTr("Done")
            onSelected: sheet.kiosk.closeSheet()
        }
    }
}
