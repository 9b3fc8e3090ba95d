"""Every text of a translation has a state, and the same figures as its source."""

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.review.text_digest import digest_of
from kiosk.content.source.checks import check_content
from kiosk.content.translation.report import report_lines, write_states
from kiosk.content.translation.states import TranslationState, entry_from, text_states_of
from kiosk.errors import KioskError
from kiosk.paths import CONTENT, ICONS, TRANSLATIONS

TOPIC = "soft-tissue-tumor"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def report_of(content: Path, language: str) -> str:
    return next(line for line in report_lines(content, TRANSLATIONS) if line.startswith(f"{language}: "))


def states_of(source: dict[str, str], words: dict[str, str], entries: dict[str, str]) -> list[str]:
    return [text.state for text in text_states_of(source, words, entries).values()]


def test_what_nobody_has_written_down_is_a_draft() -> None:
    assert states_of({"title": "Sleep"}, {"title": "Schlaf"}, {}) == ["draft"]


def test_a_text_is_stale_once_its_source_says_something_else() -> None:
    entries = {"title": TranslationState(digest_of("Sleep"), "reviewed", "R. Reader", "2026-01-02").line()}
    assert states_of({"title": "Sleep"}, {"title": "Schlaf"}, entries) == ["reviewed"]
    assert states_of({"title": "Deep sleep"}, {"title": "Schlaf"}, entries) == ["stale"]


def test_line_breaks_in_the_source_make_nothing_stale() -> None:
    assert digest_of("one\n  two") == digest_of("one two")


@given(
    st.from_regex(r"[0-9a-f]{12}", fullmatch=True),
    st.sampled_from(["translated", "reviewed", "approved"]),
    st.from_regex(r"\w[\w .]{0,20}\w", fullmatch=True),
)
def test_entries_come_back_as_they_were_written(digest: str, state: str, by: str) -> None:
    entry = TranslationState(digest, state, by, "2026-11-23")
    assert entry_from(entry.line()) == entry


def test_a_review_is_written_down_with_name_and_day_and_shown_in_the_report(content: Path) -> None:
    list(write_states(content, "es", topic=None, section=None, state="reviewed", by="Dr. Ana Ruiz"))
    assert report_of(content, "es").startswith("es: 387 texts: 387 reviewed; ")
    assert report_of(content, "es").endswith(" draft")
    lines = (content / "topics" / TOPIC / "es.states.yaml").read_text(encoding="utf-8")
    assert re.search(r"reviewed \d{4}-\d{2}-\d{2} Dr\. Ana Ruiz", lines)
    assert check_content(content, ICONS) == []
    change(content / "topics" / TOPIC / "en.yaml", "Lumps in muscle", "Bumps in muscle")
    assert "1 stale" in report_of(content, "es")


def test_a_short_title_is_stale_once_that_of_the_source_changes(content: Path, tmp_path: Path) -> None:
    list(write_states(content, "es", topic=None, section=None, state="reviewed", by="R"))
    change(content / "topics" / TOPIC / "en.yaml", 'short: "Incidence"', 'short: "Numbers"')
    assert "386 reviewed" in report_of(content, "es")
    assert "1 stale" in report_of(content, "es")
    build(content, tmp_path / "library.sqlite", icons_dir=ICONS)
    library = Library.open(tmp_path / "library.sqlite")
    assert library.page(TOPIC, "incidence", "es").translation == "stale"
    library.close()


def test_the_states_of_texts_stand_in_the_order_of_the_texts(content: Path) -> None:
    file = content / "topics" / TOPIC / "es.states.yaml"
    list(write_states(content, "es", topic=None, section=None, state="draft", by=""))
    before = file.read_text(encoding="utf-8")
    change(file, '  sections.harms.short: "', '  removed.text: "')
    list(write_states(content, "es", topic=None, section="harms", state="draft", by=""))
    assert file.read_text(encoding="utf-8") == before


def test_a_library_knows_the_state_of_each_page(content: Path, tmp_path: Path) -> None:
    list(write_states(content, "es", topic=TOPIC, section=None, state="reviewed", by="R"))
    list(write_states(content, "es", topic=TOPIC, section="harms", state="translated", by="T"))
    build(content, tmp_path / "library.sqlite", icons_dir=ICONS)
    library = Library.open(tmp_path / "library.sqlite")
    assert library.page(TOPIC, "harms", "es").translation == "translated"
    assert library.page(TOPIC, "overview", "es").translation == "reviewed"
    assert library.page(TOPIC, "overview", "en").translation == ""
    assert library.translations()["es"] == {"translated"}
    library.close()


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"language": "xx"}, "no translation into 'xx'"),
        ({"state": "reviewed", "by": " "}, "has to stand for"),
        ({"topic": "none"}, "no topic 'none'"),
        ({"section": "none"}, "no section 'none'"),
    ],
)
def test_what_cannot_be_written_down_is_told(content: Path, wish: dict[str, str], said: str) -> None:
    whole = {"language": "es", "topic": None, "section": None, "state": "draft", "by": "", **wish}
    before = (content / "topics" / TOPIC / "es.states.yaml").read_bytes()
    with pytest.raises(KioskError, match=said):
        list(write_states(content, **whole))
    assert (content / "topics" / TOPIC / "es.states.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("870", "780", "numbers differ"),
        ("22%", "22", "percent signs differ"),
        ("](term:biopsy)", "](term:margin)", "links differ"),
        ("FDA", "Food and Drug", "names in capitals differ"),
    ],
)
def test_a_translation_that_says_something_else_is_named_with_its_line(
    content: Path, before: str, after: str, said: str
) -> None:
    words = content / "topics" / TOPIC / "id.yaml"
    text = words.read_text(encoding="utf-8").replace(before, after)
    words.write_text(text, encoding="utf-8")
    found = [problem for problem in check_content(content, ICONS) if said in problem.message]
    assert found
    assert all(problem.file.endswith("id.yaml") and problem.line > 1 for problem in found)


@pytest.mark.parametrize(("month", "right"), [("8", True), ("9", False)])
def test_a_month_may_be_written_as_its_number(content: Path, month: str, right: bool) -> None:
    words = content / "topics" / TOPIC / "ja.yaml"
    text = words.read_text(encoding="utf-8")
    assert "2024年8月" in text
    words.write_text(text.replace("2024年8月", f"2024年{month}月"), encoding="utf-8")
    assert (not check_content(content, ICONS)) == right
