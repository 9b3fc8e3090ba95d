import QtQuick
import kiosk.ui

// A section's short title below its icon, for screens without room for a sidebar; highlighted if current.
PressArea {
    id: tab

    required property SectionView section
    required property bool current
    // Language code for the voice.
    Spoken.language: section.shortWritten
    readonly property real pad: Math.round(Theme.tabLabel * 0.3)
    // The width on one line, and the minimum width at which no word is broken.
    readonly property real whole: room([label], metrics.font)
    readonly property real narrowest: room(label.split(" "), metrics.font)

    // Return the tab width for the widest of some words. The font is a parameter so that bindings depend on it.
    function room(words: list<string>, font: font): real {
        const widest = words.reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), 0);
        return Math.max(Theme.touch, Math.ceil(widest) + 2 * pad + 4);
    }

    objectName: "section-" + section.sectionId
    implicitHeight: Math.max(Theme.bigTouch, Theme.barIcon + Math.ceil(words.implicitHeight) + 2 * pad)
    label: section.short
    Accessible.name: section.title
    Accessible.selected: current

    FontMetrics {
        id: metrics

        font {
            family: words.font.family
            pixelSize: words.font.pixelSize
            weight: Font.Bold
        }
    }
    SectionBackground {
        control: tab
        hue: tab.section.hue
        current: tab.current
    }
    Icon {
        x: Math.round((parent.width - width) / 2)
        y: tab.pad
        name: tab.section.icon
        color: tab.current && Theme.outlined ? Theme.primaryInk : Theme.deep(tab.section.hue)
        size: Theme.barIcon
    }
    Label {
        id: words

        x: tab.pad
        y: tab.pad + Theme.barIcon
        width: parent.width - 2 * tab.pad
        horizontalAlignment: Text.AlignHCenter
        text: tab.label
        color: tab.current && Theme.outlined ? Theme.primaryInk : Theme.ink
        font.pixelSize: Theme.tabLabel
        font.weight: tab.current ? Font.Bold : Font.Medium
        lineHeight: Math.min(1, 1.55 / Theme.lineSpacing)
        Accessible.ignored: true
    }
}
