"""Whether the machine is audible, as reported by real and simulated sound servers."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.sound import sound_output as module
from kiosk.devices.sound.sound_output import SoundOutput, sound_output, state_of
from tests.sound import sound_in


def test_a_server_tells_whether_it_can_be_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(module, "CARDS", tmp_path)
    with sound_in(tmp_path, plugged_in=False) as sound:
        assert sound_output() is SoundOutput.MISSING
        (tmp_path / "card0").mkdir()
        assert sound_output() is SoundOutput.UNSERVED
        sound.plug_in()
        assert sound_output() is SoundOutput.AUDIBLE
        sound.control("set-sink-volume", "null", "0%")
        assert sound_output() is SoundOutput.MUTED
        sound.control("set-sink-volume", "null", "1%")
        assert sound_output() is SoundOutput.AUDIBLE
        sound.control("set-sink-mute", "null", "1")
        assert sound_output() is SoundOutput.MUTED
        sound.control("unload-module", "module-null-sink")
        assert sound_output() is SoundOutput.MISSING, "the server's stand-in is nothing that sounds"


def test_without_the_tool_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert sound_output() is SoundOutput.UNKNOWN


def sink(name: str, mute: bool, *volumes: str) -> dict[str, object]:
    channels = {f"channel-{at}": {"value_percent": volume} for at, volume in enumerate(volumes)}
    return {"name": name, "mute": mute, "volume": channels}


@pytest.mark.parametrize(
    ("sinks", "state"),
    [
        ([], SoundOutput.MISSING),
        ([sink("other", False, "50%")], SoundOutput.MISSING),
        ([sink("other", True, "0%"), sink("card", False, "0%", "4%")], SoundOutput.AUDIBLE),
        ([sink("card", False, "0%", "0%")], SoundOutput.MUTED),
        ([sink("card", True, "50%")], SoundOutput.MUTED),
        ([sink("card", False)], SoundOutput.AUDIBLE),
    ],
)
def test_the_sink_that_is_used_counts(sinks: list[object], state: SoundOutput) -> None:
    assert state_of("card", json.dumps(sinks)) is state


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["name", "mute", "volume", "value_percent"]), inner)
    ),
)


@given(anything.map(json.dumps) | st.text())
def test_an_answer_that_nobody_expects_is_no_fault(listed: str) -> None:
    assert state_of("card", listed) in SoundOutput
