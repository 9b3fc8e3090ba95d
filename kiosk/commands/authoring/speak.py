"""`speak`: make the speech of a language ahead, so that visitors hear it at once."""

import argparse
from typing import TYPE_CHECKING

from kiosk.base.limits import lower_priority
from kiosk.commands import Commands, add_config, add_content, expect_language
from kiosk.devices.sound.neural.cache import speech_folder
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import ICONS, cache_folder

if TYPE_CHECKING:
    from kiosk.devices.sound.neural.ahead import Progress
    from kiosk.devices.sound.neural.cache import SpokenText

NICENESS = 10

REPORTED = 20
"""How many sentences are made between two reports."""

INSTALLATION = (
    "its packages are in requirements/voices.txt; `make run` installs them unless it is told VOICES=no"
)


def add(commands: Commands) -> None:
    """Declare `speak`."""
    parser = commands.add_parser(
        "speak",
        help="make the speech of a language ahead, so that visitors hear it at once",
        description="Make the natural voice's speech of every sentence in a language that has no recording, and store "
        "it in the cache of the user who runs this. Speech that is already there is kept. A running kiosk does the "
        "same while nobody uses it.",
    )
    parser.add_argument("language", metavar="LANGUAGE", help="the language, such as zh-Hans")
    parser.add_argument("--topic", default="", metavar="ID", help="only this topic")
    add_content(parser)
    add_config(parser)


def speak(options: argparse.Namespace) -> int:
    """Make the speech; return the exit code."""
    from kiosk.content.library.library_store import open_newest
    from kiosk.settings import defaults, load_machine_settings
    from kiosk.startup.speech_worker import MEGABYTE, spoken_in

    library = open_newest(options.content, cache_folder(), ICONS).library
    expect_language(library, options.language)
    topics = list(library.topics(options.language))
    if options.topic and options.topic not in topics:
        hint = f"It is one of {', '.join(topics)}."
        raise KioskError(f"There is no topic {options.topic!r}.", hint, ExitCode.USAGE)
    expect_voice(options.language)
    settings = {**defaults(), **(load_machine_settings(options.config) if options.config else {})}
    lower_priority(NICENESS)
    texts = list(spoken_in(library, options.language, options.topic))
    return make(texts, int(str(settings["speech_cache"])) * MEGABYTE)


def expect_voice(language: str) -> None:
    """Raise `KioskError` if the natural voice does not speak a language, or is not installed."""
    from kiosk.content.languages import record_of
    from kiosk.devices.sound.neural.installed import is_installed

    if not record_of(language).natural_voice:
        hint = "the voices of the system speak at once"
        raise KioskError(f"The natural voice does not speak {language}.", hint, ExitCode.USAGE)
    if not is_installed():
        raise KioskError("The natural voice is not installed.", INSTALLATION, ExitCode.UNAVAILABLE)


def make(texts: "list[SpokenText]", most_bytes: int) -> int:
    """Make the speech of texts, and say how far it is; return the exit code."""
    from kiosk.devices.sound.neural.ahead import make_ahead
    from kiosk.devices.sound.neural.faults import ModelDamagedError, TooSlowError
    from kiosk.devices.sound.neural.synthesis import Synthesizer

    def report(progress: "Progress") -> None:
        if progress.stored % REPORTED == 0:
            print(f"{progress.stored} of {progress.texts} sentences", flush=True)

    try:
        done = make_ahead(texts, most_bytes, Synthesizer, report)
    except ModelDamagedError as error:
        raise KioskError(str(error), "install its packages again", ExitCode.SOFTWARE) from error
    except TooSlowError as error:
        raise KioskError(
            "This machine is too slow for it.", f"factor {error}", ExitCode.UNAVAILABLE
        ) from error
    except OSError as error:
        raise KioskError(
            f"The speech cannot be stored: {error}.", "free some disk space", ExitCode.IOERR
        ) from error
    print(f"{done.stored} of {done.texts} sentences are in {speech_folder()}")
    if done.is_full:
        print("There is no room for more: the setting speech_cache says how much there may be.")
    return ExitCode.OK
