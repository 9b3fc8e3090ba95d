"""Inspects a screen for what would irritate a visitor: cut text, overlaps, small or crowded targets."""

import math
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.content.languages import FROM_RIGHT
from kiosk.ui.contract.spoken import Spoken
from kiosk.ui.shell.scene import walk
from tests.screen import Screen

FULL_SIZE_INCHES = 19.0
"""From this diagonal up, touch targets have the size of accessibility guidelines; below, a smaller one is enough."""

ROUNDING = 1.0
CONTRASTS = {"normal": 10.0, "dark": 16.0, "light": 20.0, "soft": 7.0}
"""Required contrast of text in each mode: as in docs/access.md; for the soft mode WCAG AAA.

In the dark mode, black and yellow have 16.5:1; everything else has 21:1.
"""


UNLIMITED = 99
"""Number of lines of a search result that is not shortened."""

OVERHANG = 0.06
"""How far the last letter of a line may extend past its end, as a share of its size: Arabic letters do."""

HANGING_BLANK = 0.3
"""The same for the width of a space, which is invisible beyond the edge."""


def touch_millimetres(diagonal: float) -> float:
    """Return the minimum width and height of a touch target on a screen of `diagonal` inches."""
    return 12.7 if diagonal >= FULL_SIZE_INCHES else 9.0


def large_touch_millimetres(diagonal: float) -> float:
    """Return the minimum width and height of tiles and of buttons in the bar."""
    return 20.0 if diagonal >= FULL_SIZE_INCHES else 12.0


def gap_millimetres(diagonal: float) -> float:
    """Return the minimum distance between two touch targets."""
    return 2.54 if diagonal >= FULL_SIZE_INCHES else 1.27


def rectangle(item: QQuickItem) -> QRectF:
    """Return an item's rectangle in the window, in pixels."""
    a = item.mapToScene(QPointF(0, 0))
    b = item.mapToScene(QPointF(item.width(), item.height()))
    return QRectF(a, b).normalized()


def seen(item: QQuickItem) -> QRectF:
    """Return the visible part of an item: without what its ancestors clip."""
    place = rectangle(item)
    for around in ancestors(item):
        if around.clip():
            place = place.intersected(rectangle(around))
    return place


def shown(item: QQuickItem) -> bool:
    """Return whether an item and all its ancestors are visible."""
    return item.isVisible() and item.opacity() > 0 and item.width() > 0 and item.height() > 0


def is_text(item: QQuickItem) -> bool:
    spoken = Spoken.of(item)
    return spoken is not None and bool(spoken.shown_text)


def is_target(item: QQuickItem) -> bool:
    return item.property("pressed") is not None and item.property("label") is not None


def is_large_target(item: QQuickItem) -> bool:
    """Return whether an item is a tile or a button in the bar."""
    return item.objectName().startswith("tile-") or any(a.objectName() == "bar" for a in ancestors(item))


def layers(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the layers that overlap on purpose: the page, the bar, an overlay, the idle warning."""
    yield from (child for child in root.childItems() if shown(child))


def named(item: QQuickItem) -> str:
    """Return a description of an item that a programmer can search for."""
    text = item.property("text") or item.property("label") or item.objectName()
    context = QQmlEngine.contextForObject(item)
    file = context.baseUrl().fileName() if context is not None else "an item"
    return f"{file} “{str(text)[:60]}”"


def complaints(screen: Screen) -> list[str]:
    """Return everything that is wrong with the screen as it is now, as sentences."""
    found: list[str] = []
    glass = screen.kiosk.glass
    per_millimetre = glass.pixels_per_millimetre
    for layer in layers(screen.window.rootObject()):
        hidden = behind_tabs(layer)
        inside = [item for item in walk(layer) if shown(item) and item not in hidden]
        texts = [item for item in inside if is_text(item)]
        targets = [item for item in inside if is_target(item)]
        found += cut_texts(texts, screen.window.width())
        found += overlaps(texts)
        large = [item for item in targets if is_large_target(item)]
        others = [item for item in targets if not is_large_target(item)]
        found += small_targets(large, per_millimetre, large_touch_millimetres(glass.diagonal))
        found += small_targets(others, per_millimetre, touch_millimetres(glass.diagonal))
        found += crowded_targets(targets, per_millimetre, gap_millimetres(glass.diagonal))
        found += orphans(targets, from_right=screen.kiosk.appearance.rightToLeft)
    up = screen.find("up")
    if screen.place == "section" and up is not None and up.isEnabled():
        found.append("the page does not begin at its top")
    return found


def behind_tabs(root: QQuickItem) -> set[QQuickItem]:
    """Return the items of a page that have slid behind its tabs, at least in part."""
    tabs = next((item for item in walk(root) if item.objectName() == "tabs" and shown(item)), None)
    if tabs is None:
        return set()
    bottom = rectangle(tabs).bottom() - ROUNDING
    own = set(walk(tabs))
    return {item for item in walk(root) if item not in own and rectangle(item).top() < bottom}


def complaints_at_rest(screen: Screen) -> list[str]:
    """Return everything that is wrong with the screen once its layout has settled, as sentences."""
    screen.wait_for_stillness()
    return complaints(screen)


def is_arabic(item: QQuickItem) -> bool:
    """Return whether a text is right to left: Qt counts the space at the end of its widest line as part of it."""
    return any(bidirectional(sign) == "AL" for sign in str(item.property("text")))


def may_be_shortened(item: QQuickItem) -> bool:
    """Return whether a text is in a search result that low screens shorten; a touch on it shows all of it."""
    row = item.parentItem().parentItem()
    return str(row.property("objectName")).startswith("found-") and int(row.property("mostLines")) < UNLIMITED


def cut_texts(texts: list[QQuickItem], width: float) -> list[str]:
    found = []
    for item in texts:
        place, part = rectangle(item), seen(item)
        if item.property("truncated") and not may_be_shortened(item):
            found.append(f"{named(item)} is elided")
        overhang = (OVERHANG + HANGING_BLANK * is_arabic(item)) * item.property("font").pixelSize()
        if item.property("contentWidth") > item.width() + ROUNDING + overhang:
            found.append(f"{named(item)} is wider than its room")
        if item.property("contentHeight") > item.height() + ROUNDING:
            found.append(f"{named(item)} is higher than its room")
        if part.left() < -ROUNDING or part.right() > width + ROUNDING:
            found.append(f"{named(item)} leaves the screen sideways")
        found += [
            f"{named(item)} sticks out of {named(around)}"
            for around in ancestors(item)
            if is_target(around) and not grown(rectangle(around)).contains(place)
        ]
    return found


def lines_from_right(item: QQuickItem, *, otherwise: bool) -> bool:
    """Return whether the lines around an item start on the right: its container may be in another language."""
    languages = (s.own_language for around in ancestors(item) if (s := Spoken.of(around)) is not None)
    return next((language in FROM_RIGHT for language in languages if language), otherwise)


def orphans(targets: list[QQuickItem], *, from_right: bool) -> list[str]:
    """Return the controls in a column that are neither aligned with the start of its lines nor centered."""
    found = []
    for item in targets:
        column = item.parentItem()
        if column is None or not column.inherits("QQuickColumn"):
            continue
        room = column.width() - item.width()
        begin = room if lines_from_right(item, otherwise=from_right) else 0
        if min(abs(item.x() - begin), abs(item.x() - room / 2)) > ROUNDING:
            found.append(f"{named(item)} does not stand where the lines begin")
    return found


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def grown(place: QRectF, by: float = ROUNDING) -> QRectF:
    return place.adjusted(-by, -by, by, by)


def overlaps(texts: list[QQuickItem]) -> list[str]:
    places = [(item, grown(seen(item), -ROUNDING)) for item in texts if not seen(item).isEmpty()]
    return [
        f"{named(one)} and {named(other)} overlap"
        for (one, here), (other, there) in combinations(places, 2)
        if here.intersects(there)
    ]


def small_targets(targets: list[QQuickItem], per_millimetre: float, required: float) -> list[str]:
    return [
        f"{named(item)} is only {item.width() / per_millimetre:.1f} by "
        f"{item.height() / per_millimetre:.1f} mm; {required:g} mm are required"
        for item in targets
        if min(item.width(), item.height()) < required * per_millimetre - ROUNDING
    ]


def crowded_targets(targets: list[QQuickItem], per_millimetre: float, required: float) -> list[str]:
    places = [(item, seen(item)) for item in targets if not seen(item).isEmpty()]
    found = []
    for (one, here), (other, there) in combinations(places, 2):
        if here.contains(there) or there.contains(here):
            continue  # a scrim lies behind what is on its overlay
        across = max(here.left(), there.left()) - min(here.right(), there.right())
        down = max(here.top(), there.top()) - min(here.bottom(), there.bottom())
        if max(across, down) < required * per_millimetre - ROUNDING:
            found.append(
                f"{named(one)} and {named(other)} are {max(across, down) / per_millimetre:.1f} mm apart; "
                f"{required:g} mm are required"
            )
    return found


def faint_texts(screen: Screen, least: float) -> list[str]:
    """Return the texts on the screen whose contrast with their background is under `least` to 1."""
    image = screen.picture()
    found = []
    for item in uncovered(screen):
        if not (shown(item) and is_text(item)) or behind_disabled(item):
            continue
        if any(around.property("sample") for around in ancestors(item)):
            continue  # it shows the colors of another mode
        ratio = contrast(QColor(item.property("color")), ground(image, rectangle(item)))
        if ratio < least:
            found.append(f"{named(item)} has a contrast of {ratio:.1f} to 1")
    return found


def uncovered(screen: Screen) -> Iterator[QQuickItem]:
    """Yield the visible items that are entirely on the screen with nothing over them."""
    names = ("idleWarning", "cover", "sheet", "staffScreen")
    over = next((item for item in map(screen.find, names) if item is not None), None)
    whole = QRectF(0, 0, screen.window.width(), screen.window.height())
    if over is not None:
        yield from uncut_items(over, whole)
        return
    bar = screen.find("bar")
    if bar is not None:
        yield from walk(bar)
        whole.setBottom(rectangle(bar).top())
    tabs = screen.find("tabs")
    if tabs is not None:
        yield from uncut_items(tabs, whole)
        whole.setTop(rectangle(tabs).bottom())
    place = screen.find("place")
    assert place is not None
    yield from uncut_items(place, whole)


def uncut_items(root: QQuickItem, whole: QRectF) -> Iterator[QQuickItem]:
    """Yield the visible items that are not clipped, by an ancestor or by the rectangle `whole`."""
    for item in walk(root):
        place = rectangle(item)
        if whole.contains(place) and seen(item) == place:
            yield item


def behind_disabled(item: QQuickItem) -> bool:
    return any(not around.isEnabled() for around in ancestors(item))


def ground(image: QImage, place: QRectF) -> QColor:
    """Return the most common color in a rectangle of the picture: the text's background."""
    colours: Counter[int] = Counter()
    area = place.toAlignedRect() & image.rect()
    assert image.depth() == 32
    pixels = memoryview(image.constBits()).cast("I")
    for y in range(area.top(), area.bottom() + 1, max(1, area.height() // 24)):
        row = y * image.width()
        step = max(1, area.width() // 96)
        colours.update(pixels[row + area.left() : row + area.right() + 1 : step].tolist())
    return QColor.fromRgb(colours.most_common(1)[0][0])


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colors (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a color (WCAG 2.2)."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else math.pow((channel + 0.055) / 1.055, 2.4)

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
