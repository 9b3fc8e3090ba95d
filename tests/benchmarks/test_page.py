"""The page for measuring a browser has the same content as the kiosk."""

import re
from html.parser import HTMLParser
from pathlib import Path

from benchmarks.page import write_page
from kiosk.content.library.reader import Library

SIZE = (1920, 1080)


class Seen(HTMLParser):
    """The contents of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.ids: set[str] = set()
        self.leads_to: set[str] = set()
        self.pictures = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.pictures += tag == "img"
        self.ids |= {given["id"] or ""} if "id" in given else set()
        self.leads_to |= {given["data-to"] or ""} if "data-to" in given else set()

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_it_holds_every_sentence_and_every_place_can_be_reached(library: Path, tmp_path: Path) -> None:
    opened = Library.open(library)
    points = write_page(opened, tmp_path / "page.html", SIZE, 36)
    seen = Seen()
    seen.feed((tmp_path / "page.html").read_text(encoding="utf-8"))
    assert seen.leads_to <= seen.ids
    (topic, card), *_ = opened.topics("en").items()
    text = re.sub(r"\W+", "", "".join(seen.text))
    for section in card.sections:
        assert f"s-{section.id}" in seen.leads_to
        assert f"tile-{section.id}" in points
        for block in opened.page(topic, section.id, "en").blocks:
            title = getattr(block, "title", "")
            assert re.sub(r"\W+", "", title) in text
    assert seen.pictures >= 3
    assert all(0 <= x < SIZE[0] and 0 <= y < SIZE[1] for x, y in points.values())
    opened.close()
