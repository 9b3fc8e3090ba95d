"""Tests of the library as the kiosk reads it: complete, one statement per page, and safe when damaged."""

import json
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.blocks.block import Prose
from kiosk.content.blocks.cards import card_from_json, card_to_json
from kiosk.content.blocks.records import Source
from kiosk.content.blocks.registry import KINDS
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.search.query import Search
from tests.content.small import edit, write_content, write_icons, write_topic

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of two topics."""
    folder = tmp_path_factory.mktemp("library")
    content = write_content(folder / "content")
    write_topic(content, "fevers")
    edit(content / "kiosk.yaml", "[colds]", "[colds, fevers]")
    edit(content / "topics" / "fevers" / "en.yaml", "title: Colds\n", "title: Fevers\n")
    build(content, folder / "library.sqlite", icons_dir=write_icons(folder / "icons"))
    return folder / "library.sqlite"


@pytest.fixture
def library(built: Path) -> Iterator[Library]:
    opened = Library.open(built)
    yield opened
    opened.close()


def test_it_knows_what_the_first_screen_needs(library: Library) -> None:
    assert [(language.code, language.name) for language in library.languages] == [("en", "English")]
    assert library.clinic("en") == library.clinic("xx") == "Small Clinic"
    assert library.hue == "blue"
    assert library.settings == {"idle_after": 90}
    assert len(library.fingerprint) == 64


def test_topics_stand_in_the_order_of_the_menu_with_their_sections(library: Library) -> None:
    colds, fevers = library.topics("en").values()
    assert (colds.id, colds.title, fevers.title) == ("colds", "Colds", "Fevers")
    assert (colds.hue, colds.icon) == ("teal", "heart")
    assert (colds.invite_title, colds.invite_text) == ("Learn about colds", "Most are harmless.")
    assert [
        (section.id, section.title, section.short, section.minutes, section.hue) for section in colds.sections
    ] == [
        ("overview", "Overview", "", 1, "teal"),
        ("care", "Care", "Self-care", 1, "green"),
    ]
    assert len(library.topics("xx")) == 0


def test_a_card_that_was_stored_before_there_were_short_titles_is_still_read(library: Library) -> None:
    card = library.topics("en")["colds"]
    stored = json.loads(card_to_json(card))
    for section in stored["sections"]:
        del section["short"]
    plain = tuple(section._replace(short="") for section in card.sections)
    assert card_from_json(json.dumps(stored)) == card._replace(sections=plain)


def test_a_page_holds_all_that_was_written(library: Library) -> None:
    page = library.page("colds", "care", "en")
    assert (page.title, page.position, page.count, page.icon) == ("Care", 2, 2, "colds/media/own.svg")
    kinds = {
        block.kind for name in ("overview", "care") for block in library.page("colds", name, "en").blocks
    }
    assert kinds == set(KINDS) - {"video", "audio"}, "films have tests of their own"
    assert page.sources == (
        Source(1, "nhs", "Colds at home", "NHS", "2025", "https://doi.org/10.1000/182"),
        Source(2, "who", "About colds", "WHO", "2024", "https://who.example/colds"),
    )
    chart = next(block for block in page.blocks if block.kind == "chart")
    assert chart.sources == (1, 2)
    assert [mark.shown for series in chart.series for mark in series.marks] == ["81%", "5.6%", "40%", "2%"]
    assert page.review.by == ""


def test_a_figure_knows_its_size_and_its_picture_is_there(library: Library) -> None:
    figures = [block for block in library.page("colds", "overview", "en").blocks if block.kind == "figure"]
    assert [(figure.picture, figure.width, figure.height) for figure in figures] == [
        ("colds/media/where.svg", 1600, 1200),
        ("colds/media/photo.png", 8, 4),
    ]
    assert figures[0].key == (Prose("Nose", "Nose"), Prose("Throat", "Throat"))
    for figure in figures:
        data = library.media(figure.picture)
        assert data is not None
        assert data.startswith(b"\x89PNG")


def test_icons_of_the_kiosk_and_of_a_topic_are_there(library: Library) -> None:
    for name in ("heart", "info", "colds/media/own.svg"):
        icon = library.icon(name)
        assert icon is not None, name
        assert icon.startswith(b"\x89PNG")
    for name in ("", "none", "colds/none.svg", "/", "icon/heart"):
        assert library.icon(name) is None
        assert library.media(name) is None


def test_terms_are_explained(library: Library) -> None:
    term = library.term("colds", "virus", "en")
    assert (term.id, term.term) == ("virus", "virus")
    assert term.meaning == Prose(
        "A germ <i>much</i> smaller than a cell.", "A germ much smaller than a cell."
    )


def test_what_is_not_there_is_said(library: Library) -> None:
    for ask in (
        lambda: library.page("colds", "none", "en"),
        lambda: library.page("none", "care", "en"),
        lambda: library.page("colds", "care", "xx"),
        lambda: library.term("colds", "none", "en"),
    ):
        with pytest.raises(LibraryError, match="nothing is known of"):
            ask()


def test_sentences_come_in_reading_order_with_their_blocks(library: Library) -> None:
    spoken = library.sentences("colds", "overview", "en")
    assert spoken[:3] == (
        ("short", "A cold is caused by a virus."),
        ("short", "It passes in 7 to 10 days."),
        ("what", "What it is"),
    )
    assert library.sentences("colds", "none", "en") == ()


def test_a_page_is_one_statement(built: Path) -> None:
    library = Library.open(built)
    asked: list[str] = []
    library._database.set_trace_callback(asked.append)
    library.page("colds", "care", "en")
    assert len(asked) == 1
    library.close()


def test_nothing_is_ever_written(library: Library, built: Path) -> None:
    left = sorted(path.name for path in built.parent.iterdir())
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        library._database.execute("DELETE FROM page")
    assert sorted(path.name for path in built.parent.iterdir()) == left


def test_it_opens_where_nothing_can_be_written_and_whatever_the_name(built: Path, tmp_path: Path) -> None:
    odd = tmp_path / "a?b#c%20 ü'.sqlite"
    odd.write_bytes(built.read_bytes())
    odd.chmod(0o400)
    odd.parent.chmod(0o500)
    library = Library.open(odd)
    assert library.hue == "blue"
    library.close()
    odd.parent.chmod(0o700)


def test_importing_it_loads_nothing_that_only_builders_need() -> None:
    heavy = "{'yaml', 'pydantic', 'markdown_it', 'PIL', 'uniseg', 'resvg_py', 'hashlib'}"
    script = f"import sys, kiosk.content.library.reader; sys.exit(str({heavy} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr.strip() == "set()"


def spoiled(data: bytes, what: str) -> bytes:
    cuts = {
        "empty": b"",
        "one byte": data[:1],
        "half": data[: len(data) // 2],
        "last page gone": data[:-4096],
        "last byte gone": data[:-1],
        "longer": data + b"\0" * 4096,
        "no SQLite": b"X" + data[1:],
        "another program's": data[:68] + b"\0\0\0\0" + data[72:],
        "a newer format": data[:60] + b"\0\0\0\x63" + data[64:],
        "schema gone": data[:100] + b"\0" * 3996 + data[4096:],
        "noise": random.Random(1).randbytes(len(data)),  # noqa: S311  (noise, not a secret)
    }
    return cuts[what]


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("empty", "library"),
        ("one byte", "damaged"),
        ("half", "cut short|damaged"),
        ("last page gone", "cut short|damaged"),
        ("last byte gone", "cut short"),
        ("longer", "cut short|damaged"),
        ("no SQLite", "damaged"),
        ("another program's", "not a library"),
        ("a newer format", "its format is 99, this program reads"),
        ("schema gone", "damaged"),
        ("noise", "damaged"),
    ],
)
def test_a_damaged_library_is_named_when_it_is_opened(
    built: Path, tmp_path: Path, what: str, says: str
) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(spoiled(built.read_bytes(), what))
    with pytest.raises(LibraryError, match=says) as error:
        Library.open(path)
    assert str(path) in str(error.value)
    assert error.value.hint


@pytest.mark.parametrize("path", ["missing.sqlite", "."])
def test_a_library_that_is_not_there_is_named(tmp_path: Path, path: str) -> None:
    with pytest.raises(LibraryError, match="there is no library"):
        Library.open(tmp_path / path)


def read_all(library: Library) -> None:
    for topic in library.topics("en").values():
        library.icon(topic.icon)
        for section in topic.sections:
            page = library.page(topic.id, section.id, "en")
            library.sentences(topic.id, section.id, "en")
            for block in page.blocks:
                library.media(getattr(block, "picture", ""))
    Search(library).answer("virus", "en")


def written(path: Path) -> list[list[tuple[object, ...]]]:
    """Return all rows of a library except those of the index."""
    tables = (
        "meta",
        "topic",
        "shelf",
        "card",
        "page",
        "term",
        "media",
        "passage",
        "indexed",
        "sqlite_master",
    )
    with closing(sqlite3.connect(path)) as database:
        return [database.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608


def test_a_sound_library_passes_the_deep_look(library: Library) -> None:
    library.verify()
    read_all(library)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(seed=st.integers(0, 1 << 32))
def test_a_flipped_bit_is_found_by_the_deep_look_and_is_never_a_fault(
    built: Path, tmp_path: Path, seed: int
) -> None:
    data = bytearray(built.read_bytes())
    chance = random.Random(seed)  # noqa: S311  (a place, not a secret)
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)
    path = tmp_path / "flipped.sqlite"
    path.write_bytes(data)
    try:
        library = Library.open(path)
    except LibraryError:
        return
    try:
        library.verify()
        sound = True
    except LibraryError:
        sound = False
    try:
        read_all(library)
        if sound:
            assert written(path) == written(built)
    except LibraryError:
        assert not sound
    library.close()
