"""The tour shows what a visitor sees: languages that are offered, and a search with results."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.languages import PSEUDO
from kiosk.content.library.reader import Library
from kiosk.ui.search.search_sample import sample_keys
from tests.screen import kiosk_on

TOPIC = "soft-tissue-tumor"


@pytest.mark.parametrize(
    "language", ["en", "zh-Hans", "ar", "es", "ko", "ja", "id", "vi", "th", "ru", "en-XA", "ar-XB"]
)
def test_the_word_that_the_tour_types_is_found_in_every_language(library: Path, language: str) -> None:
    with kiosk_on(library, language=language) as screen:
        screen.go("start", "search")
        keys = sample_keys(screen.app.library, language, TOPIC)
        assert len(keys) >= 3
        for key in keys:
            screen.touch(f"key-{key}")
        finder = screen.kiosk.parts.search.finder
        assert len(finder.found) >= 3
        assert not finder.nothing
        assert not finder.near


def test_content_without_a_word_that_can_be_typed_has_none_to_show(library: Path) -> None:
    with_library = Library.open(library)
    assert sample_keys(with_library, "en", "no-such-topic") == []
    with_library.close()


@pytest.mark.parametrize(("language", "offered"), [("", False), ("ar", False), ("en-XA", True)])
def test_a_tour_offers_pseudo_languages_only_where_one_was_asked_for(
    warm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, offered: bool
) -> None:
    seen: list[str] = []

    def walk(library: Library, *_: object) -> list[Path]:
        seen.extend(language.code for language in library.offered("draft"))
        library.close()
        return [tmp_path / "contact-sheet.png"]

    monkeypatch.setattr("kiosk.app.tour_application", walk)
    main(["tour", str(tmp_path), *(["--language", language] if language else [])])
    assert "en" in seen
    assert bool(set(PSEUDO) & set(seen)) == offered
