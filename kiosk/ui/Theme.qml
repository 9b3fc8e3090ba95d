pragma Singleton

import QtQuick
import kiosk.ui

// All sizes and colours. Text and touch targets are sized in physical millimetres, spacing in parts of the screen's
// shorter side.
QtObject {
    id: theme

    // Set by the window before any item is created, so that everything has its final size from the start.
    property Appearance appearance: null
    // Resolves the library's icons and pictures to file URLs.
    property Pictures pictures: null
    readonly property real width: appearance?.width ?? 1920
    readonly property real height: appearance?.height ?? 1080
    readonly property real pixelsPerMillimetre: appearance?.pixelsPerMillimetre ?? 3.6
    readonly property real capitalHeight: appearance?.capitalHeight ?? 0.67
    readonly property string family: appearance?.family ?? ""
    readonly property int textSize: appearance?.textSize ?? Appearance.TextSize.Medium
    readonly property int contrast: appearance?.contrast ?? Appearance.Contrast.Normal
    readonly property bool reducedMotion: appearance?.reducedMotion ?? false
    readonly property bool rightToLeft: appearance?.rightToLeft ?? false

    readonly property bool portrait: height > width
    readonly property real unit: Math.min(width, height) / 1080
    readonly property bool normal: contrast === Appearance.Contrast.Normal
    readonly property bool dark: contrast === Appearance.Contrast.Dark
    readonly property bool light: contrast === Appearance.Contrast.Light
    readonly property bool soft: contrast === Appearance.Contrast.Soft
    readonly property bool outlined: dark || light

    // Touch: the minimum size of a target, and the size of tiles and bar buttons (docs/access.md).
    readonly property real touch: Math.ceil((appearance?.touch ?? 12.7) * pixelsPerMillimetre)
    readonly property real bigTouch: Math.ceil((appearance?.bigTouch ?? 20) * pixelsPerMillimetre)
    readonly property real touchGap: Math.ceil((appearance?.touchGap ?? 2.54) * pixelsPerMillimetre)

    // Type: capital heights in millimetres, smallest to largest.
    readonly property list<real> capitals: appearance?.capitals ?? [4.1, 5.2, 6.5, 8.5]
    readonly property real body: pixels(capitals[textSize])
    readonly property real small: pixels(Math.max(capitals[textSize] * 0.85, Math.min(capitals[textSize], appearance?.smallestCapital ?? 3.6)))
    readonly property real heading: Math.round(body * [1.3, 1.25, 1.2, 1.15][textSize])
    readonly property real display: Math.round(body * [2.3, 2.1, 1.7, 1.45][textSize])
    // Line heights, as shares of the font's own line height: some fonts have twice the leading of others.
    readonly property real lineSpacing: appearance?.lineSpacing ?? 1.25
    readonly property real leading: Math.min(1.16, 1.72 / lineSpacing)
    readonly property real tight: Math.min(1.06, 1.55 / lineSpacing)
    // A line of 33 em has 60 to 80 letters. On very wide screens pictures, cards and tables take two fifths of the
    // width.
    readonly property real readingWidth: Math.max(body * 33, Math.ceil(width * 0.405))
    // The maximum line length of running text: 80 letters in the narrowest script.
    readonly property real longestLine: body * 33

    // The bar and the tabs: the same at every text size of the page.
    readonly property real barLabel: pixels(appearance?.labelCapital ?? 4.7)
    readonly property real barLine: Math.ceil(barLabel * Math.min(lineSpacing, 1.55))
    readonly property real barIcon: Math.round(barLabel * 1.3)
    readonly property real barPad: Math.round(barLabel * 0.3)
    readonly property real barButton: Math.max(bigTouch, barIcon + barLine + 2 * barPad, 2 * barLine + 2 * barPad)
    readonly property real tabLabel: pixels((appearance?.labelCapital ?? 4.7) * 0.8)

    // Spacing.
    readonly property real gap: Math.ceil(Math.max(28 * unit, touchGap))
    readonly property real smallGap: Math.ceil(Math.max(16 * unit, touchGap))
    readonly property real edge: Math.round(48 * unit)
    readonly property real radius: Math.round(28 * unit)
    readonly property real line: Math.round(outlined ? Math.max(2, 4 * unit) : Math.max(1, 2 * unit))

    readonly property int duration: reducedMotion ? 0 : 180

    // Colours, by contrast mode.
    readonly property color paper: dark ? "#000000" : light ? "#FFFFFF" : soft ? "#D0CABE" : "#F7F4EE"
    readonly property color card: dark ? "#000000" : light ? "#FFFFFF" : soft ? "#DAD5C9" : "#FFFFFF"
    readonly property color bar: dark ? "#000000" : light ? "#FFFFFF" : soft ? "#C9C2B5" : "#EFE9DD"
    readonly property color ink: dark ? "#FFFFFF" : light ? "#000000" : soft ? "#1E3137" : "#12323A"
    readonly property color mutedInk: dark ? "#FFFFFF" : light ? "#000000" : soft ? "#22363C" : "#19353D"
    readonly property color rim: dark ? "#FFFFFF" : light ? "#000000" : soft ? "#A79F8E" : "#DDD6C8"
    readonly property color control: dark ? "#FFFFFF" : light ? "#000000" : soft ? "#696253" : "#8B8371"
    readonly property color primary: dark ? "#FFE45C" : light ? "#000000" : soft ? "#2E5154" : "#074448"
    readonly property color primaryInk: dark ? "#000000" : light ? "#FFFFFF" : soft ? "#EFEBE2" : "#FFFFFF"
    readonly property color accent: dark ? "#FFE45C" : light ? "#FFFFFF" : soft ? "#D8C898" : "#FFD98A"
    readonly property color accentInk: dark ? "#000000" : light ? "#000000" : soft ? "#1E3137" : "#12323A"
    readonly property color lit: dark ? "#000000" : light ? "#FFFFFF" : soft ? "#EAE3CF" : "#FFF6DC"
    readonly property color scrim: dark ? "#E6000000" : light ? "#E6FFFFFF" : soft ? "#D95A615F" : "#D912323A"
    readonly property color amber: dark ? "#FFC23D" : light ? "#FFC44D" : soft ? "#D9A441" : "#FFB52E"
    readonly property color pressed: dark ? "#4A4200" : light ? "#D0D0D0" : soft ? "#CBC1A3" : "#FFE9B8"

    // Drawn over pictures, whose white would glare in soft mode.
    readonly property color pictureShade: dark ? "#00000000" : light ? "#00000000" : soft ? "#335A4F38" : "#00000000"

    readonly property list<string> hues: ["teal", "blue", "brick", "violet", "green", "ochre"]
    readonly property list<color> deeps: ["#0B6468", "#27558F", "#A23F2A", "#66438F", "#3A6B43", "#85570B"]
    readonly property list<color> tints: ["#D9ECE9", "#DDE8F5", "#F7E1DA", "#EAE1F4", "#E0EDDF", "#F7EACD"]
    readonly property list<color> nights: ["#093B3F", "#1C3F6B", "#6E2819", "#4A2F6A", "#25492C", "#573807"]

    // Return the font size in pixels for a capital height in millimetres.
    function pixels(capital: real): real {
        return Math.round(capital * pixelsPerMillimetre / capitalHeight);
    }

    // Return the section hue for lines and discs.
    function deep(hue: string): color {
        return dark ? "#FFE45C" : light ? "#000000" : soft ? "#1E3137" : deeps[hues.indexOf(hue)] ?? ink;
    }

    // Return the section hue for backgrounds behind text.
    function tint(hue: string): color {
        return normal ? tints[hues.indexOf(hue)] ?? card : card;
    }

    // Return the kiosk's hue for the start screen's button.
    function night(hue: string): color {
        return dark ? "#000000" : light ? "#FFFFFF" : soft ? "#C9C2B5" : nights[hues.indexOf(hue)] ?? nights[0];
    }
}
