pragma Singleton

import QtQuick
import kiosk.ui

// Every size and colour of the screen. Sizes follow the glass: text and touch areas in millimetres,
// the space between things in parts of the shorter side.
QtObject {
    id: theme

    // Set by the window before anything is made, so that everything has its size from the first
    property Appearance appearance: null
    readonly property real width: appearance?.width ?? 1920
    readonly property real height: appearance?.height ?? 1080
    readonly property real pixelsPerMillimetre: appearance?.pixelsPerMillimetre ?? 3.6
    readonly property real capitalHeight: appearance?.capitalHeight ?? 0.67
    readonly property string family: appearance?.family ?? ""
    readonly property int textSize: appearance?.textSize ?? 1
    readonly property int contrast: appearance?.contrast ?? 0
    readonly property bool reducedMotion: appearance?.reducedMotion ?? false

    readonly property bool portrait: height > width
    readonly property real unit: Math.min(width, height) / 1080
    readonly property bool outlined: contrast === 1 || contrast === 2

    // Touch: the least a finger needs, and what tiles and the bar have
    readonly property real touch: Math.ceil(12.7 * pixelsPerMillimetre)
    readonly property real bigTouch: Math.ceil(20 * pixelsPerMillimetre)
    readonly property real touchGap: Math.ceil(2.54 * pixelsPerMillimetre)

    // Type: millimetres of capital height, small to largest
    readonly property list<real> capitals: [4.1, 5.5, 7.0, 8.9]
    readonly property real body: Math.round(capitals[textSize] * pixelsPerMillimetre / capitalHeight)
    readonly property real small: Math.round(Math.max(3.6, capitals[textSize] * 0.85) * pixelsPerMillimetre / capitalHeight)
    readonly property real heading: Math.round(body * [1.3, 1.25, 1.2, 1.15][textSize])
    readonly property real display: Math.round(body * [2.3, 2.1, 1.7, 1.45][textSize])
    // From line to line, as shares of the height that a face gives its lines: some faces leave twice the room that others do
    readonly property real leading: Math.min(1.16, 1.72 / (appearance?.lineSpacing ?? 1.25))
    readonly property real tight: Math.min(1.06, 1.55 / (appearance?.lineSpacing ?? 1.25))
    readonly property real readingWidth: body * 33

    // Space
    readonly property real gap: Math.max(28 * unit, touchGap)
    readonly property real smallGap: Math.max(16 * unit, touchGap)
    readonly property real edge: 72 * unit
    readonly property real radius: 28 * unit
    readonly property real line: outlined ? Math.max(2, 4 * unit) : Math.max(1, 2 * unit)

    readonly property int duration: reducedMotion ? 0 : 180

    // Colour: normal, dark, light, soft
    readonly property color paper: ["#F7F4EE", "#000000", "#FFFFFF", "#CFC9BC"][contrast]
    readonly property color card: ["#FFFFFF", "#000000", "#FFFFFF", "#D9D4C8"][contrast]
    readonly property color bar: ["#EFE9DD", "#000000", "#FFFFFF", "#C4BDAE"][contrast]
    readonly property color ink: ["#12323A", "#FFFFFF", "#000000", "#2A3F45"][contrast]
    readonly property color mutedInk: ["#19353D", "#FFFFFF", "#000000", "#2F444A"][contrast]
    readonly property color rim: ["#DDD6C8", "#FFFFFF", "#000000", "#A79F8E"][contrast]
    readonly property color control: ["#8B8371", "#FFFFFF", "#000000", "#6E6757"][contrast]
    readonly property color primary: ["#074448", "#FFE45C", "#000000", "#33575A"][contrast]
    readonly property color primaryInk: ["#FFFFFF", "#000000", "#FFFFFF", "#F4F1EA"][contrast]
    readonly property color accent: ["#FFD98A", "#FFE45C", "#FFFFFF", "#D8C08C"][contrast]
    readonly property color accentInk: ["#12323A", "#000000", "#000000", "#2A3F45"][contrast]
    readonly property color lit: ["#FFF6DC", "#000000", "#FFFFFF", "#EFE7D2"][contrast]
    readonly property color scrim: ["#D912323A", "#E6000000", "#E6FFFFFF", "#D95A615F"][contrast]
    readonly property color pressed: ["#FFE9B8", "#4A4200", "#D0D0D0", "#BFB495"][contrast]

    readonly property list<string> hues: ["teal", "blue", "brick", "violet", "green", "ochre"]
    readonly property list<color> deeps: ["#0B6468", "#27558F", "#A23F2A", "#66438F", "#3A6B43", "#85570B"]
    readonly property list<color> tints: ["#D9ECE9", "#DDE8F5", "#F7E1DA", "#EAE1F4", "#E0EDDF", "#F7EACD"]
    readonly property list<color> nights: ["#093B3F", "#1C3F6B", "#6E2819", "#4A2F6A", "#25492C", "#573807"]

    // A section's hue, as lines and discs
    function deep(hue: string): color {
        return contrast === 0 ? deeps[hues.indexOf(hue)] ?? ink : ["", "#FFE45C", "#000000", "#2A3F45"][contrast];
    }

    // A section's hue, as a ground for text
    function tint(hue: string): color {
        return contrast === 0 ? tints[hues.indexOf(hue)] ?? card : card;
    }

    // The kiosk's hue, as the ground of the start screen's button
    function night(hue: string): color {
        return contrast === 0 ? nights[hues.indexOf(hue)] ?? nights[0] : ["", "#000000", "#FFFFFF", "#C4BDAE"][contrast];
    }
}
