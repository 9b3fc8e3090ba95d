"""Finds the shape of a drawing that takes the longest to draw, for an author to mend."""

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET
from xml.parsers import expat

from kiosk.content.media.media_worker import JobFailed, TookTooLong, media_worker
from kiosk.content.media.svg import SHAPES, SVG

MEASURED_WIDTH = 400
"""Pixels: large enough for differences to show, and drawn sixteen times as fast as a figure."""

MOST_SECONDS = 0.3
"""Of processor time for one measurement: no usual drawing takes as long in that size."""

HOLDERS = frozenset(("svg", "g", "title", "desc"))
"""Elements that draw nothing themselves."""


def costliest(data: bytes) -> str:
    """Return in words which shape of a checked SVG takes the longest to draw, and on which line it is.

    Of the shapes that are left, the half that takes longer is looked at next.
    """
    root = ET.fromstring(data)  # noqa: S314  (`check_svg` has let it through)
    lines = dict(zip(root.iter(), lines_of(data), strict=True))
    every = left = list(shapes_of(root))
    while len(left) > 1:
        one, other = left[: len(left) // 2], left[len(left) // 2 :]
        spent = seconds_of(root, one)
        left = one if spent >= MOST_SECONDS or spent > seconds_of(root, other) else other
    if not left:
        return "it has no shape"
    (shape,) = left
    name = shape.tag.removeprefix(f"{{{SVG}}}")
    advice = "; opacity is costly, fill-opacity is not" if "opacity" in shape.attrib else ""
    return f"of its {len(every)} shapes <{name}> on line {lines[shape]} takes the longest{advice}"


def shapes_of(root: ET.Element) -> Iterator[ET.Element]:
    """Return the elements of a drawing that draw something themselves."""
    return (one for one in root.iter() if one.tag.removeprefix(f"{{{SVG}}}") in SHAPES - HOLDERS)


def seconds_of(root: ET.Element, shapes: Sequence[ET.Element]) -> float:
    """Return how long some shapes of a drawing take without the others, in a small size."""
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
    """Return a copy of an element with what holds some shapes, and with no other shapes."""
    copy = ET.Element(element.tag, element.attrib)
    copy.extend(
        only(child, shapes)
        for child in element
        if child in shapes or child.tag.removeprefix(f"{{{SVG}}}") in HOLDERS
    )
    return copy


def lines_of(data: bytes) -> list[int]:
    """Return the line on which each element begins, in the order of the document."""
    lines: list[int] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda *_: lines.append(parser.CurrentLineNumber)
    parser.Parse(data, True)  # noqa: FBT003 (expat takes no names)
    return lines
