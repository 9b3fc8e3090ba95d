"""Tests of page records: what was written to a library is read back unchanged."""

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.blocks import records as pages
from kiosk.content.blocks.records import BLOCKS, Block, Page, page_from_json, page_to_json

WORDS = st.text(max_size=12)
PROSE = st.builds(pages.Prose, WORDS, WORDS)


def several(one: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(one, max_size=3).map(tuple)


MARK = st.builds(pages.Mark, WORDS, st.floats(0, 1e9), WORDS)
PARTS = {
    "text": PROSE,
    "texts": several(PROSE),
    "intro": st.none() | PROSE,
    "caption": st.none() | PROSE,
    "note": st.none() | PROSE,
    "key": several(PROSE),
    "series": several(st.builds(pages.Series, WORDS, several(MARK))),
    "columns": several(WORDS),
    "rows": several(several(PROSE)),
    "sources": several(st.integers(1, 99)),
    "width": st.integers(1, 9_999),
    "height": st.integers(1, 9_999),
}
OF_KIND = {
    "cards": {"items": several(st.builds(pages.Card, WORDS, PROSE))},
    "steps": {"items": several(st.builds(pages.Step, WORDS, WORDS, PROSE))},
    "call_out": {"text": st.none() | PROSE},
}


def blocks_of(kind: str) -> st.SearchStrategy[Block]:
    """Return a strategy for blocks of one kind with any field values."""
    known = {"items": several(PROSE)} | PARTS | OF_KIND.get(kind, {})
    named = {field.name: known.get(field.name, WORDS) for field in fields(BLOCKS[kind])}
    return st.builds(BLOCKS[kind], **named)


def page(*blocks: Block) -> Page:
    source = pages.Source(1, "who", "About colds", "WHO", "2024", "")
    review = pages.Review("Dr. Ng", "2026-01-02", "2027-01-02", "reviewed")
    return Page(
        "colds", "care", "en", "Care", "All of it", "teal", "heart", 1, 2, 3, blocks, (source,), review
    )


@pytest.mark.parametrize("kind", sorted(BLOCKS))
@given(data=st.data())
def test_a_page_is_read_back_as_it_was_written(kind: str, data: st.DataObject) -> None:
    written = page(data.draw(blocks_of(kind)), data.draw(blocks_of(kind)))
    text = page_to_json(written)
    assert page_from_json(text) == written
    assert page_to_json(page_from_json(text)) == text


def test_all_kinds_share_one_page() -> None:
    prose = pages.Prose("<b>a</b>", "a")
    every = page(
        pages.InShort("a", "clinic", (1,), "", prose),
        pages.Quote("b", "", (), "", prose, "somebody"),
        pages.Cards("c", "mixed", (), "prognosis", "", (pages.Card("x", prose),)),
    )
    assert page_from_json(page_to_json(every)) == every


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
    with pytest.raises((ValueError, KeyError, TypeError)):
        page_from_json(text)


def test_a_kind_is_known_by_the_name_authors_write() -> None:
    for name, block in BLOCKS.items():
        assert block.kind == name
    assert (
        json.loads(page_to_json(page(pages.InShort("a", "", (), "", pages.Prose("", "")))))["blocks"][0][
            "kind"
        ]
        == "in_short"
    )
