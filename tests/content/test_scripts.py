# ruff: noqa: RUF001  (texts in other scripts)
"""Text in the wrong script for its language is reported; names are allowed."""

from pathlib import Path

import pytest

from kiosk.content.source.checks import check_content
from kiosk.content.translation.scripts import is_foreign
from kiosk.paths import CONTENT, ICONS
from tests.content.small import WORDS, edit


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hans", "Tecelra"),
        ("zh-Hans", "Memorial Sloan Kettering Cancer Center"),
        ("zh-Hans", "DC-CIK 是一种细胞治疗"),
        ("ar", "FDA"),
        ("ja", "リンパ節"),
        ("ko", "림프절 lymph node"),
        ("en", "Sleep helps."),
        ("vi", "Hầu hết các khối u đều lành tính."),
        ("ru", "5 мг"),
        ("th", "100%"),
    ],
)
def test_names_and_the_languages_own_letters_are_fine(language: str, text: str) -> None:
    assert not is_foreign([text], language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hans", "Almost all such lumps are benign."),
        ("ar", "Almost all such lumps are benign."),
        ("th", "Почти все такие опухоли доброкачественные."),
        ("en", "几乎所有这样的肿块都是良性的，不必担心。"),
        ("ru", "Almost all such lumps are benign."),
    ],
)
def test_another_script_is_told(language: str, text: str) -> None:
    assert is_foreign([text], language)


def test_a_file_in_another_script_is_one_warning(content: Path, topic: Path, icons: Path) -> None:
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, zh-Hans]")
    edit(content / "kiosk.yaml", "  en: Small Clinic", "  en: Small Clinic\n  zh-Hans: 小诊所")
    (topic / "zh-Hans.yaml").write_text(WORDS, encoding="utf-8")
    lines = [str(problem) for problem in check_content(content, icons) if "script" in problem.message]
    message = "most of this file is not in a script of zh-Hans (is this the text of another language?)"
    assert lines == [f"{topic}/zh-Hans.yaml:1:1: warning: {message}"]


def test_a_single_text_in_another_script_is_told_at_its_place(
    content: Path, topic: Path, icons: Path
) -> None:
    edit(topic / "en.yaml", "Stay in bed.", "'Оставайтесь в постели, пока не станет лучше.'")
    (problem,) = check_content(content, icons)
    assert problem.severity == "warning"
    assert problem.message == "most of this text is not in a script of en"
    assert problem.line > 1


def test_the_projects_own_content_is_in_the_scripts_of_its_languages() -> None:
    assert not [problem for problem in check_content(CONTENT, ICONS) if "script" in problem.message]
