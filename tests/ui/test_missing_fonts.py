"""A language that no font of the machine can draw is not offered, and those who look after the kiosk are told."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.languages import WRITTEN
from kiosk.content.library.builder import build
from kiosk.paths import CONTENT, FONTS, ICONS
from kiosk.ui.display.fonts import needs_system_font
from tests.conftest import PROJECT
from tests.content.small import WORDS, edit, write_content, write_topic

NOTO = Path("/usr/share/fonts/truetype/noto")
LATIN = {"en", "es", "id"}

SHOWN = """
import json, sys
from pathlib import Path
from kiosk.content.library.reader import Library
from tests.screen import kiosk_on
settings = json.loads(sys.argv[2])
opened = Library.open(Path(sys.argv[1]))
opened.settings.update(settings)
with kiosk_on(opened, translations="draft") as screen:
    screen.wait_for_stillness()
    library, kiosk = screen.app.library, screen.kiosk
    languages = [[view.code, list(library.topics(view.code))] for view in kiosk.choices.languages]
    found = {row[1] for initial in library.initials("en") for row in library.entries("en", initial)}
    print(json.dumps([kiosk.state.reading.language, languages, screen.texts(), sorted(found)]))
"""

DRAWN = """
import json
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from kiosk.startup.qt_application import qt_application
from kiosk.ui.display.fonts import can_draw, family_of

LETTERS = {"ar": "بش", "fa": "پش", "ur": "پش", "he": "אש", "ru": "Жд", "uk": "Жд", "vi": "ơư", "bn": "কখ", "hi": "कख",
           "th": "กข", "lo": "ກຂ", "km": "កខ", "my": "ကခ", "ja": "あね", "ko": "가힣",
           "zh-Hans": "关闭", "zh-Hant": "關閉"}
qt = qt_application()

def picture(letter, family):
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        font = QFont(family)
        font.setPixelSize(40)
        painter.setFont(font)
        painter.drawText(5, 45, letter)
    return image

print(json.dumps({code: [can_draw(code), picture(one, family_of(code)) != picture(other, family_of(code))]
                  for code, (one, other) in LETTERS.items()}))
"""

STILL = """
import json
from kiosk.startup.qt_application import qt_application
qt = qt_application()
from kiosk.ui.fallback.fallback_window import FallbackWindow
from kiosk.ui.fallback.fallback_strings import ASK_STAFF
print(json.dumps([language for language, *_ in FallbackWindow(ASK_STAFF).words]))
"""


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., dict[str, str]]:
    """Return a function for the environment of a machine with the kiosk's own fonts and some of the system's."""

    def made(*fonts: str) -> dict[str, str]:
        folder = tmp_path / "fonts"
        folder.mkdir(exist_ok=True)
        for font in fonts:
            (folder / font).symlink_to(NOTO / font)
        config = tmp_path / "fonts.conf"
        cache = tmp_path / "fontconfig"
        config.write_text(
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
            f"<dir>{FONTS}</dir><dir>{folder}</dir><cachedir>{cache}</cachedir></fontconfig>"
        )
        return {**os.environ, "FONTCONFIG_FILE": str(config)}

    return made


def run(environment: dict[str, str], *arguments: object) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(
        command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


def shown(environment: dict[str, str], library: Path, **settings: object) -> Any:
    """Return what is shown on a machine.

    That is the first language, each language with its topics, the texts of the start screen, the topics in the index,
    and what is logged.
    """
    done = run(environment, "-c", SHOWN, library, json.dumps(settings))
    assert done.returncode == 0, done.stderr
    return (*json.loads(done.stdout.splitlines()[-1]), done.stderr)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of the project's own content."""
    path = tmp_path_factory.mktemp("shipped") / "library.sqlite"
    build(CONTENT, path, icons_dir=ICONS)
    return path


@pytest.fixture
def chinese_first(tmp_path: Path) -> Path:
    """Return content whose first language is Chinese; one of its two topics is in English too."""
    folder = write_content(tmp_path / "content")
    edit(folder / "kiosk.yaml", "languages: [en]", "languages: [zh-Hans, en]")
    edit(folder / "kiosk.yaml", "  en: Small Clinic", "  en: Small Clinic\n  zh-Hans: 诊所")
    edit(folder / "kiosk.yaml", "topics: [colds]", "topics: [flu, colds]")
    edit(folder / "kiosk.yaml", "settings:\n", "settings:\n  translations: draft\n")
    write_topic(folder, "flu")
    for topic in ("flu", "colds"):
        words = folder / "topics" / topic / "zh-Hans.yaml"
        chinese = WORDS.replace("title: Colds", "title: 感冒").replace("short: Self-care", "short: 护理")
        words.write_text(chinese, encoding="utf-8")
    (folder / "topics" / "flu" / "en.yaml").unlink()
    return folder


def built(content: Path) -> Path:
    path = content.parent / "library.sqlite"
    build(content, path, icons_dir=ICONS)
    return path


@pytest.mark.parametrize("fonts", [(), ("NotoSansThai-Regular.ttf",)], ids=["none", "Thai"])
def test_what_counts_as_undrawable_is_drawn_as_boxes(machine, fonts: tuple[str, ...]) -> None:
    done = run(machine(*fonts), "-c", DRAWN)
    assert done.returncode == 0, done.stderr
    drawn = json.loads(done.stdout)
    assert set(drawn) == set(filter(needs_system_font, WRITTEN))
    assert {code for code, (can_draw, _) in drawn.items() if can_draw} == ({"th"} if fonts else set())
    for code, (can_draw, differ) in drawn.items():
        assert can_draw == differ, (
            f"{code}: two letters are two pictures if they are drawn, one if they are boxes"
        )


def test_only_languages_with_letters_are_offered_and_the_log_says_what_to_install(
    machine, shipped: Path
) -> None:
    first, languages, texts, _, log = shown(machine(), shipped)
    assert first == "en"
    assert {code for code, _ in languages} == LATIN
    assert "Español" in texts
    assert "简体中文" not in texts
    assert (
        "Not offered, since no font of this machine has the letters: zh-Hans, ar, ko, ja, vi, th, ru." in log
    )
    assert "apt install fonts-noto-cjk fonts-noto-core" in log


def test_a_font_that_is_installed_brings_its_language_back(machine, shipped: Path) -> None:
    _, languages, *_ = shown(machine("NotoSansThai-Regular.ttf"), shipped)
    assert {code for code, _ in languages} == {*LATIN, "th"}


def test_visits_do_not_begin_in_a_language_that_cannot_be_drawn(machine, shipped: Path) -> None:
    first, *_ = shown(machine(), shipped, language="ja")
    assert first == "en"


def test_where_the_first_language_cannot_be_drawn_only_topics_of_the_others_are_shown(
    machine, chinese_first: Path
) -> None:
    library = built(chinese_first)
    first, languages, texts, found, _ = shown(machine(), library)
    assert first == "en"
    assert languages == [["en", ["colds"]]]
    assert not any("感" in text for text in texts)
    assert found == ["colds"]
    first, languages, _, found, _ = shown(dict(os.environ), library)
    assert first == "zh-Hans"
    assert languages == [["zh-Hans", ["flu", "colds"]], ["en", ["flu", "colds"]]]
    assert found == ["colds", "flu"]


def test_where_no_language_can_be_drawn_the_program_says_what_to_install(
    machine, chinese_first: Path
) -> None:
    edit(chinese_first / "kiosk.yaml", "languages: [zh-Hans, en]", "languages: [zh-Hans]")
    (chinese_first / "topics" / "colds" / "en.yaml").unlink()
    done = run(machine(), "main.py", "run", "--windowed", "--content", chinese_first)
    assert done.returncode == os.EX_UNAVAILABLE
    assert "No font of this machine has the letters of: zh-Hans." in done.stderr
    assert "fonts-noto-cjk" in done.stderr
    assert "Traceback" not in done.stderr


def test_where_no_language_can_be_drawn_the_kiosk_shows_the_built_in_library(
    machine, chinese_first: Path
) -> None:
    edit(chinese_first / "kiosk.yaml", "languages: [zh-Hans, en]", "languages: [zh-Hans]")
    (chinese_first / "topics" / "colds" / "en.yaml").unlink()
    command = [sys.executable, "main.py", "run", "--content", str(chinese_first)]
    said = []
    with subprocess.Popen(command, cwd=PROJECT, env=machine(), stderr=subprocess.PIPE, text=True) as kiosk:
        try:
            assert kiosk.stderr is not None
            for line in kiosk.stderr:
                said.append(line)
                if "Not offered" in line:  # logged after the first frame of the built-in library
                    break
            assert kiosk.poll() is None
        finally:
            kiosk.terminate()
    assert "No font of this machine has the letters of: zh-Hans." in "".join(said)
    assert "The built-in library is shown instead." in "".join(said)


def test_the_still_page_has_a_card_for_each_language_that_can_be_drawn(machine) -> None:
    done = run(machine(), "-c", STILL)
    assert set(json.loads(done.stdout)) == LATIN, done.stderr


def test_check_notes_it_without_failing_and_fonts_and_tour_refuse(machine) -> None:
    environment = machine()
    done = run(environment, "main.py", "check")
    assert done.returncode == os.EX_OK, done.stdout
    note = done.stdout.splitlines()[-1]
    assert note.startswith("this machine: note: Not offered")
    assert "zh-Hans, ar, ko, ja, vi, th, ru" in note
    done = run(environment, "main.py", "fonts")
    assert done.returncode == 1
    assert "zh-Hans: is not offered: no font of this machine has its letters." in done.stdout
    assert "es: written in" in done.stdout
    done = run(environment, "main.py", "tour", "--language", "th", "pictures-of-nothing")
    assert done.returncode == os.EX_UNAVAILABLE
    assert "No font of this machine has the letters of: th." in done.stderr


@pytest.mark.parametrize(("language", "light"), [("", "amber"), ("th", "red")])
def test_doctor_names_the_languages_and_the_command(
    machine, tmp_path: Path, warm: Path, language: str, light: str
) -> None:
    del warm
    config = tmp_path / "machine.toml"
    config.write_text(f'language = "{language}"\n' if language else "")
    environment = machine()
    done = run(environment, "main.py", "doctor", "--json", "--config", config)
    (check,) = [check for check in json.loads(done.stdout) if check["id"] == "fonts"]
    assert check["light"] == light
    assert "简体中文, العربية, 한국어, 日本語, Tiếng Việt (+2)." in check["found"]
    assert "`sudo apt install fonts-noto-cjk fonts-noto-core`" in check["remedy"]
