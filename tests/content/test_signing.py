"""Recording a review reports what was signed, or what is wrong; no signature gets lost."""

from pathlib import Path

import pytest
import yaml

from kiosk.cli import main
from kiosk.content.source.checks import check_content
from kiosk.paths import ICONS
from tests.content.reviewed import BY, DUE, ON, WHOLE, reviews, sign, states
from tests.content.small import edit

ALL = {WHOLE, "overview", "care"}
OLD = f'review: {{by: "{BY}", "on": "{ON}", due: "{DUE}"}}\n'


@pytest.fixture
def file(topic: Path) -> Path:
    """Return the path of the topic's signatures."""
    return topic / "reviews.yaml"


def signatures(file: Path) -> dict[str, dict[str, dict[str, dict[str, str]]]]:
    found: dict[str, dict[str, dict[str, dict[str, str]]]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return found


def test_who_signs_is_told_what_was_signed_and_the_file_explains_itself(
    content: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sign(content) == 0
    said = capsys.readouterr().out
    assert f"{file}: reviewed in en by {BY} on {ON}, due {DUE}:" in said
    assert [line.strip() for line in said.splitlines()[-2:]] == ["Overview", "Care"]
    assert file.read_text(encoding="utf-8").startswith("# Who reviewed which words of this topic.")
    assert list(signatures(file)["sections"]) == ["overview", "care"], "in the order of the topic"
    assert not list(file.parent.glob("*.new"))


def test_signing_twice_gives_the_same_file(content: Path, file: Path) -> None:
    sign(content)
    before = file.read_bytes()
    sign(content)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--section", "cure"], "no section 'cure'. (did you mean 'care'?)"),
        (["--language", "es"], "no words in 'es'"),
        (["--by", " "], "The review lacks by."),
        (["--due", ""], "The review lacks due."),
        (["--on", "2026-02-30"], "'2026-02-30' is not a day of the calendar. (write it as 2026-03-01)"),
        (["--on", "20260101"], "'20260101' is not a day of the calendar."),
        (["--on", "2999-01-01"], "2999-01-01 is in the future"),
        (["--due", ON], f"due on {ON}, not after this one on {ON}"),
        (["--by", "x" * 301], "'by': String should have at most 300 characters"),
        (["--migrate"], "--migrate takes everything from topic.yaml."),
    ],
)
def test_what_cannot_be_signed_is_told_and_changes_nothing(
    content: Path, file: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    sign(content)
    before = file.read_bytes()
    capsys.readouterr()
    assert sign(content, *options) in (64, 65)
    assert said in capsys.readouterr().err
    assert file.read_bytes() == before


def test_a_topic_that_is_not_there_is_told(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sign(content, topic="cold") == 64
    assert "There is no topic 'cold'. (did you mean 'colds'?)" in capsys.readouterr().err


def test_content_with_problems_is_not_signed(
    content: Path, topic: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(topic / "en.yaml", "(term:virus)", "(term:viruss)")
    assert sign(content) == 65
    assert "there is no term 'viruss'" in capsys.readouterr().err
    assert not file.exists()


def test_a_file_that_cannot_be_written_is_told_and_stays(
    content: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.with_name(".reviews.yaml.new").mkdir()
    assert sign(content) == 73
    assert f"{file} cannot be written" in capsys.readouterr().err
    assert not file.exists()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (f'"on": "{ON}"', '"on": "2026-02-30"', "2026-02-30 is not a day of the calendar"),
        (f'due: "{DUE}"', f'due: "{ON}"', f"the next review is due on {ON}, before this one"),
        (f'    by: "{BY}"\n', "", "'by' is missing (add `by:` here)"),
        ('words: "', 'words: "x', "cannot be used for 'words'"),
        ("  en:\n", "  xx:\n", "cannot be used"),
        ("sections:\n", "section:\n", "unknown key 'section' (did you mean 'sections'?)"),
    ],
)
def test_a_file_that_was_damaged_by_hand_is_told_with_its_line(
    content: Path, file: Path, old: str, new: str, said: str
) -> None:
    sign(content)
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    (problem,) = check_content(content, ICONS)
    assert said in str(problem)
    assert problem.file == str(file)
    assert problem.line > 4


def test_signatures_of_sections_and_languages_that_are_gone_stay_and_are_told(
    content: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign(content)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("  care:\n    en:\n", "  cure:\n    es:\n"), encoding="utf-8")
    assert states(content) == {"reviewed": {WHOLE, "overview"}, "awaiting": {"care"}}
    assert main(["check", str(content)]) == 0
    assert "colds: reviews.yaml has a review of cure in es, which is not there" in capsys.readouterr().out
    sign(content, "--section", "care")
    assert list(signatures(file)["sections"]) == ["overview", "care", "cure"]


def test_check_names_what_changed_since_its_review_and_what_nobody_reviewed(
    content: Path, topic: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(content)])
    assert "colds: nothing is reviewed" in capsys.readouterr().out
    sign(content, "--section", "care")
    edit(topic / "en.yaml", "It will pass.", "It will stay.")
    capsys.readouterr()
    assert main(["check", str(content)]) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("colds, en: "))
    assert "0 of 3 reviewed" in line
    assert f"changed since it was reviewed: Care ({BY}, {ON})" in line
    assert "not reviewed: Colds (" in line
    assert line.endswith("Overview")


def test_only_a_strict_check_fails_for_reviewed_words_that_changed(content: Path, topic: Path) -> None:
    assert main(["check", "--strict", str(content)]) == 0, "nobody has reviewed anything yet"
    sign(content)
    assert main(["check", "--strict", str(content)]) == 0
    edit(topic / "en.yaml", "It will pass.", "It will stay.")
    assert main(["check", str(content)]) == 0
    assert main(["check", "--strict", str(content)]) == 1
    sign(content, "--section", "care")
    assert main(["check", "--strict", str(content)]) == 0


# Reviews in the old form


@pytest.mark.parametrize("written", ['review: {by: null, "on": null, due: null}\n', "review: {}\n"])
def test_an_old_review_that_nobody_filled_in_is_no_matter(
    content: Path, topic: Path, capsys: pytest.CaptureFixture[str], written: str
) -> None:
    edit(topic / "topic.yaml", "icon: heart\nhue", f"{written}icon: heart\nhue")
    assert main(["check", str(content)]) == 0
    assert "--migrate" not in capsys.readouterr().out
    assert main(["review", "colds", "--migrate", "--content", str(content)]) == 0
    assert "no review to take over" in capsys.readouterr().out


def test_an_old_review_is_not_shown_and_check_tells_how_to_keep_it(
    content: Path, topic: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (topic / "topic.yaml").open("a", encoding="utf-8") as opened:
        line = len((topic / "topic.yaml").read_text(encoding="utf-8").splitlines()) + 1
        opened.write(OLD)
    assert states(content) == {"awaiting": ALL}
    assert main(["check", str(content)]) == 0
    said = capsys.readouterr().out
    assert f"topic.yaml:{line}:1: this review is not shown" in said
    assert "`main.py review colds --migrate`" in said


@pytest.mark.parametrize(
    "written",
    [
        OLD,
        f'review:\n  by: "{BY}"   # the surgeon\n\n  "on": "{ON}"\n  due: "{DUE}"\n\n',
        f'review: {{by: "{BY}",\n  "on": "{ON}",\ndue: "{DUE}"\n}}\n'.replace("\ndue", "\n  due"),
    ],
)
@pytest.mark.parametrize("place", ["sources:\n", ""])
def test_an_old_review_is_taken_over_and_nothing_else_changes(
    content: Path, topic: Path, capsys: pytest.CaptureFixture[str], written: str, place: str
) -> None:
    file = topic / "topic.yaml"
    before = "# Ours\n" + file.read_text(encoding="utf-8")
    text = before.replace(place, written + place) if place else before + written
    file.write_text(text, encoding="utf-8")
    assert main(["review", "colds", "--migrate", "--content", str(content)]) == 0
    said = capsys.readouterr().out
    assert "reviewed again" in said
    assert "Overview" in said
    assert file.read_text(encoding="utf-8") == before
    assert states(content) == {"reviewed": ALL}
    assert (reviews(content)["care"].by, reviews(content)["care"].on) == (BY, ON)
    assert main(["check", str(content)]) == 0
    assert "--migrate" not in capsys.readouterr().out


def test_a_newer_signature_is_kept_when_an_old_review_is_taken_over(content: Path, topic: Path) -> None:
    sign(content, "--section", "care", "--by", "Dr. B", "--on", "2026-03-04")
    with (topic / "topic.yaml").open("a", encoding="utf-8") as opened:
        opened.write(OLD)
    assert main(["review", "colds", "--migrate", "--content", str(content)]) == 0
    assert {part: review.by for part, review in reviews(content).items()} == {
        WHOLE: BY, "overview": BY, "care": "Dr. B",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('review: {by: "Dr. A", "on": null, due: null}\n', "The review lacks on and due."),
        ('review: {by: "Dr. A", "on": "2026-02-30", due: "2027-01-01"}\n', "not a day of the calendar"),
    ],
)
def test_an_old_review_that_is_not_complete_stays_where_it_is(
    content: Path, topic: Path, capsys: pytest.CaptureFixture[str], written: str, said: str
) -> None:
    with (topic / "topic.yaml").open("a", encoding="utf-8") as opened:
        opened.write(written)
    before = (topic / "topic.yaml").read_bytes()
    assert main(["review", "colds", "--migrate", "--content", str(content)]) == 64
    assert said in capsys.readouterr().err
    assert (topic / "topic.yaml").read_bytes() == before
    assert not (topic / "reviews.yaml").exists()
