import QtQml
import QtQuick
import kiosk.ui

// All actions of the bar, the "More" sheet and the keys, each declared once, and their order.
QtObject {
    id: actions

    required property Kiosk kiosk
    property Flickable scroller: null
    readonly property int place: kiosk.place
    readonly property bool reading: place === Kiosk.Place.Section
    readonly property Speech speech: kiosk.speech

    readonly property bool listening: speech.active
    // Next to "Go back to menu", and before "Close".
    readonly property list<QtObject> leading: listening ? [stop, pause] : [previous, next, backToReading, check, up, down]
    readonly property list<QtObject> trailing: listening ? [rewind, repeat, skip, slower, faster, softer, louder] : [listen, search, takeHome, display, language, hide]
    // The order in which actions move to the "More" sheet when the bar is too narrow.
    readonly property list<QtObject> movable: listening ? [softer, louder, slower, faster, repeat, rewind, skip] : [hide, takeHome, display, search, language, previous, up, listen, check, backToReading, next, down]

    readonly property Pager pager: Pager {
        scroller: actions.scroller
    }
    readonly property Action back: Action {
        readonly property bool toTopics: actions.place === Kiosk.Place.Menu || !actions.kiosk.inTopic

        name: "back"
        icon: "menu"
        label: toTopics ? qsTr("All topics") : qsTr("Go back to menu")
        available: actions.reading || [Kiosk.Place.Sources, Kiosk.Place.Search, Kiosk.Place.Check].includes(actions.place) || (actions.place === Kiosk.Place.Menu && actions.kiosk.topics.count > 1)
        strong: true
        onTriggered: toTopics ? actions.kiosk.navigation.goHome() : actions.kiosk.navigation.goToMenu()
    }
    readonly property Action close: Action {
        name: "close"
        icon: "close"
        label: qsTr("Close")
        onTriggered: actions.kiosk.close()
    }
    readonly property Action more: Action {
        name: "more"
        icon: "more"
        label: qsTr("More")
        description: qsTr("More buttons")
        onTriggered: actions.kiosk.sheets.showMore()
    }
    readonly property Action previous: Action {
        name: "previous"
        icon: "previous"
        label: qsTr("Previous")
        available: actions.reading
        enabled: actions.kiosk.page !== null && actions.kiosk.page.position > 1
        directional: true
        onPrepared: actions.kiosk.navigation.preparePrevious()
        onTriggered: actions.kiosk.navigation.openPrevious()
    }
    readonly property Action next: Action {
        name: "next"
        icon: "next"
        label: qsTr("Next")
        available: actions.reading
        enabled: actions.kiosk.page !== null && actions.kiosk.page.position < actions.kiosk.page.count
        directional: true
        onPrepared: actions.kiosk.navigation.prepareNext()
        onTriggered: actions.kiosk.navigation.openNext()
    }
    readonly property Action backToReading: Action {
        name: "backToReading"
        icon: "previous"
        label: qsTr("Continue reading")
        available: actions.place === Kiosk.Place.Sources || (actions.place === Kiosk.Place.Search && actions.kiosk.sectionId !== "")
        directional: true
        onTriggered: actions.kiosk.navigation.goBack()
    }
    readonly property Action check: Action {
        name: "checkYourself"
        icon: "question"
        label: qsTr("Check what you know")
        available: actions.place === Kiosk.Place.Menu && (actions.kiosk.topic?.questions ?? 0) > 0
        onTriggered: actions.kiosk.check.open()
    }
    readonly property Action up: Action {
        name: "up"
        icon: "up"
        label: qsTr("Up")
        enabled: actions.scroller !== null && !actions.scroller.atYBeginning
        onTriggered: actions.pager.turn(-1)
    }
    readonly property Action down: Action {
        name: "down"
        icon: "down"
        label: qsTr("Down")
        enabled: actions.scroller !== null && !actions.scroller.atYEnd
        onTriggered: actions.pager.turn(1)
    }
    readonly property Action listen: Action {
        name: "listen"
        icon: "listen"
        label: {
            switch (actions.speech.trouble) {
            case Speech.Trouble.Language:
                return qsTr("No voice");
            case Speech.Trouble.Sound:
                return qsTr("No sound");
            case Speech.Trouble.Service:
                return qsTr("The voice is not working");
            default:
                return qsTr("Listen");
            }
        }
        description: {
            switch (actions.speech.trouble) {
            case Speech.Trouble.Language:
                return qsTr("Can't be read aloud in this language");
            case Speech.Trouble.Sound:
                return qsTr("No sound on this kiosk");
            default:
                return label;
            }
        }
        onPrepared: actions.speech.prepare()
        onTriggered: actions.speech.listen()
    }
    readonly property Action search: Action {
        name: "search"
        icon: "search"
        label: qsTr("Search")
        available: actions.place !== Kiosk.Place.Search
        onTriggered: actions.kiosk.search.open()
    }
    readonly property Action takeHome: Action {
        name: "takeHome"
        icon: "home_code"
        label: qsTr("Take home")
        available: actions.reading
        onTriggered: actions.kiosk.sheets.takeHome()
    }
    readonly property Action display: Action {
        name: "display"
        icon: "display"
        label: qsTr("Display")
        onTriggered: actions.kiosk.sheets.chooseDisplay()
    }
    readonly property Action language: Action {
        name: "language"
        icon: "language"
        label: actions.kiosk.choices.languageName
        description: qsTr("Language: %1").arg(label)
        available: actions.kiosk.choices.severalLanguages
        onTriggered: actions.kiosk.sheets.chooseLanguage()
    }
    readonly property Action hide: Action {
        name: "hide"
        icon: "hide"
        label: qsTr("Hide")
        description: qsTr("Hide the page")
        available: actions.reading
        onTriggered: actions.kiosk.privacy.hide(true)
    }

    // While the page is being read aloud.
    readonly property Action stop: Action {
        name: "stopListening"
        icon: "stop"
        label: qsTr("Stop")
        description: qsTr("Stop reading aloud")
        strong: true
        onTriggered: actions.speech.stop()
    }
    readonly property Action pause: Action {
        readonly property bool paused: actions.speech.state === Speech.State.Paused

        name: "pause"
        icon: paused ? "play" : "pause"
        label: paused ? qsTr("Continue") : qsTr("Pause")
        onTriggered: paused ? actions.speech.goOn() : actions.speech.pause()
    }
    readonly property Action rewind: Action {
        name: "sentenceBack"
        icon: "sentence_back"
        label: qsTr("Rewind")
        description: qsTr("One sentence back")
        directional: true
        onTriggered: actions.speech.back()
    }
    readonly property Action repeat: Action {
        name: "again"
        icon: "again"
        label: qsTr("Repeat")
        description: qsTr("Say it again")
        onTriggered: actions.speech.again()
    }
    readonly property Action skip: Action {
        name: "sentenceOn"
        icon: "sentence_on"
        label: qsTr("Skip")
        description: qsTr("Next sentence")
        directional: true
        onTriggered: actions.speech.forward()
    }
    readonly property Action slower: Action {
        name: "slower"
        icon: "slower"
        label: qsTr("Slower")
        enabled: !actions.kiosk.hearing.slowest
        onTriggered: actions.kiosk.hearing.changeSpeed(-1)
    }
    readonly property Action faster: Action {
        name: "faster"
        icon: "faster"
        label: qsTr("Faster")
        enabled: !actions.kiosk.hearing.fastest
        onTriggered: actions.kiosk.hearing.changeSpeed(1)
    }
    readonly property Action softer: Action {
        name: "softer"
        icon: "softer"
        label: qsTr("Quieter")
        enabled: !actions.kiosk.hearing.softest
        onTriggered: actions.kiosk.hearing.changeVolume(-1)
    }
    readonly property Action louder: Action {
        name: "louder"
        icon: "louder"
        label: qsTr("Louder")
        enabled: !actions.kiosk.hearing.loudest
        onTriggered: actions.kiosk.hearing.changeVolume(1)
    }
}
