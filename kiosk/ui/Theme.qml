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

    readonly property bool portrait: height > width
    readonly property real unit: Math.min(width, height) / 1080
    readonly property bool outlined: contrast === Appearance.Contrast.Dark || contrast === Appearance.Contrast.Light

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

    // Colours: normal, dark, light, soft.
    readonly property color paper: byContrast("#F7F4EE", "#000000", "#FFFFFF", "#D0CABE")
    readonly property color card: byContrast("#FFFFFF", "#000000", "#FFFFFF", "#DAD5C9")
    readonly property color bar: byContrast("#EFE9DD", "#000000", "#FFFFFF", "#C9C2B5")
    readonly property color ink: byContrast("#12323A", "#FFFFFF", "#000000", "#1E3137")
    readonly property color mutedInk: byContrast("#19353D", "#FFFFFF", "#000000", "#22363C")
    readonly property color rim: byContrast("#DDD6C8", "#FFFFFF", "#000000", "#A79F8E")
    readonly property color control: byContrast("#8B8371", "#FFFFFF", "#000000", "#696253")
    readonly property color primary: byContrast("#074448", "#FFE45C", "#000000", "#2E5154")
    readonly property color primaryInk: byContrast("#FFFFFF", "#000000", "#FFFFFF", "#EFEBE2")
    readonly property color accent: byContrast("#FFD98A", "#FFE45C", "#FFFFFF", "#D8C898")
    readonly property color accentInk: byContrast("#12323A", "#000000", "#000000", "#1E3137")
    readonly property color lit: byContrast("#FFF6DC", "#000000", "#FFFFFF", "#EAE3CF")
    readonly property color scrim: byContrast("#D912323A", "#E6000000", "#E6FFFFFF", "#D95A615F")
    readonly property color amber: byContrast("#FFB52E", "#FFC23D", "#FFC44D", "#D9A441")
    readonly property color pressed: byContrast("#FFE9B8", "#4A4200", "#D0D0D0", "#CBC1A3")

    // Drawn over pictures, whose white would glare in soft mode.
    readonly property color pictureShade: byContrast("#00000000", "#00000000", "#00000000", "#335A4F38")

    readonly property list<string> hues: ["teal", "blue", "brick", "violet", "green", "ochre"]
    readonly property list<color> deeps: ["#0B6468", "#27558F", "#A23F2A", "#66438F", "#3A6B43", "#85570B"]
    readonly property list<color> tints: ["#D9ECE9", "#DDE8F5", "#F7E1DA", "#EAE1F4", "#E0EDDF", "#F7EACD"]
    readonly property list<color> nights: ["#093B3F", "#1C3F6B", "#6E2819", "#4A2F6A", "#25492C", "#573807"]

    // Return the font size in pixels for a capital height in millimetres.
    function pixels(capital: real): real {
        return Math.round(capital * pixelsPerMillimetre / capitalHeight);
    }

    // Return the colour for the current contrast mode.
    function byContrast(normal: string, dark: string, light: string, soft: string): string {
        switch (contrast) {
        case Appearance.Contrast.Dark:
            return dark;
        case Appearance.Contrast.Light:
            return light;
        case Appearance.Contrast.Soft:
            return soft;
        default:
            return normal;
        }
    }

    // Return the section hue for lines and discs.
    function deep(hue: string): color {
        return contrast === Appearance.Contrast.Normal ? deeps[hues.indexOf(hue)] ?? ink : byContrast("", "#FFE45C", "#000000", "#1E3137");
    }

    // Return the section hue for backgrounds behind text.
    function tint(hue: string): color {
        return contrast === Appearance.Contrast.Normal ? tints[hues.indexOf(hue)] ?? card : card;
    }

    // Return the kiosk's hue for the start screen's button.
    function night(hue: string): color {
        return contrast === Appearance.Contrast.Normal ? nights[hues.indexOf(hue)] ?? nights[0] : byContrast("", "#000000", "#FFFFFF", "#C9C2B5");
    }
}
