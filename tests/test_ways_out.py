"""Every escape route, tried on the whole program from outside: one kiosk under Xvfb, without a network."""

import itertools
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from Xlib import X, Xatom
from Xlib.protocol import event

from tests.outside import HEIGHT, MENU, SECTION, WIDTH, Outside, kiosk_from_outside, sockets, written

STROKES = int(os.environ.get("KEYSTROKES", "2000"))
"""Number of random keystrokes; `make keystrokes` sends as many as a malicious device could."""

MODIFIERS = {"Shift": 0xFFE1, "Control": 0xFFE3, "Alt": 0xFFE9, "Super": 0xFFEB, "AltGr": 0xFE03}
FUNCTION_KEYS = range(0xFFBE, 0xFFCA)
LETTERS = range(0x61, 0x7B)
OTHERS = (0xFF09, 0xFF1B, 0xFFFF, 0xFF61, 0xFF67, 0xFF13, 0xFF63, 0xFF6A, 0x20, 0xFF08, 0xFF14)
"""Tab, Esc, Delete, Print, Menu, Pause, Insert, Help, Space, Backspace, Scroll Lock."""


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outside]:
    """Yield a kiosk that shows its start screen."""
    with kiosk_from_outside(tmp_path_factory.mktemp("outside")) as kiosk:
        yield kiosk


@pytest.fixture(autouse=True)
def nothing_got_out(kiosk: Outside) -> Iterator[None]:
    """Verify after each test that one window fills the screen, and that the kiosk has no errors."""
    yield
    assert kiosk.kiosk.poll() is None, "the kiosk has ended"
    assert [window.get_wm_name() for window in kiosk.windows()] == ["Lobby Kiosk"]
    place = kiosk.window.get_geometry()
    assert (place.x, place.y, place.width, place.height) == (0, 0, WIDTH, HEIGHT)
    kiosk.come_home()
    assert kiosk.complaints == ""


@pytest.fixture
def other(kiosk: Outside, nothing_got_out: None) -> Iterator[Any]:
    """Yield a window of another program, as large as the screen and not shown yet."""
    window = kiosk.root.create_window(0, 0, WIDTH, HEIGHT, 0, X.CopyFromParent, override_redirect=True)
    yield window
    window.destroy()
    kiosk.display.sync()


def open_section(kiosk: Outside) -> bytes:
    """Open a section; return its pixels."""
    kiosk.click_for("the menu", WIDTH // 2, HEIGHT // 2, lambda: kiosk.shows(MENU))
    kiosk.click_for("a section", WIDTH // 4, HEIGHT // 3, lambda: kiosk.shows(SECTION))
    return kiosk.wait_for_stillness()


def is_same(one: bytes, other: bytes) -> bool:
    """Return whether two pictures are equal: a plain assertion would print millions of differences."""
    return one == other


def test_a_window_that_is_asked_to_close_stays(kiosk: Outside) -> None:
    before = kiosk.wait_for_stillness()
    kiosk.ask_to_close()
    assert is_same(kiosk.wait_for_stillness(), before)


def test_no_key_with_others_held_does_anything_on_a_page(kiosk: Outside) -> None:
    before = open_section(kiosk)
    for keysyms in itertools.chain(
        itertools.product(
            (MODIFIERS["Control"], MODIFIERS["Alt"], MODIFIERS["Super"]), (*FUNCTION_KEYS, *LETTERS, *OTHERS)
        ),
        itertools.product((MODIFIERS["Control"],), (MODIFIERS["Alt"],), (*FUNCTION_KEYS, *OTHERS)),
        itertools.product((MODIFIERS["Shift"],), (*FUNCTION_KEYS, *LETTERS)),
        ((key,) for key in FUNCTION_KEYS),
    ):
        kiosk.strike(*(kiosk.code(keysym) for keysym in keysyms))
    assert is_same(kiosk.wait_for_stillness(), before)


def test_other_buttons_of_a_mouse_do_nothing_anywhere(kiosk: Outside) -> None:
    before = open_section(kiosk)
    for x, y, button in itertools.product(range(20, WIDTH, 90), range(20, HEIGHT, 90), (2, 3, 8)):
        kiosk.click(x, y, button)
    assert is_same(kiosk.wait_for_stillness(), before)


def test_a_window_that_comes_between_is_left_behind(kiosk: Outside, other: Any) -> None:
    other.map()
    kiosk.display.sync()
    other.set_input_focus(X.RevertToNone, X.CurrentTime)
    kiosk.display.sync()
    kiosk.wait_for("the kiosk on top again", lambda: kiosk.windows()[-1].get_wm_name() == "Lobby Kiosk")
    kiosk.wait_for("the keys going to it", lambda: kiosk.display.get_input_focus().focus == kiosk.window)


def test_what_somebody_copied_is_gone_after_the_visit(kiosk: Outside, other: Any) -> None:
    clipboards = (kiosk.display.intern_atom("CLIPBOARD"), Xatom.PRIMARY)
    open_section(kiosk)
    for clipboard in clipboards:
        other.set_selection_owner(clipboard, X.CurrentTime)
    kiosk.display.sync()
    assert all(kiosk.display.get_selection_owner(clipboard) == other for clipboard in clipboards)
    kiosk.come_home()
    for clipboard in clipboards:
        kiosk.wait_for("nothing", lambda c=clipboard: kiosk.display.get_selection_owner(c) == X.NONE)


def test_what_is_dragged_onto_the_glass_is_refused(kiosk: Outside, other: Any) -> None:
    intern = kiosk.display.intern_atom

    def tell(name: str, *data: int) -> None:
        whole = (32, [other.id, *data, *([0] * (4 - len(data)))])
        kiosk.window.send_event(
            event.ClientMessage(window=kiosk.window, client_type=intern(name), data=whole)
        )

    def answer() -> Any:
        while kiosk.display.pending_events():
            came = kiosk.display.next_event()
            if came.type == X.ClientMessage and came.client_type == intern("XdndStatus"):
                return came
        return None

    tell("XdndEnter", 5 << 24, intern("text/uri-list"))
    tell("XdndPosition", 0, (WIDTH // 2) << 16 | HEIGHT // 2, X.CurrentTime, intern("XdndActionCopy"))
    kiosk.display.sync()
    answers: list[Any] = []
    kiosk.wait_for("an answer", lambda: bool(answers.append(answer()) or answers[-1]))
    assert answers[-1].data[1][1] & 1 == 0, "it would take what is dropped"
    tell("XdndLeave")


def test_any_number_of_keys_at_random_leads_nowhere(kiosk: Outside) -> None:
    kiosk.come_home()
    before = kiosk.wait_for_stillness()
    kiosk.hammer(STROKES, seed=STROKES)
    kiosk.come_home()
    open_section(
        kiosk
    )  # nobody's visit ends on the start screen, where the last key may have left the focus ring
    kiosk.come_home()
    assert is_same(kiosk.wait_for_stillness(), before)


def test_no_port_is_open_nothing_is_asked_of_a_network_and_nothing_is_written_elsewhere(
    kiosk: Outside,
) -> None:
    open_section(kiosk)
    calls = kiosk.calls
    assert sockets(calls) <= {"AF_UNIX"}
    assert not re.findall(r"\blisten\(.*", calls)
    elsewhere = {path for path in written(calls) if not Path(path).is_relative_to(kiosk.folder)}
    assert elsewhere <= {"/dev/null"}
    programs = {Path(path).name for path in re.findall(r'execve\("([^"]*)".*= 0', calls)}
    assert {path for path in programs if not path.startswith("python")} <= {"false"}, "none but its own voice"
