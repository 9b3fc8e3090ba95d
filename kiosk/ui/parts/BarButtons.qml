import QtQuick
import kiosk.ui

// What the bar offers between its two corners: to the section before and after, up and down the page, how everything is shown.
JustifiedRows {
    id: buttons

    required property Kiosk kiosk
    required property bool pageable
    required property bool oneLine
    required property bool railed
    property Flickable scroller: null
    readonly property bool reading: kiosk.place === "section"
    readonly property PageView page: kiosk.page
    // What the place's buttons need when the paging buttons are there too: the bar must not rearrange itself for those
    readonly property real most: (reading ? previous.implicitWidth + next.implicitWidth : 0) + (section.visible ? section.implicitWidth : 0) + (check.visible ? check.implicitWidth : 0) + (search.visible ? search.implicitWidth : 0) + (hide.visible ? hide.implicitWidth : 0) + up.implicitWidth + down.implicitWidth + listen.implicitWidth + display.implicitWidth + (language.visible ? language.implicitWidth : 0)

    signal paged(by: int)

    spacing: Theme.smallGap
    springBefore: oneLine ? listen : null

    BarButton {
        id: previous

        objectName: "previous"
        visible: buttons.reading
        enabled: buttons.page !== null && buttons.page.position > 1
        icon: "previous"
        directional: true
        caption: ""
        label: qsTr("Previous")
        onTouched: buttons.kiosk.navigation.preparePrevious()
        onSelected: buttons.kiosk.navigation.openPrevious()
    }
    BarButton {
        id: next

        objectName: "next"
        visible: buttons.reading
        enabled: buttons.page !== null && buttons.page.position < buttons.page.count
        icon: "next"
        directional: true
        label: qsTr("Next")
        onTouched: buttons.kiosk.navigation.prepareNext()
        onSelected: buttons.kiosk.navigation.openNext()
    }
    BarButton {
        id: section

        objectName: "section"
        visible: buttons.kiosk.place === "sources"
        icon: "previous"
        directional: true
        label: qsTr("Back to reading")
        onSelected: buttons.kiosk.navigation.goBack()
    }
    BarButton {
        id: check

        objectName: "checkYourself"
        visible: buttons.kiosk.place === "menu" && (buttons.kiosk.topic?.questions ?? 0) > 0
        icon: "question"
        label: qsTr("Check what you know")
        onSelected: buttons.kiosk.check.open()
    }
    BarButton {
        id: up

        objectName: "up"
        visible: buttons.reading || buttons.pageable
        enabled: buttons.scroller !== null && !buttons.scroller.atYBeginning
        icon: "up"
        label: qsTr("Up")
        onSelected: buttons.paged(-1)
    }
    BarButton {
        id: down

        objectName: "down"
        visible: up.visible
        enabled: buttons.scroller !== null && !buttons.scroller.atYEnd
        icon: "down"
        label: qsTr("Down")
        onSelected: buttons.paged(1)
    }
    BarButton {
        id: listen

        readonly property Speech speech: buttons.kiosk.speech

        objectName: "listen"
        icon: "listen"
        label: {
            switch (speech.trouble) {
            case "language":
                return qsTr("No voice in this language");
            case "sound":
                return qsTr("No sound here");
            case "service":
                return qsTr("The voice is not working");
            default:
                return qsTr("Listen");
            }
        }
        onTouched: speech.prepare()
        onSelected: speech.listen()
    }
    BarButton {
        id: search

        objectName: "search"
        visible: buttons.kiosk.place !== "search" && !buttons.railed
        icon: "search"
        label: qsTr("Search")
        onSelected: buttons.kiosk.search.open()
    }
    BarButton {
        id: hide

        // With large letters the bar would take the page's room; there it stands at the page's head
        objectName: "hide"
        visible: buttons.reading && !buttons.railed && Theme.textSize < 2
        icon: "hide"
        label: qsTr("Hide")
        Accessible.name: qsTr("Hide the page")
        onSelected: buttons.kiosk.privacy.hide(true)
    }
    BarButton {
        id: display

        objectName: "display"
        icon: "display"
        label: qsTr("Display")
        onSelected: buttons.kiosk.sheets.chooseDisplay()
    }
    BarButton {
        id: language

        objectName: "language"
        visible: buttons.kiosk.choices.severalLanguages
        icon: "language"
        label: buttons.kiosk.choices.languageName
        Accessible.name: qsTr("Language: %1").arg(label)
        onSelected: buttons.kiosk.sheets.chooseLanguage()
    }
}
