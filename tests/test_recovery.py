"""A kiosk that is killed, stuck or broken recovers by itself: real processes on a real display."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.library.builder import build
from kiosk.content.library.library_store import library_path
from kiosk.paths import ICONS, cache_folder, state_folder
from tests.content.small import edit, write_content
from tests.display import display_of
from tests.lobby import ASKED_TO_END, CARD, ON_CARD, Lobby, lobby_in, why
from tests.test_glass import HEIGHT, MENU, START, WIDTH


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    with lobby_in(tmp_path) as lobby:
        yield lobby


def gone(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_a_kiosk_that_is_killed_or_stuck_comes_back_and_ends_when_it_is_asked_to(lobby: Lobby) -> None:
    lobby.open("main.py", LOBBY_KIOSK_WATCHDOG="5")
    lobby.glass.wait_for("the start screen", lobby.shows(START))
    for number, ended in (
        (signal.SIGKILL, "signal 9"),
        (signal.SIGSTOP, "watchdog"),
        (signal.SIGTERM, "stopped"),  # only its supervisor, or staff, can end it for good
    ):
        lobby.hurt(number)
        lobby.glass.wait_for(f"the reason {ended}, not {why()}", lambda ended=ended: why() == ended)
    last = lobby.kiosk
    assert lobby.close() == ASKED_TO_END
    assert gone(last)
    assert why() == "stopped"


def test_a_kiosk_dies_with_who_looks_after_it(lobby: Lobby) -> None:
    lobby.open("main.py")
    lobby.glass.wait_for("the start screen", lobby.shows(START))
    kiosk = lobby.kiosk
    assert lobby.supervisor is not None
    lobby.supervisor.kill()
    lobby.supervisor.wait()
    lobby.glass.wait_for("its end", lambda: gone(kiosk))


def test_a_kiosk_ends_with_its_display_and_that_is_no_crash(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content")
    edit(content / "kiosk.yaml", "hue: blue", "hue: teal")
    build(content, library_path(content, cache_folder()), icons_dir=ICONS)
    with display_of((WIDTH, HEIGHT), tmp_path) as (name, framebuffer):
        lobby = Lobby(name, framebuffer, content)
        lobby.open("main.py")
        lobby.glass.wait_for("the start screen", lobby.shows(START))
        lobby.glass.close()
    assert lobby.supervisor is not None
    assert lobby.supervisor.wait() == os.EX_UNAVAILABLE
    record = json.loads((state_folder() / "starts.json").read_text())
    assert (record["crashes"], record["running"]) == (0, False)


def test_a_kiosk_that_always_crashes_ends_on_a_still_page_that_asks_to_turn_to_staff(
    lobby: Lobby, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    edit(content / "topics" / "colds" / "en.yaml", "title: Colds\n", "title: Coughs\n")
    build(content, library_path(content, cache_folder()), icons_dir=ICONS)
    log = tmp_path / "shown"
    lobby.open("-m", "tests.fragile", str(log))
    lobby.glass.wait_for("the still page", lambda: lobby.glass.colour(*ON_CARD) == CARD)
    tried = log.read_text(encoding="utf-8").splitlines()
    assert tried == ["Coughs"] * 3 + ["Colds"] * 2 + ["Please ask our staff"] * 3
    assert len(set(lobby.glass.picture())) > 20, "something is written on it"
    assert why() == "signal 11"
    assert lobby.close() == ASKED_TO_END


DISKS = {
    "read-only": "mount -t tmpfs -o ro state {state}; mount --bind -o ro {cache} {cache}",
    "full": "mount -t tmpfs -o size=16k state {state}; head -c 64k /dev/zero >{state}/full || true",
}


@pytest.mark.parametrize("disk", DISKS)
def test_a_disk_that_takes_nothing_keeps_no_visitor_out(lobby: Lobby, disk: str) -> None:
    own = ["unshare", "--user", "--map-root-user", "--mount"]
    if subprocess.run([*own, "true"], check=False).returncode:
        pytest.skip("this machine lets nobody mount a file system of their own")
    folders = {"state": state_folder().parent, "cache": cache_folder().parent}
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    mount = DISKS[disk].format(**folders)
    lobby.open("main.py", below=[*own, "sh", "-ec", f'{mount}; exec "$@"', "sh"])
    lobby.glass.wait_for("the start screen", lobby.shows(START))
    lobby.glass.touch_for("a menu", WIDTH // 2, HEIGHT // 2, lobby.shows(MENU))
    lobby.hurt(signal.SIGKILL)
    assert lobby.close() == ASKED_TO_END
