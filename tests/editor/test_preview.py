"""The preview follows every save of any editor, stays where its reader is, and survives broken content."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from kiosk.editor.application import preview_library, widget_application
from kiosk.editor.preview.window import PreviewWindow
from kiosk.ui.shell.scene import walk
from tests.content.small import add_spanish, edit
from tests.editor.conftest import resting, save_by_renaming, save_in_place, save_with_backup, wait_until
from tests.screen import collect_here

# The off-screen platform has no window manager to tell sizes to, and no windows within windows
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support setParent")


@pytest.fixture
def application() -> QApplication:
    return widget_application()


@pytest.fixture
def preview(application: QApplication, content: Path) -> Iterator[PreviewWindow]:
    """Yield a preview that shows the first section."""
    collect_here()
    window = PreviewWindow(content, preview_library(content))
    window.resize(1280, 900)
    window.show()
    try:
        wait_until(lambda: window.page.kiosk is not None and not window.builds.is_building)
        window.page.show("colds", "overview")
        wait_until(lambda: shown_title(window) == "Overview")
        yield window
    finally:
        window.close()


def shown_title(preview: PreviewWindow) -> str:
    kiosk = preview.page.kiosk
    return "" if kiosk is None or kiosk.page is None else str(kiosk.page.title)


@pytest.mark.parametrize("save", [save_by_renaming, save_in_place, save_with_backup])
def test_a_save_of_any_kind_is_on_the_page_and_so_is_the_next(
    preview: PreviewWindow, topic: Path, save: Callable[[Path, str], None]
) -> None:
    words = (topic / "en.yaml").read_text(encoding="utf-8")
    window = preview.page.window
    for title in ("First look", "Second look"):
        save(topic / "en.yaml", words.replace("title: Overview", f"title: {title}"))
        wait_until(lambda title=title: shown_title(preview) == title)
    assert preview.page.window is window  # no flicker: the same window, in the same section
    assert preview.page.kiosk is not None
    assert preview.page.kiosk.state.place.section == "overview"


def test_broken_content_leaves_the_last_good_page_and_says_where_it_is_broken(
    preview: PreviewWindow, topic: Path
) -> None:
    words = (topic / "en.yaml").read_text(encoding="utf-8")
    save_in_place(topic / "en.yaml", words.replace("title: Overview", "titel: Overview"))
    wait_until(preview.strip.list.count)
    line = preview.strip.list.item(0).text()
    assert line.startswith("topics/colds/en.yaml, line 8: unknown key 'titel'")
    assert "did you mean 'title'?" in line
    assert shown_title(preview) == "Overview"
    save_in_place(topic / "en.yaml", words.replace("title: Overview", "title: Mended"))
    wait_until(lambda: shown_title(preview) == "Mended")
    assert preview.strip.list.count() == 0


def test_the_reader_stays_at_the_place_that_they_have_scrolled_to(
    preview: PreviewWindow, topic: Path
) -> None:
    page = preview.page
    assert page.kiosk is not None
    page.kiosk.visit.read_in_full(wanted=True)
    long = ", ".join(f'"Paragraph {number} of a long text."' for number in range(30))
    edit(topic / "en.yaml", '"**Many** germs cause colds."', long)
    wait_until(lambda: page.kiosk is not None and page.kiosk.state.edition == 1)
    page.show("colds", "overview", "signs")
    window = page.window
    assert window is not None

    def top_of_signs() -> float:
        texts = [item for item in walk(window.rootObject()) if "cough" in str(item.property("text"))]
        return texts[0].mapToScene(QPointF(0, 0)).y() if texts else -1.0

    wait_until(lambda: 0 < top_of_signs() < window.height() / 2)
    before = resting(top_of_signs)
    edit(topic / "en.yaml", "A fever < 39", "A fever < 38")
    wait_until(lambda: page.kiosk is not None and page.kiosk.state.edition == 2)
    assert abs(resting(top_of_signs) - before) < 40


def test_a_section_that_is_taken_out_leads_to_the_menu(preview: PreviewWindow, topic: Path) -> None:
    edit(topic / "topic.yaml", "id: overview", "id: first-look")
    edit(topic / "en.yaml", "  overview:\n", "  first-look:\n")
    kiosk = preview.page.kiosk
    assert kiosk is not None
    wait_until(lambda: kiosk.state.place.kind.value == "menu")


def test_a_new_language_opens_a_new_window_at_the_same_place(preview: PreviewWindow, content: Path) -> None:
    window = preview.page.window
    add_spanish(content)
    wait_until(lambda: len(preview.page.languages) == 2)
    assert preview.page.window is not window
    wait_until(lambda: shown_title(preview) == "Overview")


def test_a_new_picture_under_an_old_name_is_read_again(preview: PreviewWindow, topic: Path) -> None:
    window = preview.page.window
    assert window is not None
    before = window.pictures.media("colds/media/photo.png")
    (topic / "media" / "photo.png").write_bytes((topic / "media" / "photo.png").read_bytes()[:40])
    wait_until(preview.strip.list.count)  # half saved
    from PIL import Image

    Image.new("RGB", (8, 4), "blue").save(topic / "media" / "photo.png")
    wait_until(lambda: preview.strip.list.count() == 0 and not preview.builds.is_building)
    assert window.pictures.media("colds/media/photo.png") != before


def test_a_worker_that_dies_is_replaced(preview: PreviewWindow, topic: Path) -> None:
    worker = preview.builds._builder._process
    assert worker is not None
    edit(topic / "en.yaml", "title: Overview", "title: Before")
    wait_until(lambda: preview.builds.is_building)
    worker.process.kill()
    wait_until(lambda: "failed" in (preview.strip.list.item(0).text() if preview.strip.list.count() else ""))
    edit(topic / "en.yaml", "title: Before", "title: After")
    wait_until(lambda: shown_title(preview) == "After")
