"""Writes the content of a library as one static HTML page, to compare the kiosk with a browser in kiosk mode.

The page is built for speed: it contains everything from the start, navigation only unhides an element, and there is no
framework. Sizes and colours are the kiosk's.
"""

import base64
import html
from pathlib import Path
from typing import Any

import msgspec

from kiosk.content.blocks.block import Block, Prose
from kiosk.content.library.reader import Library
from kiosk.paths import FONTS

Point = tuple[int, int]
BAR = 0.13
"""The bar's share of the height."""

STYLE = """
@font-face { font-family: kiosk; src: url(FONTS/AtkinsonHyperlegibleNext_400Regular.ttf); font-weight: 400; }
@font-face { font-family: kiosk; src: url(FONTS/AtkinsonHyperlegibleNext_700Bold.ttf); font-weight: 700; }
* { box-sizing: border-box; margin: 0; font-family: kiosk; cursor: none; user-select: none; }
body { background: #F7F4EE; color: #12323A; font-size: BODYpx; line-height: 1.3; overflow: hidden; }
main { position: absolute; inset: 0 0 13vh 0; overflow-y: auto; padding: 5vh 6vw; }
[hidden] { display: none; }
#start { background: #093B3F; color: white; inset: 0; }
#start h1 { font-size: 9vh; line-height: 1.1; margin: 6vh 0 3vh; max-width: 60vw; }
#begin { position: absolute; left: 6vw; top: 70vh; width: 30vw; height: 12vh; border-radius: 6vh;
  background: #FFD98A; color: #12323A; font-weight: 700; font-size: 1.2em; padding: 3vh 4vw; }
#menu { padding: 0; }
.tile { position: absolute; width: 28vw; height: 28vh; border-radius: 2vh; padding: 2vh; background: #D9ECE9; }
h2 { font-size: 1.9em; line-height: 1.1; margin-bottom: 3vh; }
h3 { font-size: 1.25em; }
article { background: white; border: 2px solid #DDD6C8; border-radius: 2.6vh; padding: 2.5vh; margin-bottom: 2.6vh;
  max-width: 33em; }
img { width: 100%; }
nav { position: absolute; left: 0; right: 0; bottom: 0; height: 13vh; background: #EFE9DD; }
nav div { position: absolute; top: 2vh; height: 9vh; width: 22vw; border-radius: 4.5vh; background: #074448;
  color: white; font-weight: 700; padding: 2.4vh 3vw; }
#back { left: 3vw; }
#close { right: 3vw; }
"""

SCRIPT = """
let shown = document.getElementById("start");
addEventListener("click", event => {
  const to = event.target.closest("[data-to]");
  if (!to) return;
  shown.hidden = true;
  shown = document.getElementById(to.dataset.to);
  shown.hidden = false;
  shown.scrollTop = 0;
  document.querySelector("nav").hidden = shown.id === "start";
});
"""


def write_page(library: Library, file: Path, size: tuple[int, int], body_pixels: float) -> dict[str, Point]:
    """Write the first topic of `library` for a screen of `size`; return the points to tap, by place."""
    width, height = size
    (topic, card), *_ = library.topics("en").items()
    points = {
        "start": (round(width * 0.21), round(height * 0.76)),
        "back": (round(width * 0.14), round(height * 0.935)),
        "close": (round(width * 0.86), round(height * 0.935)),
    }
    tiles = []
    for index, section in enumerate(card.sections):
        left, top = 6 + index % 3 * 30, 22 + index // 3 * 31
        words = f"<h3>{html.escape(section.title)}</h3>{html.escape(section.summary)}"
        tiles.append(
            f'<div class="tile" style="left:{left}vw;top:{top}vh" data-to="s-{section.id}">{words}</div>'
        )
        points[f"tile-{section.id}"] = (round(width * (left + 14) / 100), round(height * (top + 14) / 100))
    pages = [
        f'<main id="s-{section.id}" hidden><h2>{html.escape(section.title)}</h2>'
        + "".join(block_html(library, block) for block in library.page(topic, section.id, "en").blocks)
        + "</main>"
        for section in card.sections
    ]
    style = STYLE.replace("FONTS", FONTS.as_uri()).replace("BODY", str(round(body_pixels)))
    title = html.escape(card.invite_title)
    file.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><style>{style}</style>'
        f'<main id="start"><p>{html.escape(library.clinic("en"))}</p><h1>{title}</h1>'
        f'<p>{html.escape(card.invite_text)}</p><div id="begin" data-to="menu">Touch to begin</div></main>'
        f'<main id="menu" hidden><h2 style="padding:6vh 6vw">{html.escape(card.title)}</h2>{"".join(tiles)}</main>'
        f'{"".join(pages)}<nav hidden><div id="back" data-to="menu">Go back to menu</div>'
        f'<div id="close" data-to="start">Close</div></nav><script>{SCRIPT}</script></html>',
        encoding="utf-8",
    )
    return points


def block_html(library: Library, block: Block) -> str:
    """Return the HTML of a block with all its texts and pictures."""
    parts = [value_html(getattr(block, name), name) for name in block.__struct_fields__]
    picture = getattr(block, "picture", "")
    data = library.media(picture) if picture else None
    if data is not None:
        parts.append(f'<img src="data:image/png;base64,{base64.b64encode(data).decode()}">')
    return f"<article>{''.join(parts)}</article>"


def value_html(value: Any, name: str) -> str:
    """Return the HTML of one field of a block."""
    if isinstance(value, Prose):
        return f"<p>{value.markup}</p>"
    if isinstance(value, str):
        return f"<h3>{html.escape(value)}</h3>" if name in ("title", "when", "label", "shown", "by") else ""
    if isinstance(value, tuple):
        return "".join(value_html(item, "text" if isinstance(item, str) else name) for item in value)
    if isinstance(value, msgspec.Struct):
        return "".join(value_html(getattr(value, field), field) for field in value.__struct_fields__)
    return ""
