"""Capabilities of displays, detected on real displays: headless X servers and compositors."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.devices.display.display_abilities import (
    LOBBY_SOCKET,
    DisplayAbilities,
    abilities_of,
    matrix_of,
    needs_mapping,
    wayland_mapping,
    wayland_rotation,
)
from kiosk.devices.display.display_and_sound import Display, display
from kiosk.devices.display.wayland_globals import wayland_globals
from kiosk.devices.packages import install_command
from tests.content.small import write_content
from tests.display import compositor, display_of

TURNED = Display(1080, 1920, 24.0, "reported", 60.0, ("Touch",), platform="xcb", output="HDMI-1", turned=True)


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a busy machine answer late: what displays can do is tested here, and not how soon `doctor` gives up."""
    monkeypatch.setattr("kiosk.devices.display.display_and_sound.QT_SECONDS", 60.0)
    monkeypatch.setattr("kiosk.devices.display.wayland_globals.SECONDS", 60.0)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that precedes the machine's programs in the search path."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return folder


def put(folder: Path, name: str, does: str = "exit 0") -> None:
    (folder / name).write_text(f"#!/bin/sh\n{does}\n")
    (folder / name).chmod(0o755)


def found(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> tuple[Display, DisplayAbilities]:
    """Return a display as `doctor` sees it, and its capabilities."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SWAYSOCK"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    seen = display(0.0)
    assert seen is not None
    can = abilities_of(seen)
    assert can is not None
    return seen, can


def test_an_x_server_without_power_saving_and_rotation_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with display_of((1280, 720), tmp_path) as (name, _):
        seen, can = found(monkeypatch, {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"})
    assert (seen.platform, seen.screens, seen.turned) == ("xcb", 1, False)
    assert (can.power.state, can.rotation.state, can.mapping) == ("server", "server", None)


def test_an_x_server_needs_the_programs_too(
    tmp_path: Path, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with display_of((1280, 720), tmp_path) as (name, _):
        environment = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        put(programs, "xset", "echo '  DPMS is Disabled'")  # output of a server on real hardware
        _, can = found(monkeypatch, environment)
        assert can.power.state == "able"
        (programs / "xset").unlink()
        monkeypatch.setenv("PATH", str(programs))
        _, can = found(monkeypatch, environment)
    assert [(ability.state, ability.program) for ability in (can.power, can.rotation)] == [
        ("tool", "xset"),
        ("tool", "xrandr"),
    ]


def test_cage_can_neither_switch_off_nor_rotate_where_it_lacks_the_protocols(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with compositor("cage", "-d", "-r", "--", "sleep", "infinity") as environment:
        seen, can = found(monkeypatch, environment)
        offered = wayland_globals(environment) or frozenset()
    assert seen.turned
    assert "xdg_wm_base" in offered
    if "zwlr_output_power_manager_v1" not in offered:
        assert can.power == ("server", "", "sudo make install-kiosk")
    if "zwlr_output_manager_v1" not in offered:
        assert can.rotation.state == "server"


def test_sway_switches_off_and_rotates_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    with compositor("sway", "-c", "/dev/null") as environment:
        seen, can = found(monkeypatch, environment)
    assert not seen.turned
    assert can.power.state == "able"
    assert can.rotation == ("able", "", f"swaymsg output {seen.output} transform 90")


def test_on_a_lobby_machine_a_setting_rotates_and_touch_needs_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SWAYSOCK", LOBBY_SOCKET)
    assert wayland_rotation((), "HDMI-A-1") == ("option", "", "rotate = 90")
    assert wayland_mapping(TURNED).state == "able"


def test_another_compositor_needs_programs(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with compositor("sway", "-c", "/dev/null") as environment:
        del environment["SWAYSOCK"]  # it then looks like any compositor with the protocols
        put(programs, "apt-cache")
        put(programs, "apt-get")
        seen, can = found(monkeypatch, environment)
        assert not seen.turned
        assert can.power == ("tool", "wlopm", "sudo apt install wlopm")
        assert can.rotation == ("tool", "wlr-randr", "sudo apt install wlr-randr")
        put(programs, "wlopm")
        put(programs, "wlr-randr")
        _, can = found(monkeypatch, environment)
        assert can.power.state == "able"
        assert can.rotation == ("able", "", f"wlr-randr --output {seen.output} --transform 90")


def test_doctor_warns_of_a_screen_that_stays_on_only_where_it_is_to_sleep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content = write_content(tmp_path / "content")
    main(["build", str(content)])
    config = tmp_path / "machine.toml"
    monkeypatch.setattr("kiosk.doctor.check_run.sounding", lambda: None)
    monkeypatch.setattr("kiosk.doctor.check_run.fonts_of", lambda _: None)
    with display_of((1280, 720), tmp_path) as (name, _):
        monkeypatch.setenv("DISPLAY", name)
        for hours, light in (('opening_hours = "08:00-18:00"', "amber"), ("", "green")):
            config.write_text(hours)
            capsys.readouterr()
            main(["doctor", "--json", "--content", str(content), "--config", str(config)])
            (power,) = [check for check in json.loads(capsys.readouterr().out) if check["id"] == "power"]
            assert power["light"] == light
            assert "cannot switch the screen off" in power["found"]


@pytest.mark.parametrize(
    ("matrix", "state"),
    [("1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0", "unmapped"), ("0, 1, 0, -1, 0, 1, 0, 0, 1", "able")],
)
def test_touch_on_a_turned_screen_has_to_be_mapped(programs: Path, matrix: str, state: str) -> None:
    put(programs, "xinput", f'echo "    Coordinate Transformation Matrix (146):    {matrix}"')
    can = abilities_of(TURNED)
    assert can is not None
    assert can.mapping is not None
    assert can.mapping.state == state
    assert ("xinput map-to-output" in can.mapping.command) == (state == "unmapped")
    assert not needs_mapping(TURNED._replace(turned=False))
    assert needs_mapping(TURNED._replace(turned=False, screens=2))
    assert not needs_mapping(TURNED._replace(touch=()))


def test_a_touchscreen_without_a_matrix_is_not_mapped() -> None:
    assert matrix_of("Device 'Touch':\n\tDevice Enabled (144):\t1\n") is None


@pytest.mark.parametrize("name", ["gone", "closes"])
def test_a_compositor_that_is_gone_offers_nothing(tmp_path: Path, name: str) -> None:
    assert wayland_globals({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": name}) is None


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "sudo apt install fonts-noto-cjk x11-xserver-utils"),
        ("dnf", "sudo dnf install google-noto-sans-cjk-fonts xset xrandr"),
        ("pacman", "sudo pacman -S noto-fonts-cjk xorg-xset xorg-xrandr"),
        ("other", ""),
    ],
)
def test_what_to_install_is_told_in_the_words_of_the_package_manager(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, manager: str, command: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    put(tmp_path, manager)
    put(tmp_path, "apt-cache")
    assert install_command(["Noto Sans CJK", "xset", "xrandr"]) == command


def test_a_package_that_apt_does_not_know_is_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    put(tmp_path, "apt-get")
    put(tmp_path, "apt-cache", "exit 100")
    assert install_command(["wlopm"]) == ""
