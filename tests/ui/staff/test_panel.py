"""The panel: each row works, it closes by itself, and its layout meets the same rules as everything else."""

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint

from kiosk.content.library.reader import Library
from kiosk.content.library.staging import spare_path
from kiosk.settings import STAFF_FILE
from kiosk.staff.overrides import chosen
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.staff.confirmation import Confirmation
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.staff.conftest import CHECKS, Nurse
from tests.ui.walker import CONTRASTS, complaints, faint_texts


@pytest.fixture
def codes(inside: Nurse, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the list of exit codes that the program asks for."""
    given: list[int] = []
    monkeypatch.setattr(inside.screen.app, "qt", SimpleNamespace(exit=given.append))
    return given


def test_the_panel_leaves_by_itself_a_minute_after_the_last_touch(inside: Nurse) -> None:
    screen = inside.screen
    screen.touch("row-health")
    for _ in range(3):
        screen.clock.advance(50)
        screen.touch(QPoint(30, 900))
    assert inside.page == "healthPage"
    screen.clock.advance(60)
    screen.settle()
    assert (inside.page, screen.place) == ("", "start")
    inside.hold()
    assert inside.page == "padPage", "and the PIN is asked for again"


def test_health_shows_each_light_as_a_word_with_what_to_do(inside: Nurse) -> None:
    inside.screen.touch("row-health")
    texts = inside.screen.texts()
    assert "Something needs to be looked at." in texts
    for check, word in zip(CHECKS, ("In order", "Look at this", "Does not work"), strict=True):
        at = texts.index(check.found)
        assert texts[at - 1] == word
        assert not check.remedy or texts[at + 1] == check.remedy
    at = [texts.index(check.found) for check in CHECKS]
    assert at == sorted(at, reverse=True), "what is wrong comes first"


def test_use_is_shown_line_by_line_and_the_way_back_leads_to_the_rows(inside: Nurse) -> None:
    inside.screen.touch("row-use")
    told = set(inside.screen.texts())
    assert {"2026-03-04", "Visits: 12", "Pages in a usual visit: 3", "Major harms: 7"} <= told
    assert inside.screen.find("staffAction") is None, "nothing is printed where no printer is set"
    inside.screen.touch("staffBack")
    assert inside.page == "rowsPage"


def test_the_language_of_the_panel_is_another_until_it_is_left(inside: Nurse) -> None:
    screen = inside.screen
    screen.touch("staffOther")
    screen.touch("panelLanguage-ar-XB")
    assert inside.page == "rowsPage"
    assert screen.kiosk.choices.language == "ar-XB"
    screen.touch("staffClose")
    assert screen.kiosk.choices.language == "en"


def test_what_visits_begin_with_holds_at_once_and_after_a_restart(
    own: Nurse, library: Path, state: Path
) -> None:
    screen = own.screen
    screen.touch("row-values")
    for name in ("startLanguage-en-XA", "startSize-large", "startVolume-35"):
        screen.touch(name)
    screen.touch("staffClose")
    for _ in range(2):
        began = screen.kiosk.state
        assert (began.reading.language, began.reading.text_size, began.hearing.volume) == (
            "en-XA",
            "large",
            35,
        )
        screen.touch("start")
        screen.kiosk.choices.setTextSize(Appearance.TextSize.Small)
        screen.kiosk.choices.setLanguage("en")
        screen.kiosk.close()
        screen.settle()
    with kiosk_on(library, **chosen(state)) as again:
        began = again.kiosk.state
        assert (began.reading.language, began.reading.text_size, began.hearing.volume) == (
            "en-XA",
            "large",
            35,
        )


def test_what_cannot_be_kept_is_not_chosen_and_told(inside: Nurse, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    inside.screen.touch("row-values")
    inside.screen.touch("startSize-large")
    assert "No space left on device" in inside.note
    assert inside.screen.kiosk.staff.values.textSize is Appearance.TextSize.Medium


def test_the_glass_is_measured_by_a_card(own: Nurse, state: Path) -> None:
    screen = own.screen
    screen.touch("row-glass")
    per_millimetre = screen.kiosk.glass.pixels_per_millimetre
    card = screen.find("bankCard")
    assert card is not None
    assert card.width() == pytest.approx(85.60 * per_millimetre)
    assert card.height() == pytest.approx(53.98 * per_millimetre)
    for name in ("muchLarger", "larger", "larger", "muchLarger", "smaller", "muchSmaller", "larger"):
        before = card.width()
        screen.touch(name)
        grown = card.width() / before
        assert (grown > 1) == name.lower().endswith("larger")
        assert abs(grown - 1) < (0.06 if name.startswith("much") else 0.005)
    wide = card.width()
    screen.touch("staffAction")
    assert own.page == "rowsPage"
    assert 85.60 * screen.kiosk.glass.pixels_per_millimetre == pytest.approx(wide, rel=0.001)
    assert chosen(state)["screen_diagonal"] == pytest.approx(screen.kiosk.glass.diagonal)


def test_a_size_at_which_no_page_could_be_read_is_told_and_not_kept(own: Nurse, state: Path) -> None:
    screen = own.screen
    screen.touch("row-glass")

    def problem() -> str:
        shown = screen.find("sizeProblem")
        return "" if shown is None else str(shown.property("text"))

    keep = screen.find("staffAction")
    assert keep is not None
    for name, words in (("muchLarger", "too large for the screen"), ("muchSmaller", "too small to read")):
        assert keep.isEnabled()
        for _ in range(60):
            if words in problem():
                break
            screen.touch(name)
        assert words in problem()
        assert not keep.isEnabled()
        screen.touch("staffAction")
        assert own.page == "glassPage"
        assert not screen.kiosk.staff.measure.keep()
        assert "screen_diagonal" not in chosen(state)
        screen.touch("muchSmaller" if name == "muchLarger" else "muchLarger")
        assert problem() == ""
    screen.touch("staffAction")
    assert own.page == "rowsPage"
    assert "screen_diagonal" in chosen(state)


def test_the_test_of_the_screen_shows_plain_colors_and_ends(inside: Nurse) -> None:
    screen = inside.screen
    screen.touch("row-screen")
    colours, edges = set(), []
    for _ in range(7):
        picture = screen.picture()
        colours.add(picture.pixelColor(5, 5).name())
        edges = [picture.pixelColor(*at).name() for at in ((0, 0), (1919, 0), (0, 1079), (1919, 1079))]
        screen.touch(QPoint(600, 500))
    assert colours == {"#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff", "#808080"}
    assert edges == ["#ffffff"] * 4
    assert inside.page == "rowsPage"


def test_the_test_of_touch_fills_what_is_touched_and_counts_fingers(inside: Nurse) -> None:
    screen = inside.screen
    screen.touch("row-touch")
    for at in (QPoint(1, 1), QPoint(1918, 1), QPoint(1, 1078), QPoint(1918, 1078)):
        screen.touch(at)
    screen.drag(QPoint(60, 300), QPoint(60, 700), steps=6)
    first, second = QPoint(500, 60), QPoint(900, 60)
    screen.press(first)
    screen.press(second, contact=1)
    screen.release(second, contact=1)
    screen.release(first)
    felt = [item for item in screen.all_of("felt") if item.property("felt")]
    assert len(felt) == 4 + 4 + 2
    assert "Fields filled: 10. Fingers at once: 2." in screen.texts()
    screen.touch("touchDone")
    assert inside.page == "rowsPage"


@pytest.mark.parametrize(("wish", "code"), [("restart", 75), ("leave", 0)])
def test_restart_and_leave_are_asked_once_more(inside: Nurse, codes: list[int], wish: str, code: int) -> None:
    inside.screen.touch(f"row-{wish}")
    inside.screen.touch("staffBack")
    assert (inside.page, codes) == ("rowsPage", [])
    inside.screen.touch(f"row-{wish}")
    inside.screen.touch("staffAction")
    assert codes == [code]


@pytest.fixture
def shelf(tmp_path: Path, library: Path, state: Path):
    """Yield a panel on a library of its own, with a previous one."""
    output = tmp_path / "library.sqlite"
    shutil.copyfile(library, output)
    shutil.copyfile(library, spare_path(output))
    with closing(sqlite3.connect(spare_path(output))) as other:
        other.executescript("PRAGMA page_size = 8192; VACUUM")
    output.with_suffix(".stamp").write_text("as it was")
    with kiosk_on(Library.open(output)) as screen:
        nurse = Nurse(screen)
        nurse.come_in()
        given: list[int] = []
        screen.app.qt = SimpleNamespace(exit=given.append)
        yield nurse, output, given


def test_the_last_good_library_comes_back_and_reloading_builds_anew(shelf) -> None:
    nurse, output, codes = shelf
    before, other = output.read_bytes(), spare_path(output).read_bytes()
    nurse.screen.touch("row-earlier")
    nurse.screen.touch("staffAction")
    assert (output.read_bytes(), spare_path(output).read_bytes(), codes) == (other, before, [75])
    assert output.with_suffix(".stamp").exists(), "the next start does not build"
    nurse.screen.touch("staffBack")
    nurse.screen.touch("row-reload")
    nurse.screen.touch("staffAction")
    assert (codes, output.with_suffix(".stamp").exists()) == ([75, 75], False)


def test_a_damaged_library_or_the_same_is_not_offered(shelf) -> None:
    nurse, output, codes = shelf
    spare = spare_path(output)
    for spoil in (
        lambda: spare.write_bytes(spare.read_bytes()[:5000]),
        lambda: shutil.copyfile(output, spare),
        spare.unlink,
    ):
        spoil()
        nurse.screen.touch("row-earlier")
        assert nurse.note == "There is no other library that could be shown."
        nurse.screen.kiosk.staff.do()
        nurse.screen.touch("staffBack")
    assert codes == []


@pytest.mark.parametrize("text", ["", "[]", '{"volume": 5, "text_size": "huge", "idle_after": 30}'])
def test_a_damaged_file_of_choices_counts_for_nothing(state: Path, text: str) -> None:
    (state / STAFF_FILE).write_text(text)
    assert chosen(state) == {}
    (state / STAFF_FILE).write_text(json.dumps({"volume": 35, "text_size": "huge"}))
    assert chosen(state) == {"volume": 35}


@pytest.fixture
def with_pin(shared: tuple[Nurse, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Set a PIN, and provide something to report, for further kiosks."""
    monkeypatch.setenv("XDG_STATE_HOME", str(shared[1].parent))


PAGES = ("home", "health", "use", "values", "language", "screen", "touch", "glass", "pin", "packs")


def pages(screen: Screen):
    """Visit every page of the panel, and yield the name of each once it has settled."""
    nurse = Nurse(screen)
    nurse.hold()
    staff = screen.kiosk.staff
    screen.wait_for_stillness()
    yield "pad"
    nurse.type("830572")
    for page in PAGES:
        staff.open(page)
        screen.wait_for_stillness()
        yield page
    staff.open("home")
    staff.ask(Confirmation.Command.Reload)
    screen.wait_for_stillness()
    yield "a question"


@pytest.mark.parametrize(
    ("size", "language", "how"),
    [
        (LANDSCAPE, "en-XA", {"text_size": "largest"}),
        (PORTRAIT, "en-XA", {"text_size": "largest", "contrast": "soft"}),
        (LANDSCAPE, "ar-XB", {"contrast": "dark"}),
        ((1366, 768), "en", {"screen_diagonal": 13.3, "contrast": "light"}),
    ],
)
def test_every_page_is_tidy(
    library: Path, with_pin: None, size: tuple[int, int], language: str, how: dict[str, object]
) -> None:
    least = CONTRASTS[str(how.get("contrast", "normal"))]
    with kiosk_on(library, size, language=language, **how) as screen:
        found = [
            f"{page}: {complaint}"
            for page in pages(screen)
            for complaint in (*complaints(screen), *faint_texts(screen, least))
        ]
    assert not found, "\n".join(found)
