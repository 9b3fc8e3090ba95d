pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

// A full-screen picture, zoomed and moved by pinch or buttons. It is never mirrored.
Rectangle {
    id: sheet

    required property Sheets sheets
    required property Privacy privacy
    required property Navigation navigation
    required property string hue
    readonly property FigureBlockView block: sheets.shown?.block as FigureBlockView
    readonly property real aspect: block?.aspect ?? 1
    readonly property real whole: Math.min(view.width, view.height / Math.max(0.01, aspect))
    readonly property real most: 4
    readonly property bool beside: width > height
    property real zoom: 1

    function enlarge(by: real, x: real, y: real) {
        const next = Math.min(most, Math.max(1, zoom * by));
        const share = next / zoom;
        const left = (view.contentX + x) * share - x;
        const top = (view.contentY + y) * share - y;
        zoom = next;
        move(left - view.contentX, top - view.contentY);
    }
    function move(right: real, down: real) {
        view.contentX = Math.min(Math.max(0, view.contentX + right), Math.max(0, view.contentWidth - view.width));
        view.contentY = Math.min(Math.max(0, view.contentY + down), Math.max(0, view.contentHeight - view.height));
    }

    objectName: "sheet"
    color: "#FFFFFF"
    Accessible.role: Accessible.Dialog
    Accessible.name: block?.alt ?? ""

    PointerShield {}
    Flickable {
        id: view

        Spoken.text: sheet.block?.alt ?? ""
        Spoken.language: sheet.block?.written ?? ""

        objectName: "largeView"
        anchors {
            top: parent.top
            left: parent.left
            right: key.visible && sheet.beside ? key.left : parent.right
            bottom: key.visible && !sheet.beside ? key.top : buttons.top
        }
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentWidth: Math.max(width, picture.width)
        contentHeight: Math.max(height, picture.height)

        LibraryPicture {
            id: picture

            objectName: "largePicture"
            x: Math.max(0, (view.width - width) / 2)
            y: Math.max(0, (view.height - height) / 2)
            width: sheet.whole * sheet.zoom
            height: width * sheet.aspect
            asynchronous: sheet.zoom > 1
            key: sheet.block?.picture ?? ""
            decodedWidth: sheet.block === null ? 0 : Math.round(sheet.whole * Math.ceil(sheet.zoom))

            Accessible.name: sheet.block?.alt ?? ""
        }
        WheelHandler {
            target: null
            onWheel: event => sheet.enlarge(Math.pow(1.25, event.angleDelta.y / 120), event.x - view.contentX, event.y - view.contentY)
        }
        PinchHandler {
            target: null
            onScaleChanged: delta => sheet.enlarge(delta, centroid.position.x - view.contentX, centroid.position.y - view.contentY)
            onTranslationChanged: delta => sheet.move(-delta.x, -delta.y)
        }
    }
    Rectangle {
        anchors.fill: view
        color: Theme.pictureShade
    }
    PictureKey {
        id: key

        anchors {
            right: parent.right
            bottom: buttons.top
        }
        width: sheet.beside ? Math.round(parent.width * 0.3) : parent.width
        // Below the picture the key takes the remaining height, at least a fifth of the screen.
        height: sheet.beside ? buttons.y : Math.round(Math.min(wanted, Math.max(sheet.height * 0.2, buttons.y - sheet.width * sheet.aspect)))
        navigation: sheet.navigation
        hue: sheet.hue
        block: sheet.block
    }
    Rectangle {
        anchors {
            fill: buttons
            margins: -Theme.smallGap
        }
        color: Theme.bar
    }
    EqualGrid {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.smallGap
        }
        columns: [8, 4, 2].find(count => count * (widest + spacing) - spacing <= width) ?? 1
        spacing: Theme.smallGap

        ActionButton {
            objectName: "larger"
            width: buttons.cellWidth
            height: buttons.tallest
            enabled: sheet.zoom < sheet.most
            icon: "zoom_in"
            label: qsTr("Larger")
            onSelected: sheet.enlarge(1.5, view.width / 2, view.height / 2)
        }
        ActionButton {
            objectName: "smaller"
            width: buttons.cellWidth
            height: buttons.tallest
            enabled: sheet.zoom > 1
            icon: "zoom_out"
            label: qsTr("Smaller")
            onSelected: sheet.enlarge(1 / 1.5, view.width / 2, view.height / 2)
        }
        ActionButton {
            objectName: "toLeft"
            width: buttons.cellWidth
            height: buttons.tallest
            enabled: view.contentX > 0
            icon: "previous"
            label: qsTr("Left")
            onSelected: sheet.move(-view.width / 3, 0)
        }
        ActionButton {
            objectName: "toRight"
            width: buttons.cellWidth
            height: buttons.tallest
            enabled: view.contentX < view.contentWidth - view.width - 1
            icon: "next"
            label: qsTr("Right")
            onSelected: sheet.move(view.width / 3, 0)
        }
        ActionButton {
            objectName: "toTop"
            width: buttons.cellWidth
            height: buttons.tallest
            enabled: view.contentY > 0
            icon: "up"
            label: qsTr("Up")
            onSelected: sheet.move(0, -view.height / 3)
        }
        ActionButton {
            objectName: "toBottom"
            width: buttons.cellWidth
            height: buttons.tallest
            enabled: view.contentY < view.contentHeight - view.height - 1
            icon: "down"
            label: qsTr("Down")
            onSelected: sheet.move(0, view.height / 3)
        }
        HideButton {
            width: buttons.cellWidth
            height: buttons.tallest
            privacy: sheet.privacy
        }
        ActionButton {
            objectName: "closeSheet"
            width: buttons.cellWidth
            height: buttons.tallest
            strong: true
            icon: "check"
            label: qsTr("Done")
            onSelected: sheet.sheets.close()
        }
    }
}
