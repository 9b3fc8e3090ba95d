"""The ids of passages: no topic renumbers another, and no two passages have the same."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.library import rows
from kiosk.content.library.builder import build
from kiosk.content.search.slots import KIND_BITS, passage_ids, slots_of
from kiosk.errors import KioskError

NAMES = st.lists(st.text("abcxyz-", min_size=1, max_size=6), unique=True, max_size=40)


@given(names=NAMES)
def test_slots_are_distinct_and_do_not_depend_on_the_order_of_the_topics(names: list[str]) -> None:
    slots = slots_of(names)
    assert slots == slots_of(reversed(names))
    assert len(set(slots.values())) == len(names)


@given(names=NAMES)
def test_a_further_topic_moves_only_topics_beside_it(names: list[str]) -> None:
    before, after = slots_of(names), slots_of([*names, "further"])
    moved = sorted(after[name] for name in names if after[name] != before[name])
    assert all(name == after["further"] + step for step, name in enumerate(moved, start=1))


def test_ids_of_full_topics_do_not_overlap() -> None:
    ids = [
        range(first, first + 1) for slot in (0, 1, (1 << 15) - 1) for first in map(next, passage_ids(slot))
    ]
    starts = sorted(part.start for part in ids)
    assert min(after - before for before, after in itertools.pairwise(starts)) >= len(list(passage_ids(0)[0]))
    assert max(starts) < 4 << KIND_BITS


def test_a_topic_with_too_many_sentences_is_refused_with_what_to_do(
    content: Path, icons: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "passage_ids", lambda _: [iter(range(1)) for _ in range(4)])
    with pytest.raises(KioskError, match="too many sentences"):
        build(content, tmp_path / "library.sqlite", icons_dir=icons)
