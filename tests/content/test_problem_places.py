"""Each problem of the content is reported by topic, section and sentence, for people who do not read the files."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.source.checks import problems_in
from kiosk.content.source.problem_places import ProblemPlace, place_of
from kiosk.content.source.reader import read_content
from tests.content.small import edit, write_content

PLAN, WORDS = "topics/colds/topic.yaml", "topics/colds/en.yaml"
OVERVIEW = ("colds", "Colds", "overview", "Overview")
CARE = ("colds", "Colds", "care", "Care")
TOPIC = ("colds", "Colds", "", "")


@pytest.mark.parametrize(
    ("change", "kind", "place"),
    [
        ((WORDS, "See [care]", "See <b>[care]"), "form", ProblemPlace(*OVERVIEW, "en", "See <b>[care](section:care).")),
        ((WORDS, "(term:virus)", "(term:vires)"), "unknown",
         ProblemPlace(*OVERVIEW, "en", "A cold is caused by a [virus](term:vires). It passes in 7 to 10 days.")),
        ((WORDS, "Sleep more.", "Sleep 9 hours."), "source", ProblemPlace(*CARE, "en", "")),
        ((WORDS, "      ask: {title", "      asks: {title"), "missing", ProblemPlace(*CARE, "en", "")),
        ((WORDS, "summary: What you", "sumary: What you"), "unknown", ProblemPlace(*CARE, "en", "What you can do")),
        ((WORDS, "summary: What helps", "summary: [What helps]"), "form", ProblemPlace(*TOPIC, "en", "")),
        ((WORDS, 'items: ["How long?"]', 'items: ["How long?]'), "unreadable",
         ProblemPlace("colds", "", "care", "care", "en", "")),
        ((PLAN, "media/own.svg", "media/gone.svg"), "media", ProblemPlace(*CARE, "", "media/gone.svg")),
        ((PLAN, "sources: [nhs]}", "sources: [nsh]}"), "source", ProblemPlace(*OVERVIEW, "", "nsh")),
        (("kiosk.yaml", "idle_after: 90", "idle_after: 9"), "other", ProblemPlace()),
    ],
)  # fmt: skip
def test_a_problem_is_placed_by_topic_section_and_sentence(
    tmp_path: Path, icons: Path, change: tuple[str, str, str], kind: str, place: ProblemPlace
) -> None:
    folder = write_content(tmp_path / "content")
    file, old, new = change
    edit(folder / file, old, new)
    content = read_content(folder)
    problems = problems_in(content, icons)
    assert (kind, place) in [(problem.kind, place_of(content, problem)) for problem in problems], problems


def test_a_topic_whose_words_cannot_be_read_is_named_by_its_folder(tmp_path: Path, icons: Path) -> None:
    folder = write_content(tmp_path / "content")
    (folder / WORDS).write_bytes(b"\xff\xfe\x00")
    content = read_content(folder)
    (problem, *_) = problems_in(content, icons)
    assert place_of(content, problem) == ProblemPlace("colds", "", "", "", "en", "")


def test_a_folder_that_is_not_there_has_no_place(tmp_path: Path, icons: Path) -> None:
    content = read_content(tmp_path / "gone")
    (problem,) = problems_in(content, icons)
    assert place_of(content, problem) == ProblemPlace()


def test_other_programs_read_the_problems_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_content(tmp_path / "content")
    assert main(["check", "--json", str(folder)]) == 0
    assert json.loads(capsys.readouterr().out) == []
    edit(folder / WORDS, "(term:virus)", "(term:vires)")
    assert main(["check", "--json", str(folder)]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["line"], found["kind"], found["section_title"]) == (11, "unknown", "Overview")
