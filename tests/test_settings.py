"""Tests of the settings: their limits, how invalid ones are rejected, and that each is documented."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devtools.settings_table import as_markdown
from kiosk.errors import KioskError
from kiosk.settings import (
    BY_NAME,
    SETTINGS,
    SettingError,
    allowed,
    defaults,
    load_machine_settings,
    validate,
)

DOCS = Path(__file__).resolve().parents[1] / "docs" / "settings.md"


def test_every_setting_is_documented_as_it_is() -> None:
    table = as_markdown()
    for setting in SETTINGS:
        assert f"| `{setting.name}` |" in table
        assert setting.help in table
    assert table in DOCS.read_text(encoding="utf-8"), (
        "write kiosk.devtools.settings_table.as_markdown() into docs/settings.md"
    )


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_default_may_be_set(setting) -> None:
    for place in setting.places:
        assert validate(setting.name, setting.default, place) == setting.default
    assert defaults()[setting.name] == setting.default


@pytest.mark.parametrize("setting", [s for s in SETTINGS if s.high], ids=lambda setting: setting.name)
def test_bounds_may_be_set_and_nothing_beyond_them(setting) -> None:
    kind, place = type(setting.default), setting.places[0]
    for value in (setting.low, setting.high):
        assert validate(setting.name, kind(value), place) == value
    for value in (setting.low - 1, setting.high + 1, -setting.high):
        with pytest.raises(SettingError, match="cannot be") as refused:
            validate(setting.name, kind(value), place)
        assert f"{setting.low:g} to {setting.high:g} {setting.unit}" in refused.value.hint


@pytest.mark.parametrize("setting", [s for s in SETTINGS if s.choices], ids=lambda setting: setting.name)
def test_choices_may_be_set_and_no_other_word(setting) -> None:
    for choice in setting.choices:
        assert validate(setting.name, choice, setting.places[0]) == choice
    with pytest.raises(SettingError) as refused:
        validate(setting.name, setting.choices[0].upper(), setting.places[0])
    assert refused.value.hint == allowed(setting) == f"it may be {', '.join(setting.choices)}"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("idle_after", "90", "idle_after must be a whole number, not '90'."),
        ("idle_after", True, "idle_after must be a whole number, not True."),
        ("idle_after", 29, "idle_after cannot be 29."),
        ("idle_warning", 46, "idle_warning cannot be 46."),
        ("reduced_motion", 1, "reduced_motion must be true or false, not 1."),
        ("reduced_motion", "yes", "reduced_motion must be true or false, not 'yes'."),
        ("text_size", 2, "text_size must be a word, not 2."),
        ("text_size", "huge", "text_size cannot be 'huge'."),
        ("contrast", None, "contrast must be a word, not None."),
    ],
)
def test_a_wrong_value_is_refused_with_what_it_may_be(name: str, value: object, words: str) -> None:
    with pytest.raises(SettingError) as refused:
        validate(name, value, "content")
    assert refused.value.message == words
    assert refused.value.hint.startswith("it may be ")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 6.9, 120.1, -0.1])
def test_no_screen_is_of_an_impossible_size(value: float) -> None:
    with pytest.raises(SettingError):
        validate("screen_diagonal", value, "machine")


def test_a_size_without_decimals_and_no_size_are_taken() -> None:
    assert validate("screen_diagonal", 24, "machine") == 24.0
    assert validate("screen_diagonal", 0, "machine") == 0.0


def test_a_name_that_was_mistyped_is_met_with_the_right_one() -> None:
    with pytest.raises(SettingError, match="no setting 'idle_aftre' here") as refused:
        validate("idle_aftre", 90, "content")
    assert refused.value.hint == "did you mean 'idle_after'?"
    with pytest.raises(SettingError) as refused:
        validate("zzz", 90, "content")
    assert "idle_after" in refused.value.hint


def test_what_belongs_to_the_machine_is_not_read_from_the_content() -> None:
    for setting in SETTINGS:
        if setting.places == ("machine",):
            with pytest.raises(SettingError, match="no setting"):
                validate(setting.name, setting.default, "content")


@given(
    st.sampled_from(sorted(BY_NAME)),
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
)
def test_any_value_is_taken_as_it_stands_or_refused(name: str, value: object) -> None:
    try:
        taken = validate(name, value, "machine")
    except SettingError as error:
        hint = error.hint
    else:
        hint = "taken as it stands" if taken == value else ""
    assert hint


def machine_file(folder: Path, text: str | bytes) -> Path:
    path = folder / "machine.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_the_machine_file_is_read(tmp_path: Path) -> None:
    path = machine_file(tmp_path, 'idle_after = 60\nscreen_diagonal = 24\ndrawing = "software"\n')
    assert load_machine_settings(path) == {"idle_after": 60, "screen_diagonal": 24.0, "drawing": "software"}
    assert load_machine_settings(machine_file(tmp_path, "")) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("idle_after = \n", "line 1"),
        ("idle_after: 60", "line 1"),
        (b"\xff\xfe", "utf-8"),
        ("a = 1\na = 2\n", "line 2"),
        ("idle_aftr = 60", "did you mean 'idle_after'?"),
        ("idle_after = 10", "30 to 300 seconds"),
        ("[idle_after]\nx = 1", "idle_after must be a whole number"),
        ("idle_after = 2024-01-01", "idle_after must be a whole number"),
        ("idle_after = " + "1" * 5001, "line 1 has more than"),
        ("idle_after = 1" + "0" * 400, "a number of very many digits"),
        ("screen_diagonal = 1" + "0" * 400, "a number of very many digits"),
        ("idle_after = 0x" + "f" * 1500, "a number of very many digits"),
        ("idle_after = " + "0" * 400, "line 1"),
        ("screen_diagonal = 1e999", "screen_diagonal cannot be inf"),
        ("screen_diagonal = nan", "screen_diagonal cannot be nan"),
        ("x = " + "[" * 1900, "nested too deeply"),
        ("x = " + "[\n" * 10_000, "nested too deeply"),
        ("x = " + "{a=" * 600, "nested too deeply"),
        ("a." * 30_000 + "a = 1", "it has more than"),
        ("a." * 10_000 + "a = 1", "line 1 has more than"),
        ("#" * 10**6, "it has more than"),
        ('"two\\nlines" = 1', r"'two\nlines'"),
        (f"{'x' * 1900} = 1", "x… here"),
        ('printer = "a\\u0000b"', "printer has control character"),
        ('printer = "a\\u001bb"', "printer has control character"),
        ('printer = "a\N{RIGHT-TO-LEFT OVERRIDE}b"', "printer has control character"),
        ('site = "javascript:alert(1)"', "is not a web address"),
        ('site = "undefined"', "is not a web address"),
    ],
)
def test_a_wrong_machine_file_is_one_line_with_its_name(
    tmp_path: Path, text: str | bytes, words: str
) -> None:
    path = machine_file(tmp_path, text)
    with pytest.raises(KioskError) as refused:
        load_machine_settings(path)
    assert str(refused.value).startswith(f"{path}: ")
    assert words in str(refused.value)
    assert "\n" not in str(refused.value)
    assert refused.value.exit_code == os.EX_CONFIG


@pytest.mark.parametrize(
    "name", ["idle_after", "screen_diagonal", "sounds", "site", "opening_hours", "x" * 1000]
)
@pytest.mark.parametrize(
    "value",
    [16**5000, -(16**5000), "x" * 10**6, [[1]] * 10**5, {"a": 1}, "\0", "\x1b"],
    ids=["large", "small", "long", "many", "names", "NUL", "ESC"],
)
def test_a_value_of_any_size_is_refused_in_one_short_line(name: str, value: object) -> None:
    with pytest.raises(SettingError) as refused:
        validate(name, value, "content")
    assert len(str(refused.value).splitlines()) == 1
    assert len(refused.value.message) < 300


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://clinic.example",
        "http://clinic.example:8080/a/b?c=d",
        "HTTPS://klinik-süd.example/",
        "http://[::1]/",
    ],
)
def test_a_web_address_is_taken(address: str) -> None:
    assert validate("site", address, "content") == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "undefined", "null", "//clinic.example", "clinic.example", "https://", "https:///health",
        "ftp://clinic.example", "data:text/html,x", "file:///etc/passwd", "https://clinic example", "https://a:b@c",
        "https://clinic.example\n", "https://clinic.example:port", "https://clinic.example:99999", "http://[::1",
        "https://clinic.example/a b", "https://<b>", "https://..", " https://clinic.example", "mailto:a@b.example",
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_not_where_codes_on_the_screen_lead(address: str) -> None:
    with pytest.raises(SettingError) as refused:
        validate("site", address, "content")
    assert "is not a web address" in refused.value.message
    assert "https://" in refused.value.hint


@given(st.text() | st.text("htps:/.@[]0a-", max_size=12).map("https://{}".format))
def test_any_text_is_a_web_address_or_refused(address: str) -> None:
    try:
        validate("site", address, "content")
    except SettingError as error:
        assert "\n" not in str(error)  # noqa: PT017


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = machine_file(tmp_path, b"\xef\xbb\xbfidle_after = 60\r\n")
    assert load_machine_settings(path) == {"idle_after": 60}


@pytest.mark.parametrize("special", ["/dev/zero", "/dev/null", "pipe"])
def test_a_device_or_a_pipe_is_no_machine_file(tmp_path: Path, special: str) -> None:
    path = tmp_path / special
    if special == "pipe":
        os.mkfifo(path)
    with pytest.raises(KioskError, match="it is not a file") as refused:
        load_machine_settings(path)
    assert refused.value.exit_code == os.EX_NOINPUT


def test_a_missing_machine_file_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.toml", tmp_path):
        with pytest.raises(KioskError) as refused:
            load_machine_settings(path)
        assert str(refused.value).startswith(f"{path}: ")
        assert refused.value.exit_code == os.EX_NOINPUT


@given(st.binary(max_size=40))
def test_any_bytes_are_settings_or_one_line_of_what_is_wrong(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = machine_file(tmp_path_factory.getbasetemp(), data)
    try:
        load_machine_settings(path)
    except KioskError as error:
        assert "\n" not in str(error).rstrip(".")  # noqa: PT017
