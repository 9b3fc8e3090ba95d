"""Finds the shape of a drawing that is slowest to render, so that the author can simplify it."""

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET
from xml.parsers import expat

from kiosk.content.media.media_worker import JobFailed, TookTooLong, media_worker
from kiosk.content.media.svg import SHAPES, SVG

MEASURED_WIDTH = 400
"""Pixels: large enough for differences to show, and sixteen times as fast to render as a figure."""

MOST_SECONDS = 0.3
"""CPU time for one measurement: no usual drawing takes as long at that size."""

HOLDERS = frozenset(("svg", "g", "title", "desc"))
"""Elements that render nothing themselves."""


def costliest(data: bytes) -> str:
    """Return a sentence that names the shape of a checked SVG that is slowest to render, and its line, by bisection."""
    root = ET.fromstring(data)  # noqa: S314  (accepted by `check_svg`)
    lines = dict(zip(root.iter(), lines_of(data), strict=True))
    shapes = remaining = list(shapes_of(root))
    while len(remaining) > 1:
        first_half, second_half = remaining[: len(remaining) // 2], remaining[len(remaining) // 2 :]
        spent = seconds_of(root, first_half)
        remaining = (
            first_half if spent >= MOST_SECONDS or spent > seconds_of(root, second_half) else second_half
        )
    if not remaining:
        return "it has no shape"
    (shape,) = remaining
    name = shape.tag.removeprefix(f"{{{SVG}}}")
    advice = "; opacity is costly, fill-opacity is not" if "opacity" in shape.attrib else ""
    return f"of its {len(shapes)} shapes <{name}> on line {lines[shape]} takes the longest{advice}"


def shapes_of(root: ET.Element) -> Iterator[ET.Element]:
    """Return the elements of a drawing that render something themselves."""
    return (element for element in root.iter() if element.tag.removeprefix(f"{{{SVG}}}") in SHAPES - HOLDERS)


def seconds_of(root: ET.Element, shapes: Sequence[ET.Element]) -> float:
    """Return the seconds that some shapes of a drawing take to render, at a small size."""
    width, height = map(float, root.get("viewBox", "").replace(",", " ").split()[2:])
    drawing = ET.tostring(only(root, set(shapes)))
    try:
        size = MEASURED_WIDTH, max(1, round(MEASURED_WIDTH * height / width))
        return media_worker().draw(drawing, *size, MOST_SECONDS).spent
    except TookTooLong:
        return MOST_SECONDS
    except JobFailed:
        return 0.0


def only(element: ET.Element, shapes: set[ET.Element]) -> ET.Element:
    """Return a copy of an element that contains only the given shapes, within their groups."""
    copy = ET.Element(element.tag, element.attrib)
    copy.extend(
        only(child, shapes)
        for child in element
        if child in shapes or child.tag.removeprefix(f"{{{SVG}}}") in HOLDERS
    )
    return copy


def lines_of(data: bytes) -> list[int]:
    """Return the line on which each element begins, in document order."""
    lines: list[int] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda *_: lines.append(parser.CurrentLineNumber)
    parser.Parse(data, True)  # noqa: FBT003 (expat takes no names)
    return lines
