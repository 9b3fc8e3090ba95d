"""Tests of the settings: one table, from which come the validator, the help and the docs."""

import os
from pathlib import Path

import pytest

from kiosk.settings import (
    BY_NAME,
    SETTINGS,
    SettingError,
    as_markdown,
    defaults,
    load_machine_settings,
    validate,
)
from kiosk.errors import KioskError


def test_every_default_is_allowed_wherever_the_setting_may_stand() -> None:
    for setting in SETTINGS:
        for place in setting.places:
            assert validate(setting.name, setting.default, place) == setting.default
    assert set(defaults()) == set(BY_NAME)


def test_every_setting_is_explained_and_in_the_table_of_the_docs() -> None:
    for setting in SETTINGS:
        assert setting.help
        assert f"| `{setting.name}` |" in as_markdown()


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("idle_after", 29, "30 to 300 seconds"),
        ("idle_after", 301, "30 to 300 seconds"),
        ("idle_after", "120", "a whole number"),
        ("idle_after", True, "a whole number"),
        ("idle_after", float("nan"), "30 to 300"),
        ("idle_warning", 19, "20 to 45 seconds"),
        ("start_drift", 9, "10 to 600 seconds"),
        ("screen_diagonal", 5, "7 to"),
        ("screen_diagonal", -1, "7 to"),
        ("text_size", "huge", "small, medium, large, largest"),
        ("contrast", "inverse", "normal, dark, light, soft"),
        ("reduced_motion", "yes", "true or false"),
        ("reduced_motion", 1, "true or false"),
        ("drawing", "fast", "auto, software, gpu"),
        ("pointer", None, "a word"),
        ("idle_aftr", 120, "did you mean 'idle_after'?"),
        ("nonsense", 1, "the settings are idle_after"),
    ],
)
def test_a_value_that_is_not_allowed_is_refused_with_what_is(name: str, value: object, says: str) -> None:
    with pytest.raises(SettingError) as refused:
        validate(name, value, "machine")
    assert says in str(refused.value)


@pytest.mark.parametrize("name", ["drawing", "screen_diagonal", "pointer"])
def test_what_is_the_machines_alone_cannot_stand_in_the_content(name: str) -> None:
    with pytest.raises(SettingError, match="no setting"):
        validate(name, defaults()[name], "content")


def test_a_machine_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('idle_after = 60\nscreen_diagonal = 21.5\ndrawing = "gpu"\n', encoding="utf-8")
    assert load_machine_settings(file) == {"idle_after": 60, "screen_diagonal": 21.5, "drawing": "gpu"}
    file.write_text("screen_diagonal = 0\n", encoding="utf-8")
    assert load_machine_settings(file) == {"screen_diagonal": 0.0}


@pytest.mark.parametrize(
    ("text", "says", "code"),
    [
        (b"idle_after = 5\n", "idle_after cannot be 5", os.EX_CONFIG),
        (b"idle = 5\n", "no setting 'idle'", os.EX_CONFIG),
        (b"idle_after\n", "one line a setting", os.EX_CONFIG),
        (b"[idle_after]\n", "idle_after must be", os.EX_CONFIG),
        (b"\xff\n", "kiosk.toml", os.EX_CONFIG),
        (None, "No such file", os.EX_NOINPUT),
    ],
)
def test_a_machine_file_with_a_mistake_is_one_clear_line(
    tmp_path: Path, text: bytes | None, says: str, code: int
) -> None:
    file = tmp_path / "kiosk.toml"
    if text is not None:
        file.write_bytes(text)
    with pytest.raises(KioskError) as refused:
        load_machine_settings(file)
    assert says in str(refused.value)
    assert str(file) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert refused.value.exit_code == code
