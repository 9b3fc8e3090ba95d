"""The screen is switched by whatever the machine has; what it lacks, or what hangs, holds nothing up."""

import json
import logging
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.display.backlight import Backlight
from kiosk.devices.display.screen_power import SWITCHES, ScreenPower, Switch, screen_power
from tests.display import compositor

SWAY_MILLISECONDS = 20_000
"""Timeout of a command for a real sway, which shares a busy machine with other tests."""


class Machine:
    """Programs that stand for those of a machine, and the light of its screen."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "log"
        self.memory = folder / "state" / "backlight.json"
        self.lights = folder / "backlight"
        self.light = self.lights / "panel" / "brightness"
        self.light.parent.mkdir(parents=True)
        self.light.write_text("200\n")
        self._folder = folder

    def program(self, does: str = "", name: str = "xset") -> None:
        program = self._folder / name
        program.write_text(f'#!/bin/sh\n{does}\necho "$@" >> {self.log}\n')
        program.chmod(0o755)

    @property
    def said(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []

    def backlight(self) -> Backlight:
        return Backlight(self.memory, self.lights)

    def power(self, limit: int = 2000, switch: Switch | None = SWITCHES["xcb"]) -> ScreenPower:
        return ScreenPower(switch, self.backlight(), limit)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return Machine(tmp_path)


def test_the_screen_is_switched_off_and_on_again(machine: Machine, qtbot: QtBot) -> None:
    machine.program()
    power = machine.power()
    power.awake()
    power.asleep()
    qtbot.waitUntil(lambda: machine.said == ["dpms 0 0 0 dpms force off"])
    power.dim()
    qtbot.waitUntil(lambda: machine.said[1:] == ["dpms force on"])
    qtbot.waitUntil(lambda: power._process is None)


def test_of_what_is_wanted_while_a_program_runs_the_last_comes_about(machine: Machine, qtbot: QtBot) -> None:
    machine.program()
    power = machine.power()
    for _ in range(10):
        power.asleep()
        power.awake()
    power.asleep()
    qtbot.waitUntil(lambda: power._process is None)
    assert len(machine.said) == 2
    assert machine.said[-1].endswith("off")


@pytest.mark.parametrize(
    "does",
    ["exit 1", "exec sleep 60", "echo server does not have extension for dpms option >&2", None],
    ids=["fails", "hangs", "cannot", "missing"],
)
def test_a_machine_that_cannot_is_named_once_and_asked_again_next_time(
    machine: Machine, qtbot: QtBot, caplog: pytest.LogCaptureFixture, does: str | None
) -> None:
    if does is not None:
        machine.program(does)
    switch = SWITCHES["xcb"] if does is not None else Switch(("no-such-program",), ("no-such-program",))
    power = machine.power(50, switch)
    with caplog.at_level(logging.WARNING):
        for change in (power.asleep, power.awake, power.asleep):
            change()
            qtbot.waitUntil(lambda: power._process is None)
    assert len(caplog.records) == 1
    assert "it shows black" in caplog.text


def test_the_light_is_lowered_and_comes_back_as_it_was(machine: Machine) -> None:
    power = machine.power(switch=None)
    power.awake()
    assert machine.light.read_text() == "200\n", "what nobody dimmed is left alone"
    power.dim()
    assert machine.light.read_text() == "60"
    power.asleep()
    assert machine.light.read_text() == "0"
    power.awake()
    assert machine.light.read_text() == "200"
    assert not machine.memory.exists()


def test_a_kiosk_cut_off_by_night_does_not_leave_the_next_one_dark(machine: Machine) -> None:
    machine.power(switch=None).dim()
    assert json.loads(machine.memory.read_text()) == {"panel": 200}
    again = machine.power(switch=None)
    again.dim()
    assert machine.light.read_text() == "60"
    again.awake()
    assert machine.light.read_text() == "200"


def test_a_kiosk_that_ends_by_night_leaves_the_screen_on(machine: Machine, qtbot: QtBot) -> None:
    machine.program()
    power = machine.power()
    power.asleep()
    qtbot.waitUntil(lambda: power._process is None)
    power.restore()
    qtbot.waitUntil(lambda: machine.said[1:] == ["dpms force on"])
    assert machine.light.read_text() == "200"


@pytest.mark.parametrize("memory", ["", "[1]", '{"panel": "bright"}', '{"gone": 5}'])
def test_whatever_stands_in_its_memory_the_light_changes(machine: Machine, memory: str) -> None:
    machine.memory.parent.mkdir()
    machine.memory.write_text(memory)
    light = machine.backlight()
    light.restore()
    light.keep(0.3)
    assert machine.light.read_text() == "60"


def test_a_light_that_cannot_be_set_is_named_once(machine: Machine, caplog: pytest.LogCaptureFixture) -> None:
    machine.light.unlink()
    with caplog.at_level(logging.WARNING):
        light = machine.backlight()
        for _ in range(3):
            light.keep(0.3)
            light.restore()
    assert [record.message.partition(":")[0] for record in caplog.records] == ["The backlight cannot be set"]


def test_sway_understands_how_the_screen_of_a_lobby_machine_is_switched(
    machine: Machine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with compositor("sway", "--config", "/dev/null") as environment:
        monkeypatch.setenv("SWAYSOCK", environment["SWAYSOCK"])
        assert screen_power("wayland-egl", off=True, state=machine.memory.parent)._switch is SWITCHES["sway"]
        power = machine.power(SWAY_MILLISECONDS, SWITCHES["sway"])
        for change in (power.asleep, power.awake):  # an output without hardware shows no effect
            change()
            qtbot.waitUntil(lambda: power._process is None, timeout=SWAY_MILLISECONDS)
    assert not caplog.records


def test_only_what_can_be_switched_is_and_only_where_it_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWAYSOCK", raising=False)
    assert screen_power("xcb", off=True, state=tmp_path)._switch is SWITCHES["xcb"]
    assert screen_power("wayland-egl", off=True, state=tmp_path)._switch is SWITCHES["wayland"]
    assert screen_power("xcb", off=False, state=tmp_path)._switch is None
    assert screen_power("offscreen", off=True, state=tmp_path)._switch is None
