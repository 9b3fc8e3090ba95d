"""Every setting of the kiosk, declared once: validation, help and the docs page are derived from here."""

from pathlib import Path
from typing import NamedTuple

from kiosk.base.bounded_file import text_of
from kiosk.base.plain_text import forbidden_in, one_line
from kiosk.errors import ExitCode, KioskError

MOST_BYTES = 1 << 15
"""Size limit of a settings file."""

MOST_LETTERS = 2000
"""Length limit of one text, in characters."""

MOST_SHOWN, MOST_BITS = 60, 200
"""Characters of a value shown in an error, and bits of the largest number whose digits are shown there."""

LINES = "write one line per setting: name = value"

TYPE_NAMES = {int: "a whole number", float: "a number", bool: "true or false", str: "a word"}


class Setting(NamedTuple):
    """One setting. `low` and `high` bound numbers, which may have to be multiples of `step`; `unit` is shown to people.

    `choices` lists the words allowed.

    `zero` describes the meaning of 0 where that is allowed beside the bounds. `places` says where it can be set:
    "content" is `kiosk.yaml`, "machine" the file given with `--config`. `form` is the syntax of a text
    (`kiosk.settings_forms.FORMS`).
    """

    name: str
    default: bool | float | str
    help: str
    unit: str = ""
    low: float = 0
    high: float = 0
    choices: tuple[str, ...] = ()
    zero: str = ""
    places: tuple[str, ...] = ("content", "machine")
    form: str = ""
    step: int = 0


SETTINGS: tuple[Setting, ...] = (
    Setting("idle_after", 120, "quiet time before visitors are asked whether they are still there", "seconds", 30, 300),
    Setting("idle_warning", 30, "time to answer that question before the visit ends", "seconds", 20, 45),
    Setting(
        "text_size",
        "auto",
        "text size that each visit starts with; all sizes scale with the screen, and auto picks the one that suits it",
        choices=("auto", "small", "medium", "large", "largest"),
    ),
    Setting("language", "", "code of the language that visits start in, else the first", places=("machine",)),
    Setting("contrast", "normal", "contrast that each visit starts with", choices=("normal", "dark", "light", "soft")),
    Setting(
        "first_reading",
        "short",
        "how much of a section is shown first; visitors can change it",
        choices=("short", "full"),
    ),
    Setting("sounds", default=True, help="whether a sound accompanies the question if somebody is still there"),
    Setting("volume", 80, "volume that each visit starts with, rounded to the nearest step", "percent", 20, 100),
    Setting(
        "voice", "natural", "the voice that reads aloud; system is the computer's", choices=("natural", "system")
    ),
    Setting(
        "speech_cache", 200, "disk space for speech made ahead", "MB", 10, 2000, zero="none", places=("machine",)
    ),
    Setting("reduced_motion", default=False, help="whether animations are off"),
    Setting(
        "translations",
        "reviewed",
        "state that translations must have reached to be offered; drafts say on every page that they are drafts",
        choices=("draft", "translated", "reviewed", "approved"),
    ),
    Setting(
        "missing_language",
        "fallback",
        "what happens to a topic without a translation: it is shown in the first language with a label (fallback), "
        "or hidden in that language",
        choices=("fallback", "hide"),
        places=("content",),
    ),
    Setting(
        "site",
        "",
        "address of the clinic's web site, as written by `main.py export`; QR codes on the screen lead to it",
        form="address",
    ),
    Setting(
        "counts_kept",
        400,
        "how long usage counts are kept by day; older ones are kept by month",
        "days",
        31,
        3660,
        zero="nothing is counted",
    ),
    Setting("opening_hours", "", "when the screen is on; without any, always", form="hours"),
    Setting("closed_on", "", "days on which the screen stays off, whatever the opening hours", form="dates"),
    Setting("dim_hours", "", "when the start screen is dimmed, such as at night", form="hours"),
    Setting("start_drift", 40, "time between rearrangements of the start screen", "seconds", 10, 600),
    Setting(
        "screen_diagonal",
        0.0,
        "diagonal of the screen, in case it reports a wrong one",
        "inches",
        7,
        120,
        zero="ask the screen",
        places=("machine",),
    ),
    Setting(
        "rotate",
        0,
        "how far the picture is rotated clockwise, and touch with it, on a lobby machine",
        "degrees",
        90,
        270,
        zero="it is not rotated",
        places=("machine",),
        step=90,
    ),
    Setting(
        "drawing",
        "auto",
        "what draws: the graphics processor or software; auto uses a graphics processor if there is one",
        choices=("auto", "software", "gpu"),
        places=("machine",),
    ),
    Setting(
        "asleep",
        "off",
        "what the screen does outside the opening hours: switch off, or show black, if its touch would go off too",
        choices=("off", "black"),
        places=("machine",),
    ),
    Setting(
        "printer",
        "",
        "print queue, as `lpstat -p` names it, or default for the system's default; without one, printing is disabled",
        places=("machine",),
    ),
    Setting("paper", "a4", "paper size in the printer", choices=("a4", "letter"), places=("machine",)),
    Setting(
        "prints_a_day",
        50,
        "most documents printed in a day",
        "documents",
        5,
        1000,
        zero="no limit",
        places=("machine",),
    ),
    Setting("content_server", "", "https:// address from which `main.py update` loads signed content (docs/packs.md)",
            places=("machine",), form="address"),
    Setting("pointer", "auto", "mouse pointer; auto shows it while a mouse moves and hides it on touch",
            choices=("auto", "hidden", "shown"), places=("machine",)),
    Setting("kiosk_name", "", "name of this kiosk in the report about all of them", places=("machine",)),
    Setting("kiosk_place", "", "where it stands, such as Ground floor, waiting room B", places=("machine",)),
    Setting("metrics_folder", "", "folder that node_exporter reads", places=("machine",), form="folder"),
)  # fmt: skip

KEYS = ("next", "previous", "choose", "back", "home", "page_down", "page_up", "by_ear", "by_sight")
"""Actions that a key of a keypad or a switch can trigger."""

STANDARD_KEYS = ("Tab", "Shift+Tab", "Enter", "Esc", "Home", "Page Down", "Page Up")

SETTINGS += tuple(
    Setting(
        f"key_{action}",
        "",
        f"one more key that {does}; `main.py keys` shows the name of the key you press",
        places=("machine",),
    )
    for action, does in zip(
        KEYS,
        (
            *(f"does what {standard} does" for standard in STANDARD_KEYS),
            "switches to audio only; keypads send it when headphones are plugged in",
            "ends audio only; keypads send it when headphones are unplugged",
        ),
        strict=True,
    )
)

STAFF_FILE = "staff.json"
"""File in the state folder with the settings that staff chose on the panel (`kiosk.staff.overrides`)."""

BY_NAME = {setting.name: setting for setting in SETTINGS}


class SettingError(KioskError):
    """A setting does not exist or cannot have this value."""


def defaults() -> dict[str, object]:
    """Return the default value of every setting by name."""
    return {setting.name: setting.default for setting in SETTINGS}


def validate(name: str, value: object, place: str) -> object:
    """Return `value` converted to the type of setting `name`; raise `SettingError` if it is not allowed at `place`."""
    setting = BY_NAME.get(name)
    if setting is None or place not in setting.places:
        raise SettingError(f"There is no setting {shown(name)} here.", nearest(name[:MOST_LETTERS], place))
    kind = type(setting.default)
    numeric = kind in (int, float) and type(value) in (int, float)
    if type(value) is not kind and not numeric:
        raise SettingError(f"{name} must be {TYPE_NAMES[kind]}, not {shown(value)}.", allowed(setting))
    if isinstance(value, (int, float)) and setting.high and not in_bounds(setting, value):
        raise SettingError(f"{name} cannot be {shown(value)}.", allowed(setting))
    if isinstance(value, str):
        check_text(setting, value)
    return float(value) if kind is float and isinstance(value, int) else value


def in_bounds(setting: Setting, value: float) -> bool:
    """Return whether a number is one of those that a setting takes."""
    if setting.zero and value == 0:
        return True
    return setting.low <= value <= setting.high and not (setting.step and value % setting.step)


def check_text(setting: Setting, value: str) -> None:
    """Raise `SettingError` if a setting cannot have this text."""
    if len(value) > MOST_LETTERS:
        raise SettingError(f"{setting.name} has more than {MOST_LETTERS} characters.", allowed(setting))

    bad = forbidden_in(value)
    if bad:
        raise SettingError(f"{setting.name} has {bad}.", "delete it")
    if setting.choices and value not in setting.choices:
        raise SettingError(f"{setting.name} cannot be {shown(value)}.", allowed(setting))
    if setting.form:
        from kiosk.settings_forms import fault

        wrong = fault(setting.form, value)
        if wrong:
            raise SettingError(f"{setting.name}: {wrong}.", allowed(setting))


def shown(value: object) -> str:
    """Return a value as an error message shows it: on one line and shortened."""
    if isinstance(value, int) and value.bit_length() > MOST_BITS:
        return "a number of very many digits"
    if isinstance(value, (dict, list)):
        return "several values"  # however many, and however deep
    written = repr(value)
    return written if len(written) <= MOST_SHOWN else f"{written[:MOST_SHOWN]}…"


def nearest(name: str, place: str) -> str:
    """Return a hint for an unknown name: the closest setting, or all of them."""
    from difflib import get_close_matches

    names = [setting.name for setting in SETTINGS if place in setting.places]
    near = get_close_matches(name, names, 1)
    return f"did you mean {near[0]!r}?" if near else f"the settings are {', '.join(names)}"


def allowed(setting: Setting) -> str:
    """Return which values a setting takes, as a hint."""
    if setting.form:
        from kiosk.settings_forms import FORMS

        return f"it may be {FORMS[setting.form]}"
    if setting.choices:
        return f"it may be {', '.join(setting.choices)}"
    if setting.high:
        zero = f", or 0: {setting.zero}" if setting.zero else ""
        steps = f" in steps of {setting.step}" if setting.step else ""
        return f"it may be {setting.low:g} to {setting.high:g} {setting.unit}{steps}{zero}"
    return f"it may be {TYPE_NAMES[type(setting.default)]}"


def load_machine_settings(path: Path) -> dict[str, object]:
    """Return this machine's settings from a TOML file; raise `KioskError` if one is wrong or the file is unreadable."""
    import tomllib

    try:
        # Long lines are refused: `tomllib` takes quadratic time for the dots of a key
        values = tomllib.loads(text_of(path, MOST_BYTES, MOST_LETTERS))
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise KioskError(f"{path}: {reason}.", "pass another file with --config", ExitCode.NOINPUT) from error
    except RecursionError as error:
        raise KioskError(f"{path}: it is nested too deeply.", LINES, ExitCode.CONFIG) from error
    except ValueError as error:
        raise KioskError(f"{path}: {one_line(str(error))}.", LINES, ExitCode.CONFIG) from error
    try:
        return {name: validate(name, value, "machine") for name, value in values.items()}
    except SettingError as error:
        raise KioskError(f"{path}: {error.message}", error.hint, ExitCode.CONFIG) from error
