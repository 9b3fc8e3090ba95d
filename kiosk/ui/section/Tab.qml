import QtQuick
import kiosk.ui

// A section's short title below its icon, where there is no room for a sidebar; the one that is read stands out.
PressArea {
    id: tab

    required property SectionView section
    required property bool current
    // For the voice
    readonly property string textLanguage: section.shortWritten
    readonly property real pad: Math.round(Theme.tabLabel * 0.3)
    // On one line, and as narrow as the longest word allows
    readonly property real whole: room([label], metrics.font)
    readonly property real narrowest: room(label.split(" "), metrics.font)

    // The width of a tab for the widest of some words. The font is given so that a binding follows it.
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
