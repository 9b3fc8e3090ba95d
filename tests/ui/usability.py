"""Checks whether a screen is usable: what is visible at once, how much space the page has, how the bar is laid out.

Each check returns its complaints as sentences with the measured and the required figure.

"""

import html
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations
from statistics import mean

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QTextLayout, QTextOption
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.content.languages import PSEUDO, record_of
from kiosk.devtools.robot import Robot, items
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.shell.scene import walk
from tests.screen import Screen
from tests.ui.walker import ancestors, is_target, is_text, named, rectangle, seen, shown

ALL_TILES_INCHES = 13.3
"""From this diagonal up, every tile of the menu is on the screen at once."""

TILES, TILES_ON_SMALL_SCREEN, TILES_AT_LARGEST_TEXT = 6, 4, 2

WIDE_TEXT_INCHES = 43.0
"""From this diagonal up, the text must use a share of the width."""

TEXT_SHARE = 0.40
PAGE_SHARE_LANDSCAPE, PAGE_SHARE_PORTRAIT, PAGE_SHARE_AT_LARGEST_TEXT = 0.70, 0.75, 0.62

LINE_CHARACTERS = (45, 80)
LINE_CHARACTERS_WIDE = (25, 45)
LINES_OF_RUNNING_TEXT = 3
RUNNING_TEXT_SHARE = 2 / 3
"""Running text takes at least this share of its column; the cells of a table, for instance, take less."""

FULL_COLUMN_SHARE = 0.80
"""A column with this share of the width beside the sidebar counts as full width: the rest is margins."""

RESULTS, RESULTS_AT_LARGEST_TEXT = 3, 1
SEARCH_WIDTH_SHARE = 0.90
MARGIN_SHARE = 72 / 1080
"""The margin of a screen as a share of its shorter side."""

BAR_SHARE_LANDSCAPE, BAR_SHARE_SMALL_LANDSCAPE, BAR_SHARE_PORTRAIT = 0.14, 0.16, 0.09
SMALL_BAR_INCHES = 12.0
ACTIONS = ("hide", "takeHome", "display", "search", "language", "previous", "up")
"""The order in which actions leave the bar for "More"."""

ACTIONS_OF_PLACE = {
    "section": ACTIONS,
    "menu": ("display", "search", "language"),
    "search": ("display", "language"),
}

PIXEL = 1.0
GRID_TOLERANCE = 0.01
COLOUR_TOLERANCE = 24
"""Tolerance for a color channel of a border's pixel: the middle of a round end is slightly blended."""


# Measurements


def is_portrait(screen: Screen) -> bool:
    return screen.window.height() > screen.window.width()


def at_largest_text(screen: Screen) -> bool:
    return screen.kiosk.appearance.textSize is Appearance.TextSize.Largest


def visible_part(item: QQuickItem) -> QRectF:
    """Return the part of an item that is in the window, not clipped, and not under the bar."""
    part = seen(item).intersected(QRectF(0, 0, item.window().width(), item.window().height()))
    for around in ancestors(item):
        if around.objectName() == "place":  # ends where the bar begins
            part = part.intersected(rectangle(around))
    return part


def visible_share(item: QQuickItem) -> float:
    """Return the visible share of an item's area."""
    whole = rectangle(item)
    if whole.isEmpty() or any(around.opacity() == 0 for around in (item, *ancestors(item))):
        return 0.0
    part = visible_part(item)
    return 1.0 if grown(part).contains(whole) else area(part) / area(whole)


def grown(rect: QRectF) -> QRectF:
    return rect.adjusted(-PIXEL, -PIXEL, PIXEL, PIXEL)


def area(rect: QRectF) -> float:
    return rect.width() * rect.height()


def named_like(screen: Robot, pattern: str) -> list[QQuickItem]:
    """Return the visible items whose whole `objectName` matches a regular expression."""
    everything = items(screen.window.rootObject())
    return [item for item in everything if shown(item) and re.fullmatch(pattern, item.objectName())]


def hidden_items(screen: Robot, *names: str) -> list[str]:
    """Return a complaint for each item that is not fully visible."""
    found = []
    for name in names:
        item = screen.find(name)
        if item is None:
            found.append(f"“{name}” is not on the screen")
        elif (share := visible_share(item)) < 1:
            found.append(f"only {math.floor(100 * share)}% of “{name}” is visible; 100% is required")
    return found


def page_area(screen: Screen) -> QRectF:
    """Return the page's rectangle on the screen: everything between the tabs, if they are on top, and the bar."""
    whole = QRectF(0, 0, screen.window.width(), screen.window.height())
    tabs, bar = screen.find("tabs"), screen.find("bar")
    if tabs is not None and rectangle(tabs).bottom() < whole.center().y():
        whole.setTop(rectangle(tabs).bottom())
    if bar is not None:
        whole.setBottom(rectangle(bar).top())
    return whole


def sidebar_width(screen: Screen) -> float:
    sidebar = screen.find("sidebar")
    return 0.0 if sidebar is None else float(sidebar.width())


def page_texts(screen: Screen) -> list[QQuickItem]:
    """Return the texts in the blocks of the page, including those below the view."""
    return [
        text
        for block in named_like(screen, "block-.*")
        for text in items(block)
        if shown(text) and is_text(text)
    ]


def hull(rectangles: Iterable[QRectF]) -> QRectF:
    """Return the bounding rectangle of some rectangles."""
    whole = QRectF()
    for part in rectangles:
        whole = whole.united(part)
    return whole


def plain_text(markup: str) -> str:
    """Return styled text without its markup."""
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def visible_characters(text: str) -> int:
    """Count the characters that advance in a line: no combining marks and no zero-width characters."""
    return sum(unicodedata.category(character) not in {"Mn", "Me", "Cf"} for character in text)


def broken_into_lines(text: str, font: QFont, width: float) -> list[str]:
    """Split a text into lines that fit into `width` pixels."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines


def full_lines(item: QQuickItem) -> list[str]:
    """Return all lines of a text except the last, which is seldom full."""
    text = plain_text(str(item.property("text")))
    return broken_into_lines(text, item.property("font"), item.width())[:-1]


def running_texts(screen: Screen) -> list[QQuickItem]:
    """Return the texts of three or more lines that use most of the page's column."""
    texts = page_texts(screen)
    column = hull(rectangle(text) for text in texts).width()
    return [
        text
        for text in texts
        if text.property("lineCount") >= LINES_OF_RUNNING_TEXT
        and not text.property("font").bold()
        and text.width() >= RUNNING_TEXT_SHARE * column
    ]


def covered_length(intervals: Iterable[tuple[float, float]]) -> float:
    """Return the length of the union of intervals."""
    total, end = 0.0, float("-inf")
    for begin, finish in sorted(intervals):
        total += max(0.0, finish - max(begin, end))
        end = max(end, finish)
    return total


# Screens


def start_complaints(screen: Screen) -> list[str]:
    """Return what is missing on the start screen: clinic, title, invitation, or the languages."""
    found = hidden_items(screen, "clinic", "startTitle", "begin")
    if not screen.kiosk.choices.severalLanguages:
        return found
    if screen.find("languages") is not None:
        return found + hidden_items(screen, "languages")
    if not named_like(screen, "begin-.+"):
        return [*found, "neither languages nor a button that leads to them are on the screen"]
    offered = [language.code for language in screen.kiosk.choices.languages]
    return found + hidden_items(screen, *(f"begin-{code}" for code in offered if code not in PSEUDO))


def required_tiles(diagonal: float, *, largest_text: bool) -> int:
    """Return how many tiles must be on the screen at once."""
    if largest_text:
        return TILES_AT_LARGEST_TEXT
    return TILES if diagonal >= ALL_TILES_INCHES else TILES_ON_SMALL_SCREEN


def menu_complaints(screen: Screen) -> list[str]:
    """Return what the menu lacks: tiles, a hint at more of them, or where the visitor is."""
    tiles = named_like(screen, "tile-.*")
    whole = sum(visible_share(tile) == 1 for tile in tiles)
    largest = at_largest_text(screen)
    required = min(len(tiles), required_tiles(screen.kiosk.glass.diagonal, largest_text=largest))
    found = []
    if whole < required or not tiles:
        found.append(f"{whole} of {len(tiles)} tiles are fully visible; {required} are required")
    if whole < len(tiles) and not hints_at_more(screen):
        found.append(f"nothing shows that there are {len(tiles) - whole} more tiles below")
    if not largest:
        found += hidden_items(screen, "clinic", "menuTitle")
        if screen.kiosk.topics.translation in {"draft", "stale"}:
            found += hidden_items(screen, "translationNote")
    return found


def hints_at_more(screen: Screen) -> bool:
    """Return whether a visitor can see that the page continues below."""
    down, more_below = screen.find("down"), screen.find("moreBelow")
    return (down is not None and down.isEnabled() and visible_share(down) == 1) or (
        more_below is not None and visible_share(more_below) == 1
    )


def section_complaints(screen: Screen) -> list[str]:
    """Return what makes a section hard to read: too little space, lines too long or too short, a narrow column."""
    largest = at_largest_text(screen)
    share = page_area(screen).height() / screen.window.height()
    required = PAGE_SHARE_PORTRAIT if is_portrait(screen) else PAGE_SHARE_LANDSCAPE
    if largest:
        required = PAGE_SHARE_AT_LARGEST_TEXT
    found = []
    if share < required:
        found.append(f"the page has {share:.1%} of the height; {required:.0%} are required")
    return found if largest else found + line_complaints(screen) + width_complaints(screen)


def line_complaints(screen: Screen) -> list[str]:
    """Return complaints about lines of running text that are too long, or too short for the available width."""
    is_wide = record_of(screen.kiosk.choices.language).script.is_wide
    least, most = LINE_CHARACTERS_WIDE if is_wide else LINE_CHARACTERS
    texts = running_texts(screen)
    if not texts:
        return []
    characters = mean(visible_characters(line) for text in texts for line in full_lines(text))
    column = max(text.width() for text in texts)
    available = screen.window.width() - sidebar_width(screen)
    if characters > most:
        return [f"lines have {characters:.0f} characters on average; at most {most} are allowed"]
    if characters < least and column < FULL_COLUMN_SHARE * available:
        taken = f"{column / available:.0%} of the width that is there"
        return [f"lines have {characters:.0f} characters in {taken}; at least {least} are required"]
    return []


def width_complaints(screen: Screen) -> list[str]:
    """Return a complaint if the text leaves too much of the width of a large screen empty."""
    if is_portrait(screen) or screen.kiosk.glass.diagonal < WIDE_TEXT_INCHES:
        return []
    share = hull(rectangle(text) for text in page_texts(screen)).width() / screen.window.width()
    if share < TEXT_SHARE:
        return [f"the text takes {share:.0%} of the width; {TEXT_SHARE:.0%} are required"]
    return []


def search_complaints(screen: Screen) -> list[str]:
    """Return what of the search is not visible at once, and whether it leaves much of the width empty."""
    found = hidden_items(screen, "searchField", "useIndex", "space", "erase")
    keys = search_keys(screen)
    whole = sum(visible_share(key) == 1 for key in keys)
    if whole < len(keys) or not keys:
        found.append(f"{whole} of {len(keys)} keys are fully visible; all are required")
    required = RESULTS_AT_LARGEST_TEXT if at_largest_text(screen) else RESULTS
    whole = sum(visible_share(result) == 1 for result in named_like(screen, r"found-\d+"))
    if whole < required:
        found.append(f"{whole} results are fully visible; {required} are required")
    return found if is_portrait(screen) else found + empty_halves(screen)


def search_keys(screen: Screen) -> list[QQuickItem]:
    return named_like(screen, "key-.+|useIndex|otherKeys|space|erase|clear")


def empty_halves(screen: Screen) -> list[str]:
    """Return which half of the search, upper or lower, leaves too much of the width empty."""
    place = page_area(screen)
    margin = MARGIN_SHARE * min(screen.window.width(), screen.window.height())
    results = [visible_part(result) for result in named_like(screen, r"found-\d+")]
    keys = [rectangle(key) for key in search_keys(screen)]
    field = screen.find("searchField")
    parts = [hull(results), hull(keys), QRectF() if field is None else rectangle(field)]
    found = []
    middle = place.center().y()
    upper, lower = QRectF(place), QRectF(place)
    upper.setBottom(middle)
    lower.setTop(middle)
    for name, half in (("upper", upper), ("lower", lower)):
        inside = [part.intersected(half) for part in parts if part.intersects(half)]
        share = covered_length((rectangle.left(), rectangle.right()) for rectangle in inside) / (
            place.width() - 2 * margin
        )
        if share < SEARCH_WIDTH_SHARE:
            found.append(
                f"the {name} half of the search uses {share:.0%} of the width between the margins; "
                f"{SEARCH_WIDTH_SHARE:.0%} are required"
            )
    return found


# The bar


def bar_share_allowed(diagonal: float, *, portrait: bool) -> float:
    """Return the share of the height that the bar may take."""
    if portrait:
        return BAR_SHARE_PORTRAIT
    return BAR_SHARE_SMALL_LANDSCAPE if diagonal < SMALL_BAR_INCHES else BAR_SHARE_LANDSCAPE


def bar_geometry(screen: Screen) -> dict[str, QRectF]:
    """Return the rectangle of each visible button of the bar, by name."""
    bar = screen.find("bar")
    if bar is None:
        return {}
    return {item.objectName(): rectangle(item) for item in items(bar) if is_target(item) and item.isVisible()}


def bar_complaints(screen: Screen) -> list[str]:
    """Return what is wrong with the bar: its height, its rows, its ends, or actions that cannot be reached."""
    bar = screen.find("bar")
    if bar is None:
        return ["there is no bar"]
    share = rectangle(bar).height() / screen.window.height()
    allowed = bar_share_allowed(screen.kiosk.glass.diagonal, portrait=is_portrait(screen))
    found = []
    if share > allowed:
        found.append(f"the bar takes {share:.1%} of the height; at most {allowed:.0%} are allowed")
    buttons = bar_geometry(screen)
    found += row_complaints(buttons)
    found += end_complaints(buttons, screen.window.width(), from_right=screen.kiosk.appearance.rightToLeft)
    return found + action_complaints(available_actions(screen), buttons)


def row_complaints(buttons: dict[str, QRectF]) -> list[str]:
    """Return complaints about buttons of a bar that overlap or are in several rows."""
    rows = {round(button.center().y()) for button in buttons.values()}
    found = []
    if max(rows, default=0) - min(rows, default=0) > PIXEL:
        centres = ", ".join(str(row) for row in sorted(rows))
        found.append(f"the buttons of the bar have their centres at {centres} px; one row is required")
    return found + [
        f"“{one}” and “{other}” overlap in the bar"
        for (one, here), (other, there) in combinations(buttons.items(), 2)
        if here.intersects(there)
    ]


def end_complaints(buttons: dict[str, QRectF], width: float, *, from_right: bool) -> list[str]:
    """Return a complaint unless "back", if there is one, and "close" are the two ends of the bar, at equal margins."""
    if "close" not in buttons:
        return ["“close” is not in the bar"]
    order = sorted(buttons, key=lambda name: buttons[name].center().x(), reverse=from_right)
    found = []
    if order[-1] != "close":
        found.append(f"the bar ends with “{order[-1]}”; “close” is required there")
    if "back" not in buttons:
        return found
    if order[0] != "back":
        found.append(f"the bar begins with “{order[0]}”; “back” is required there")
    left, right = (buttons[name] for name in (("close", "back") if from_right else ("back", "close")))
    if abs(left.left() - (width - right.right())) > PIXEL:
        found.append(
            f"the bar has margins of {left.left():g} and {width - right.right():g} px; they are to be equal"
        )
    return found


def available_actions(screen: Screen) -> list[str]:
    """Return the actions of the bar or "More" on this screen, in the order in which they leave the bar."""
    actions = ACTIONS_OF_PLACE.get(screen.place, ())
    return [action for action in actions if action != "language" or screen.kiosk.choices.severalLanguages]


def action_complaints(available: Sequence[str], buttons: Collection[str]) -> list[str]:
    """Return a complaint if actions left the bar out of order, or without "More"."""
    hidden = [action for action in available if action not in buttons]
    found = []
    if hidden and "more" not in buttons:
        found.append(f"“more” is not in the bar, nor are {', '.join(hidden)}; it is required then")
    for action in available[: len(hidden)]:
        if action in buttons:
            found.append(f"{', '.join(hidden)} left the bar while “{action}”, which is to go first, is in it")
            break
    return found


def hidden_actions(screen: Screen) -> list[str]:
    """Return the actions of this screen that are not in the bar."""
    buttons = bar_geometry(screen)
    return [action for action in available_actions(screen) if action not in buttons]


def more_complaints(screen: Screen, hidden: Collection[str]) -> list[str]:
    """Return the actions that are neither in the bar nor in the open "More" overlay."""
    sheet = screen.find("sheet")
    if sheet is None:
        return ["“more” opens no sheet"]
    offered = {item.objectName() for item in items(sheet) if is_target(item) and shown(item)}
    return [f"the sheet that “more” opens lacks “{action}”" for action in hidden if action not in offered]


def bar_differences(before: dict[str, QRectF], after: dict[str, QRectF]) -> list[str]:
    """Return how the geometry of a bar differs from a previous one, to the pixel."""
    found = [f"“{name}” is no longer in the bar" for name in before if name not in after]
    found += [f"“{name}” is new in the bar" for name in after if name not in before]
    for name in before.keys() & after.keys():
        was, now = before[name], after[name]
        if not grown(was).contains(now) or not grown(now).contains(was):
            found.append(f"“{name}” was at {describe(was)} and is now at {describe(now)}")
    return sorted(found)


def describe(rect: QRectF) -> str:
    return f"{rect.x():g}, {rect.y():g}, {rect.width():g} by {rect.height():g} px"


# Pixels


def border_width(item: QQuickItem) -> float:
    """Return the width of a rectangle's border; 0 for one that is not drawn.

    Qt reports one black pixel for a border that was never set, and does not draw it; no border of the kiosk's normal
    colors is black.
    """
    colour, width = border_colour(item), float(QQmlProperty.read(item, "border.width"))
    return 0.0 if colour.alpha() == 0 or (width, colour) == (1.0, QColor("black")) else width


def border_colour(item: QQuickItem) -> QColor:
    return QColor(QQmlProperty.read(item, "border.color"))


def is_rectangle(item: QQuickItem) -> bool:
    return item.inherits("QQuickRectangle")


def framed_rectangles(screen: Robot) -> Iterator[QQuickItem]:
    """Yield the rectangles in the window, or in the overlay, that have a border or colored round corners."""
    window = QRectF(0, 0, screen.window.width(), screen.window.height())
    top = screen.find("sheet") or screen.window.rootObject()  # an overlay covers everything else
    for item in walk(top):
        if not (is_rectangle(item) and shown(item) and seen(item).intersects(window)):
            continue
        coloured = item.property("color").alpha() > 0 and item.property("radius") > 0
        if border_width(item) > 0 or coloured:
            yield item


def owner(item: QQuickItem) -> str:
    """Return what a programmer can search for to find a rectangle: the nearest item with a name."""
    return next(
        (named(ancestor) for ancestor in (item, *ancestors(item)) if ancestor.objectName()), named(item)
    )


def off_grid(screen: Robot) -> list[str]:
    """Return which rectangles with a border or round corners do not lie on whole pixels."""
    found = []
    for item in framed_rectangles(screen):
        place = rectangle(item)
        figures = (place.x(), place.y(), place.width(), place.height(), border_width(item))
        if any(abs(figure - round(figure)) > GRID_TOLERANCE for figure in figures):
            found.append(
                f"the rectangle of {owner(item)} is at {place.x():.2f}, {place.y():.2f}, "
                f"{place.width():.2f} by {place.height():.2f} px with a border of {border_width(item):.2f} px; "
                "whole pixels are required"
            )
    return found


def broken_borders(screen: Robot) -> list[str]:
    """Return which edges of bordered controls lack the border's color somewhere on their straight part."""
    image = screen.picture()
    found = []
    for item in framed_rectangles(screen):
        if border_width(item) == 0 or not any(is_target(around) for around in ancestors(item)):
            continue
        cut = not visible_part(item).contains(rectangle(item))
        if cut or any(ancestor.opacity() < 1 for ancestor in (item, *ancestors(item))):
            continue  # cut off by what scrolls it, if only by a pixel, or blended with what is behind it
        colour = border_colour(item)
        for edge, pixels in edges(rectangle(item), item.property("radius")).items():
            drawn = Counter(image.pixel(*pixel) for pixel in pixels)
            wrong = sum(number for value, number in drawn.items() if not alike(QColor(value), colour))
            if wrong:
                found.append(
                    f"{wrong} of {len(pixels)} pixels on the {edge} edge of {owner(item)} "
                    "have not the border's colour; all are required to"
                )
    return found


def edges(place: QRectF, radius: float) -> dict[str, list[tuple[int, int]]]:
    """Return the pixels on the straight part of each edge of a rectangle; of a round end, the middle pixel."""
    left, top = round(place.left()), round(place.top())
    right, bottom = round(place.right()) - 1, round(place.bottom()) - 1
    across, down = straight_part(left, right, radius), straight_part(top, bottom, radius)
    return {
        "left": [(left, y) for y in down],
        "right": [(right, y) for y in down],
        "top": [(x, top) for x in across],
        "bottom": [(x, bottom) for x in across],
    }


def straight_part(first: int, last: int, radius: float) -> range:
    inset = min(round(radius) + 1, (last - first) // 2)
    return range(first + inset, last - inset + 1)


def alike(one: QColor, other: QColor) -> bool:
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(here - there) <= COLOUR_TOLERANCE for here, there in channels)
