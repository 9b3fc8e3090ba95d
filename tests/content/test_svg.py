"""Tests of the checks that an author's drawing must pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.media.svg import MOST_DEPTH, MOST_ELEMENTS, SvgRefused, check_svg
from tests.content.small import DRAWING

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"{}>{}</svg>'


def drawing(inside: str = "", attributes: str = "") -> bytes:
    return SVG.format(attributes, inside).encode()


@pytest.mark.parametrize(
    "inside",
    [
        "<title>A nose</title><desc>Seen from the left</desc>",
        '<g fill="none" stroke="#123" stroke-width="2"><path d="M0 0L4 4z"/></g>',
        '<circle cx="1" cy="1" r="1"/><ellipse cx="1" cy="1" rx="1" ry="2"/>',
        '<rect width="1" height="1" rx=".2" transform="rotate(3)"/><line x1="0" x2="1" y1="0" y2="1"/>',
        '<polyline points="0,0 1,1"/><polygon points="0,0 1,1 1,0" opacity=".5" fill-rule="evenodd"/>',
        "<!-- a remark -->",
    ],
)
def test_plain_shapes_pass_and_tell_their_size(inside: str) -> None:
    assert check_svg(drawing(inside)) == (40, 30)


@pytest.mark.parametrize(
    ("inside", "named"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<style>*{}</style>", "<style>"),
        ("<text>Words</text>", "<text>"),
        ('<image href="x.png"/>', "<image>"),
        ('<use href="#a"/>', "<use>"),
        ("<foreignObject/>", "<foreignObject>"),
        ("<linearGradient/>", "<linearGradient>"),
        ("<filter/>", "<filter>"),
        ("<mask/>", "<mask>"),
        ("<pattern/>", "<pattern>"),
        ("<animate/>", "<animate>"),
        ("<a/>", "<a>"),
        ("<svg/>", "<svg>"),
        ('<x:g xmlns:x="http://elsewhere"/>', "<g>"),
        ('<g xmlns=""/>', "<g>"),
        ('<g onclick="x()"/>', "onclick="),
        ('<g style="fill:red"/>', "style="),
        ('<g href="#a"/>', "href="),
        ('<g xmlns:x="http://www.w3.org/1999/xlink" x:href="#a"/>', "href="),
        ('<g filter="url(#a)"/>', "filter="),
        ('<g clip-path="url(#a)"/>', "clip-path="),
        ('<g fill="url(#a)"/>', "the value of fill="),
        ('<g fill="URL ( #a )"/>', "the value of fill="),
        ('<g fill="u&#114;l(#a)"/>', "the value of fill="),
        ('<g stroke="javascript:x"/>', "the value of stroke="),
        ("<?php x ?>", "a processing instruction"),
    ],
)
def test_anything_else_is_refused_by_name_and_line(inside: str, named: str) -> None:
    with pytest.raises(SvgRefused) as refused:
        check_svg(drawing(f"\n{inside}"))
    assert named in str(refused.value)
    assert "line 2" in str(refused.value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<",
        b"<svg",
        b"\xff\xfe<",
        b"<svg/>",
        b'<!DOCTYPE svg [<!ENTITY a "b">]>' + drawing("<title>&a;</title>"),
        b'<!DOCTYPE svg SYSTEM "file:///etc/passwd">' + drawing(),
        b'<?xml-stylesheet href="x.css"?>' + drawing(),
        drawing() + drawing(),
        drawing("<g>"),
        drawing("<g a='1' a='2'/>"),
        drawing("&undefined;"),
        drawing("<g>" * MOST_DEPTH + "</g>" * MOST_DEPTH),
        drawing("<g/>" * MOST_ELEMENTS),
        drawing(f'<path d="{"M0 0" * 20_000}"/>'),
        drawing("<!-- " + "x" * 600_000 + " -->"),
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        *(
            DRAWING.replace("0 0 40 30", box).encode()
            for box in ("", "0 0 0 9", "0 0 9 0", "0 0 -9 9", "0 0 1 1000", "0 0 9e9 9", "0 0 1.2.3 4", "0 0 nan 9")
        ),
    ],
)  # fmt: skip
def test_what_is_no_sensible_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(SvgRefused):
        check_svg(data)


@given(st.binary(max_size=200) | st.text(alphabet="<>/svg =\"'&;!?[]-g x0:#", max_size=80).map(str.encode))
def test_any_bytes_pass_or_are_refused(data: bytes) -> None:
    for whole in (data, drawing().replace(b"></svg>", b">" + data + b"</svg>")):
        try:
            width, height = check_svg(whole)
        except SvgRefused:
            continue
        assert width > 0
        assert height > 0
