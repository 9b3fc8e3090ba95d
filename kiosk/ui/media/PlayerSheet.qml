pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A full-screen video or audio recording with captions below. The picture is never mirrored.
Rectangle {
    id: sheet

    required property Sheets sheets
    required property Privacy privacy
    required property HearingChoices hearing
    required property VisitorTools tools
    readonly property Player player: tools.player
    readonly property PlayableBlockView block: sheets.shown?.block as PlayableBlockView
    // The same, if it is a film.
    readonly property VideoBlockView film: block as VideoBlockView
    readonly property int stage: player?.stage ?? Player.Stage.Off
    readonly property bool moving: (film?.aspect ?? 0) > 0
    readonly property string trouble: {
        switch (sheet.stage) {
        case Player.Stage.NoSound:
            return qsTr("There is no sound here. You can read what is said on the page.");
        case Player.Stage.NoFile:
            return qsTr("This cannot be played. You can read what is said on the page.");
        default:
            return "";
        }
    }

    objectName: "sheet"
    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: block?.title ?? ""

    PointerShield {}
    Label {
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

        // The alt text is spoken on the page, not here.
        Spoken.text: sheet.trouble

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
            Accessible.name: sheet.film?.alt ?? ""
        }
        Icon {
            anchors.centerIn: parent
            visible: sheet.trouble === "" && picture.source.toString() === ""
            name: sheet.moving ? "play" : "listen"
            size: Math.min(parent.width, parent.height, Theme.body * 8)
            color: Theme.mutedInk
        }
        Label {
            objectName: "trouble"
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.readingWidth)
            visible: text !== ""
            text: sheet.trouble
            horizontalAlignment: Text.AlignHCenter
        }
    }
    // As high as the longest caption, so that the picture does not jump.
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

        // Not spoken: the voice must not talk over the film.
        Spoken.text: ""

        Label {
            id: longest

            width: parent.width
            opacity: 0
            text: (sheet.block?.transcript ?? []).reduce((longest, text) => text.length > longest.length ? text : longest, "")
            Accessible.ignored: true
        }
        Label {
            objectName: "filmCaption"
            anchors.bottom: parent.bottom
            width: parent.width
            text: sheet.trouble === "" ? sheet.player?.caption ?? "" : ""
            horizontalAlignment: Text.AlignHCenter
            font.weight: Font.DemiBold
        }
    }
    FilmProgress {
        id: progress

        anchors {
            left: parent.left
            right: parent.right
            bottom: buttons.top
            margins: Theme.gap
            leftMargin: Theme.edge
            rightMargin: Theme.edge
        }
        player: sheet.player
    }
    Rectangle {
        anchors {
            fill: buttons
            margins: -Theme.smallGap
        }
        color: Theme.bar
    }
    FilmButtons {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.smallGap
        }
        hearing: sheet.hearing
        privacy: sheet.privacy
        sheets: sheet.sheets
        player: sheet.player
    }
}
