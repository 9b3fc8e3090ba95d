"""A document of the client's form becomes six sections with cards, steps and texts, whatever its file format."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.content.documents.topics import (
    blocks_of,
    imported,
    kinds_of,
    missing_in,
    plan_of,
    report,
    texts_in,
    words_of,
)

FILES = Path(__file__).parent / "files"
CLIENT = PROJECT.parent / "shared" / "source" / "soft-tissue-tumor.txt"

FORM = {
    "Iron Deficiency Overview": ["paragraph"],
    "Who Gets It": ["paragraph"],
    "Main Harms": ["cards"],
    "New Ways of Treatment": ["paragraph", "paragraph", "steps"],
    "Established Ways of Treatment": ["cards"],
    "Conclusion": ["paragraph"],
}
NAVIGATION = ("Go Back To Menu", "Close", "MENU")


def without_navigation(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if line not in NAVIGATION)


@pytest.mark.parametrize("file", sorted(path.name for path in FILES.glob("iron*")))
def test_a_document_of_the_clients_form_is_imported_from_every_format(file: str, tmp_path: Path) -> None:
    topic = imported(FILES / file, tmp_path / "content").folder
    assert words_of(topic)["title"] == "Iron Deficiency"
    assert kinds_of(topic) == FORM
    harms, treatments = blocks_of(topic, "cards")
    assert [card["title"] for card in harms["items"]] == [
        "Tired muscles",
        "Poor concentration",
        "A weaker defense",
        "Strain on mood and family",
    ]
    assert len(treatments["items"]) == 4
    (steps,) = blocks_of(topic, "steps")
    assert [step["when"] for step in steps["items"]] == ["Short-term", "Mid-term", "Long-term"]
    assert steps["items"][0]["text"] == "Refill the stores within two weeks, so that the blood can recover."
    assert missing_in(topic, without_navigation((FILES / "iron.txt").read_text(encoding="utf-8"))) == []


def test_a_new_topic_is_a_draft_that_says_where_it_is_from(tmp_path: Path) -> None:
    done = imported(FILES / "iron.txt", tmp_path / "content")
    plan = plan_of(done.folder)
    blocks = [block for section in plan["sections"] for block in section["blocks"]]
    assert {block["evidence"] for block in blocks} == {"clinic"}
    assert {tuple(block["sources"]) for block in blocks} == {("document",)}
    assert plan["sources"]["document"]["title"] == "Iron Deficiency"
    assert not (done.folder / "reviews.yaml").exists()
    hues = [section["hue"] for section in plan["sections"]]
    assert all(hue != following for hue, following in pairwise(hues))
    assert [section["icon"] for section in plan["sections"]] == [
        *("info", "globe", "harms", "surgery", "surgery", "heart")
    ]
    text = (done.folder / "en.yaml").read_text(encoding="utf-8")
    assert text.count("# Proposed from the text below") == text.count("\n      short:") == 6


def test_the_report_has_a_line_for_every_line_of_the_document(tmp_path: Path) -> None:
    done = imported(FILES / "iron.txt", tmp_path / "content")
    lines = [line.strip() for line in report(done).splitlines()]
    told = {place for note in done.notes for place in range(note.place, max(note.place, note.last) + 1)}
    text = (FILES / "iron.txt").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if line:
            assert number in told, line
    assert "he clinic is called 'Our clinic' for now" in "\n".join(lines)
    assert "Line 1 “Go Back To Menu”: navigation of a page" in lines


@pytest.mark.parametrize("file", sorted(path.name for path in FILES.glob("styled*")))
def test_headings_lists_tables_and_pictures_are_kept(file: str, tmp_path: Path) -> None:
    done = imported(FILES / file, tmp_path / "content")
    words = words_of(done.folder)
    assert words["title"] == "Sprained ankle"
    assert [section["title"] for section in words["sections"].values()] == [
        *("Sprained ankle", "What happens", "First aid", "Exercises", "See a doctor")
    ]
    degrees, aid, doctor = blocks_of(done.folder, "points")
    assert degrees["title"] == "Degrees"
    assert aid["intro"] == "Think of four things:"
    assert aid["items"] == ["Rest the foot", "Cool it for 10 minutes", "Bandage it", "Raise it"]
    assert doctor["items"] == ["1. You cannot take four steps.", "2. The foot is numb."]
    (table,) = blocks_of(done.folder, "table")
    assert table["columns"] == ["Week", "Exercise", "How often"]
    assert table["rows"] == [
        ["1", "Draw circles with the toes", "5 times a day"],
        ["2", "Stand on one leg", "–"],
    ]
    texts = texts_in(words)
    assert "A sprain is a **stretched or torn** ligament. Most heal within six weeks." in texts
    assert "The foot rolls inward. Fibres *outside* the joint give way & swell." in texts
    (figure,) = blocks_of(done.folder, "figure")
    assert len(list((done.folder / "media").iterdir())) == 1
    if file == "styled.odt":  # pandoc leaves the alternative text out
        assert "needs a description" in report(done)
    else:
        assert figure["alt"] == "An ankle with a bandage"


@pytest.mark.parametrize("suffix", ["docx", "odt", "html"])
def test_footnotes_dates_and_figures_above_the_line_are_kept(suffix: str, tmp_path: Path) -> None:
    done = imported(FILES / f"notes.{suffix}", tmp_path / "content")
    assert plan_of(done.folder)["sources"]["document"]["year"] == "2026-03-01"
    texts = texts_in(words_of(done.folder))
    assert "Stones form when salts turn to crystals.\\[1\\] The guide says more." in texts
    assert "More than 10⁶ crystals leave with H₂O." in texts
    assert texts[-1] == "\\[1\\] They are in all drinking water."
    assert blocks_of(done.folder, "points") == [
        {"items": ["1. First do this:"]},
        {"items": ["drink two liters a day", "walk"]},
        {"items": ["2. Then wait for a week."]},
    ]
    assert "https://clinic.example/guide”: a link to the web" in report(done)
    assert "“Take two tablets.”: it is struck out" in report(done)


@pytest.mark.skipif(not CLIENT.exists(), reason="the client's document is not in this copy")
def test_the_clients_document_is_imported_as_it_is(tmp_path: Path) -> None:
    topic = imported(CLIENT, tmp_path / "content").folder
    assert list(kinds_of(topic).items()) == [
        ("Soft Tissue Tumor Overview", ["paragraph"]),
        ("Global Incidence", ["paragraph"]),
        ("Major Harms", ["cards"]),
        ("Emerging Treatment Methods", ["paragraph", "paragraph", "steps"]),
        ("Conventional Treatment Methods", ["cards"]),
        ("Conclusion", ["paragraph"]),
    ]
    assert [len(block["items"]) for block in blocks_of(topic, "cards")] == [4, 4]
    assert [len(block["items"]) for block in blocks_of(topic, "steps")] == [3]
    assert missing_in(topic, without_navigation(CLIENT.read_text(encoding="utf-8"))) == []
