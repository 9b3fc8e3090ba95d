"""The panel names problems of the content by title, in its own language, with file and line below."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.doctor.check_run import CheckContext, CheckRun
from kiosk.doctor.library_info import Fonts
from kiosk.startup.background_services import BackgroundServices
from tests.content.small import edit, write_content
from tests.screen import Screen, kiosk_on
from tests.ui.staff.conftest import Nurse

TOPIC = "soft-tissue-tumor"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Return content with one problem, in a section with the same ids as one of the project's own."""
    folder = write_content(tmp_path / "content")
    topic = (folder / "topics" / "colds").rename(folder / "topics" / TOPIC)
    edit(folder / "kiosk.yaml", "[colds]", f"[{TOPIC}]")
    for file in ("topic.yaml", "en.yaml"):
        path = topic / file
        path.write_text(
            path.read_text().replace("- id: care\n", "- id: harms\n").replace("  care:\n", "  harms:\n")
        )
    edit(topic / "en.yaml", "(section:care)", "(section:harms)")
    edit(topic / "en.yaml", "text: It will pass.", 'text: "It will [pass](term:pass)."')
    return folder


@pytest.fixture
def panel(library: Path, state: Path, monkeypatch: pytest.MonkeyPatch, unexamined: None):
    """Return a function that opens the status page of a kiosk on some content."""

    @contextmanager
    def opened(content: Path) -> Iterator[Screen]:
        monkeypatch.setattr("kiosk.doctor.check_run.sounding", lambda: None)
        monkeypatch.setattr("kiosk.doctor.check_run.fonts_of", lambda _: Fonts())
        checks = CheckRun(CheckContext(library, content, {})).checks(wait=True)
        monkeypatch.setattr(BackgroundServices, "checks", lambda _: checks)
        with kiosk_on(library) as screen:
            Nurse(screen).come_in()
            screen.touch("row-health")
            yield screen

    return opened


def test_a_problem_is_named_by_topic_section_sentence_and_what_is_wrong(broken: Path, panel) -> None:
    with panel(broken) as screen:
        texts = screen.texts()
        at = texts.index("A name is used here that does not exist.")
        assert texts[at - 2] == "Soft tissue tumor  ·  Major harms  ·  English"
        assert texts[at - 1] == "“It will [pass](term:pass).”"
        words = broken / "topics" / TOPIC / "en.yaml"
        (line,) = [n for n, text in enumerate(words.read_text().splitlines(), 1) if "term:pass" in text]
        assert texts[at + 1].startswith(f"topics/{TOPIC}/en.yaml:{line}: there is no term 'pass'")
        details = [item for item in screen.all_of("text") if item.objectName() == "problemDetail"]
        (detail,) = details
        sizes = [item.property("font").pixelSize() for item in screen.all_of("lineHeight")]
        assert detail.property("font").pixelSize() == min(sizes), "in small print"


def test_of_many_problems_the_first_are_named_and_the_others_counted(broken: Path, panel) -> None:
    words = broken / "topics" / TOPIC / "en.yaml"
    edit(words, "[A cough, A fever < 39 degrees]", f"[{', '.join(['<b>A cough'] * 20)}]")
    with panel(broken) as screen:
        texts = screen.texts()
        assert "The content has \N{FIRST STRONG ISOLATE}21\N{POP DIRECTIONAL ISOLATE} problems." in texts
        assert "And 13 more." in texts


def test_content_without_problems_is_in_order(tmp_path: Path, panel) -> None:
    with panel(write_content(tmp_path / "content")) as screen:
        texts = screen.texts()
        at = texts.index("The content has no problems.")
        assert texts[at - 1] == "In order"
