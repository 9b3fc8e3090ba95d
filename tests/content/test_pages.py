"""Tests of page records: what was written to a library is read back unchanged."""

import json
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields

from kiosk.content.blocks.block import Block, Prose, prose_in
from kiosk.content.blocks.cards import Review
from kiosk.content.blocks.kinds.cards import Card, CardsBlock
from kiosk.content.blocks.kinds.in_short import InShortBlock
from kiosk.content.blocks.kinds.quote import QuoteBlock
from kiosk.content.blocks.records import Page, Source, page_from_json, to_json
from kiosk.content.blocks.registry import KINDS
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.website.blocks import block_html, plain, prose
from kiosk.paths import TRANSLATIONS
from tests.content.small import add_film, built, write_content, write_icons

WORDS = st.text(max_size=12)
OF_TYPE: dict[object, st.SearchStrategy[object]] = {
    str: WORDS,
    int: st.integers(1, 9_999),
    float: st.floats(0, 1e9),
    bool: st.booleans(),
    type(None): st.none(),
}


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for values of the type of a record's field, or for records."""
    if kind in OF_TYPE:
        return OF_TYPE[kind]
    if get_origin(kind) is tuple:
        return st.lists(values_of(get_args(kind)[0]), max_size=3).map(tuple)
    if get_origin(kind) in (Union, UnionType):
        return st.one_of(map(values_of, get_args(kind)))
    return st.builds(kind, **{field.name: values_of(field.type) for field in fields(kind)})


def blocks_of(kind: str) -> st.SearchStrategy[Block]:
    """Return a strategy for blocks of one kind with any field values."""
    return values_of(KINDS[kind].record)


def page(*blocks: Block) -> Page:
    source = Source(1, "who", "About colds", "WHO", "2024", "")
    review = Review("Dr. Ng", "2026-01-02", "2027-01-02", "reviewed")
    return Page(
        "colds", "care", "en", "Care", "All of it", "teal", "heart", 1, 2, 3, blocks, (source,), review
    )


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(data=st.data())
def test_a_page_is_read_back_as_it_was_written(kind: str, data: st.DataObject) -> None:
    written = page(data.draw(blocks_of(kind)), data.draw(blocks_of(kind)))
    text = to_json(written)
    assert page_from_json(text) == written
    assert to_json(page_from_json(text)) == text


def test_all_kinds_share_one_page() -> None:
    prose = Prose("<b>a</b>", "a")
    every = page(
        InShortBlock(id="a", evidence="clinic", sources=(1,), text=prose),
        QuoteBlock(id="b", text=prose, by="somebody"),
        CardsBlock(id="c", evidence="mixed", sensitive="prognosis", items=(Card("x", prose),)),
    )
    assert page_from_json(to_json(every)) == every


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"blocks": 1}',
        '{"blocks": [{}], "sources": [], "review": []}',
        '{"blocks": [{"kind": "poem"}], "sources": [], "review": []}',
        '{"blocks": [], "sources": [], "review": []}',
        '{"blocks": [], "sources": [{"who": 1}], "review": []}',
        '{"blocks": [], "sources": [], "review": 1}',
    ],
)
def test_what_is_no_page_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        page_from_json(text)


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(data=st.data())
def test_a_kind_is_known_by_the_name_authors_write(kind: str, data: st.DataObject) -> None:
    block = data.draw(blocks_of(kind))
    assert block.kind == kind
    assert json.loads(to_json(page(block)))["blocks"][0]["kind"] == kind


def test_every_text_of_a_block_is_read_aloud_and_stands_on_the_web_site(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content")
    add_film(content / "topics" / "colds")
    add_film(content / "topics" / "colds", "said.opus", "heard")
    words = InterfaceWords(TRANSLATIONS, "en")
    with built(content, write_icons(tmp_path / "icons")) as library:
        pages = [library.page("colds", section, "en") for section in ("overview", "care")]
    blocks = [block for page in pages for block in page.blocks]
    assert {block.kind for block in blocks} == set(KINDS)
    for block in blocks:
        html = block_html(block, words)
        spoken = block.plain_texts()
        for text in prose_in(block):
            assert text.plain in spoken, block
            assert prose(text) in html, block
        assert all(plain(text) in html for text in spoken if text not in plain_of(block))


def plain_of(block: Block) -> list[str]:
    """Return the texts of a block that have markup, without it."""
    return [text.plain for text in prose_in(block)]
