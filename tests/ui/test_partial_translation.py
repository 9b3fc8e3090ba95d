"""On screen, by voice, in codes and on paper, a translation that has begun says what is not translated."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from kiosk.content.library.builder import build
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.handout import text_of
from kiosk.paths import CONTENT, ICONS, TRANSLATIONS
from kiosk.ui.takehome.paper import Handout, html_of
from tests.screen import Screen, kiosk_on
from tests.ui.walker import complaints_at_rest

TOPIC = "soft-tissue-tumor"
WORDS = InterfaceWords(TRANSLATIONS, "ar")
OUTDATED = note_of("outdated", WORDS, "English")
NOT_AVAILABLE = note_of("missing", WORDS, "English")


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library in English and Arabic, in which Arabic has the first section without its first block."""
    folder = tmp_path_factory.mktemp("begun")
    content = Path(shutil.copytree(CONTENT, folder / "content"))
    kiosk = yaml.safe_load((content / "kiosk.yaml").read_text(encoding="utf-8"))
    kiosk |= {"languages": ["en", "ar"]}
    (content / "kiosk.yaml").write_text(yaml.safe_dump(kiosk, allow_unicode=True), encoding="utf-8")
    file = content / "topics" / TOPIC / "ar.yaml"
    words = yaml.safe_load(file.read_text(encoding="utf-8"))
    overview = words["sections"]["overview"]
    del overview["words"][next(iter(overview["words"]))]
    begun = {name: words[name] for name in ("title", "summary")} | {"sections": {"overview": overview}}
    file.write_text(yaml.safe_dump(begun, allow_unicode=True), encoding="utf-8")
    build(content, folder / "library.sqlite", icons_dir=ICONS)
    return folder / "library.sqlite"


@pytest.fixture
def arabic(begun: Path) -> Iterator[Screen]:
    with kiosk_on(begun, language="ar") as screen:
        screen.go("start")
        yield screen


def spoken(screen: Screen) -> set[str]:
    return {sentence.language for sentence in screen.kiosk.speech.sentences()}


def said(screen: Screen) -> str:
    return " ".join(sentence.text for sentence in screen.kiosk.speech.sentences())


def test_the_menu_shows_and_speaks_each_title_in_its_language(arabic: Screen) -> None:
    english = [sentence.text for sentence in arabic.kiosk.speech.sentences() if sentence.language == "en"]
    assert "Major harms" in english
    assert spoken(arabic) == {"", "en"}
    assert not complaints_at_rest(arabic)


def test_a_page_that_has_begun_marks_the_block_that_is_missing(arabic: Screen) -> None:
    arabic.go("tile-overview")
    arabic.kiosk.navigation.readInFull(True)
    arabic.settle()
    page = arabic.kiosk.parts.page()
    assert page is not None
    assert [block.written for block in page.blocks].count("en") == 1
    assert said(arabic).count(OUTDATED.partition(". ")[0]) == 1
    assert spoken(arabic) == {"", "en"}
    assert text_of(page, WORDS, whole=True).count(OUTDATED) == 1
    assert not complaints_at_rest(arabic)


def test_a_page_that_nobody_has_begun_has_one_note(arabic: Screen) -> None:
    arabic.go("tile-harms")
    arabic.kiosk.navigation.readInFull(True)
    arabic.settle()
    page = arabic.kiosk.parts.page()
    assert page is not None
    assert OUTDATED.partition(". ")[0] not in said(arabic)
    assert NOT_AVAILABLE.partition(". ")[0] in said(arabic)
    assert spoken(arabic) == {"", "en"}
    told = text_of(page, WORDS, whole=True).splitlines()
    assert told[0] == NOT_AVAILABLE
    assert OUTDATED not in told
    blocks = tuple(block.id for block in page.blocks)
    font = "Noto Sans Arabic"
    html = html_of(
        Handout(((page, blocks),), (), "ar", font, True, "medium", "a4", "A clinic", "2026-11-23"), WORDS
    )
    assert html.count(NOT_AVAILABLE) == 1
    assert OUTDATED not in html
    assert 'lang="en" dir="ltr"' in html
    assert not complaints_at_rest(arabic)
