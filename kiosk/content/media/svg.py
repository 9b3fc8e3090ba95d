"""Accepts only drawings of plain shapes: an author's SVG is untrusted."""

import math
import re
from collections.abc import Callable
from xml.parsers import expat

MOST_BYTES = 512 * 1024
MOST_ELEMENTS = 3000
MOST_DEPTH = 24
MOST_ATTRIBUTE = 64 * 1024
LARGEST = 20_000.0
LARGEST_SCALE = 100.0
SMALLEST_DASH = 0.05
"""With larger or smaller numbers the renderer takes minutes or fails."""

SVG = "http://www.w3.org/2000/svg"
SHAPES = frozenset("svg g path circle ellipse rect line polyline polygon title desc".split())
ATTRIBUTES = frozenset(
    "id class viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform version role"
    " fill fill-rule fill-opacity clip-rule stroke stroke-width stroke-linecap stroke-linejoin"
    " stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity color"
    " preserveAspectRatio vector-effect aria-label aria-hidden".split()
)
FORBIDDEN_IN_VALUE = re.compile(r"(?i)url\s*\(|javascript:|data:|https?:")
VIEW_BOX = re.compile(r"(?a:\s*-?[\d.]+[\s,]+-?[\d.]+[\s,]+(\d+\.?\d*|\.\d+)[\s,]+(\d+\.?\d*|\.\d+)\s*)\Z")


NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
STEP = re.compile(r"\s*,?\s*([a-zA-Z]+)\s*\(([^()]*)\)\s*,?\s*")
NOT_NUMBERS = frozenset("id class role version fill stroke color aria-label aria-hidden".split())
"""Attributes whose digits are not lengths, such as those of a color."""


class SvgRefused(Exception):
    """Raised for a drawing that is not accepted; says what is wrong and where."""


class _SvgValidator:
    """Runs expat over a drawing, and raises at the first thing that is not allowed."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse("a document type")
        self.parser.EntityDeclHandler = self._refuse("an entity")
        self.parser.ProcessingInstructionHandler = self._refuse("a processing instruction")
        self.parser.ExternalEntityRefHandler = self._refuse("an external entity")
        self.elements = 0
        self.scales = [1.0]
        self.view_box: tuple[float, float] | None = None

    def _refuse(self, name: str) -> Callable[..., int]:
        def refuse(*_: object) -> int:
            raise SvgRefused(f"{name} on line {self.parser.CurrentLineNumber}")

        return refuse

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        namespace, _, local = name.rpartition(" ")
        self.elements += 1
        if self.elements > MOST_ELEMENTS or len(self.scales) > MOST_DEPTH:
            raise SvgRefused(f"more than {MOST_ELEMENTS} shapes, or nested more than {MOST_DEPTH} deep")
        if namespace != SVG or local not in SHAPES:
            raise SvgRefused(f"<{local}> on line {line}")
        if (self.elements == 1) != (local == "svg"):
            raise SvgRefused(f"<{local}> on line {line} is not where it belongs")
        for attribute, value in attributes.items():
            self._check(attribute, value)
        self.scales.append(self.scales[-1] * scale_of(attributes.get("transform", "")))
        if not self.scales[-1] <= LARGEST_SCALE:
            raise SvgRefused(f"the transform on line {line}")
        if local == "svg":
            shape = VIEW_BOX.match(attributes.get("viewBox", ""))
            if shape is None:
                raise SvgRefused("it has no viewBox")
            self.view_box = float(shape[1]), float(shape[2])

    def _check(self, attribute: str, value: str) -> None:
        line = self.parser.CurrentLineNumber
        if attribute not in ATTRIBUTES:
            raise SvgRefused(f"{attribute.rpartition(' ')[2]}= on line {line}")
        if len(value) > MOST_ATTRIBUTE or FORBIDDEN_IN_VALUE.search(value):
            raise SvgRefused(f"the value of {attribute}= on line {line}")
        if not bounded(attribute, value):
            raise SvgRefused(f"a number too large or too small in {attribute}= on line {line}")

    def _end(self, _: str) -> None:
        self.scales.pop()


def check_svg(data: bytes) -> tuple[float, float]:
    """Return the width and height of a drawing's view box; raise `SvgRefused` if it is not accepted."""
    if len(data) > MOST_BYTES:
        raise SvgRefused(f"it has {len(data)} bytes; {MOST_BYTES} are read")
    validator = _SvgValidator()
    try:
        validator.parser.Parse(data, True)  # noqa: FBT003 (expat takes no names)
    except expat.ExpatError as error:
        raise SvgRefused(f"it is not XML: {error}") from error
    width, height = validator.view_box or (0, 0)
    if not (0 < width < 1e5 and 0 < height < 1e5 and 0.1 < width / height < 10):
        raise SvgRefused("its viewBox is not a sensible size")
    return width, height


def numbers(value: str) -> list[float]:
    """Return all numbers in an attribute value."""
    return [float(number) for number in NUMBER.findall(value)]


def bounded(attribute: str, value: str) -> bool:
    """Return whether no number in the value is too large, and no dash too small, to render quickly."""
    if attribute in NOT_NUMBERS:
        return True
    lengths = numbers(value)
    if attribute == "stroke-dasharray" and 0 < sum(lengths) < SMALLEST_DASH:
        return False
    return all(abs(number) <= LARGEST for number in lengths)


def scale_of(transform: str) -> float:
    """Return the largest enlargement by a transform, or infinity if it is unknown."""
    largest, position = 1.0, 0
    while position < len(transform.rstrip()):
        match = STEP.match(transform, position)
        if match is None:
            return math.inf
        largest *= _step(match[1], numbers(match[2]))
        position = match.end()
    return largest


def _step(name: str, arguments: list[float]) -> float:
    if name in {"translate", "rotate"}:
        return 1.0
    if name == "scale" and arguments:
        return max(abs(number) for number in arguments)
    if name == "matrix" and len(arguments) == 6:
        return sum(abs(number) for number in arguments[:4])
    return math.inf
