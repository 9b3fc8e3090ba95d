"""The commands of the kiosk, one function each; what a command needs is imported inside it."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kiosk.devices.paths import BUILT_IN, CONTENT, ICONS, SITE_STYLE, TRANSLATIONS, cache_folder, state_folder
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.content.problems import Problem

SIZE = "WIDTHxHEIGHT"
SMALLEST, LARGEST = 320, 16384


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line and end with the exit code for wrong usage."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is."""
        self.exit(os.EX_USAGE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code (sysexits)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    given = given or ["run"]
    wish = parser(given[0]).parse_args(given)
    if wish.command is not run:
        gc.enable()
    try:
        code: int = wish.command(wish)
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 128 + 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return os.EX_IOERR
    except OSError as error:
        print(
            f"kiosk: {error.strerror or error}: {error.filename or ''}".rstrip(": "),
            file=sys.stderr,
        )
        return os.EX_IOERR
    return code


def parser(command: str = "") -> argparse.ArgumentParser:
    """Give the parser of one command, or of all when `command` is none of them."""
    top = Parser(
        prog="main.py",
        description="A touchscreen kiosk that tells visitors of a clinic about health topics.",
        epilog="Without a command the kiosk runs.",
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in [COMMANDS[command]] if command in COMMANDS else COMMANDS.values():
        add(commands)
    return top


Commands = argparse._SubParsersAction  # noqa: SLF001  (argparse names this type nowhere else)


def add_run(commands: "Commands[Parser]") -> None:
    """Declare `run`."""
    one = commands.add_parser(
        "run",
        help="show the kiosk, full screen",
        description="Show the kiosk, full screen. The content is built first when it is newer than "
        "the library that was built from it.",
        epilog="What can be set in the configuration file: see docs/settings.md.",
    )
    one.add_argument("--windowed", action="store_true", help="in a window instead of full screen")
    one.add_argument("--size", type=size, metavar=SIZE, help="size of the window; implies --windowed")
    one.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content to show")
    one.add_argument("--config", type=Path, metavar="FILE", help="settings of this machine (TOML)")
    one.set_defaults(command=run)


def add_check(commands: "Commands[Parser]") -> None:
    """Declare `check`."""
    one = commands.add_parser(
        "check",
        help="list everything that is wrong with the content",
        description="List everything that is wrong with the content, one line a problem: "
        "file:line:column: message (hint). The exit code is 1 when there is any.",
    )
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument(
        "--reading",
        action="store_true",
        help="tell too how hard each section is to read, and what is harder than kiosk.yaml allows",
    )
    one.set_defaults(command=check)


def add_build(commands: "Commands[Parser]") -> None:
    """Declare `build`."""
    one = commands.add_parser(
        "build",
        help="make the library that the kiosk shows",
        description="Check the content and make of it the library that the kiosk shows. What did "
        "not change is not built again.",
    )
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument("-o", "--output", type=Path, metavar="FILE", help="the library to write")
    one.set_defaults(command=build)


def add_tour(commands: "Commands[Parser]") -> None:
    """Declare `tour`."""
    from kiosk.settings import BY_NAME

    one = commands.add_parser(
        "tour",
        help="take a picture of every place, without a display",
        description="Walk the real kiosk off screen, by touch, and leave a PNG of every place in DIR, "
        "with a contact sheet of them all. PNGs that are in DIR are removed first.",
    )
    one.add_argument("folder", type=Path, metavar="DIR", help="where to leave the pictures")
    one.add_argument("--size", type=size, default=(1920, 1080), metavar=SIZE, help="default 1920x1080")
    one.add_argument(
        "--language",
        default="",
        help="a language of the content, or a pseudo-locale: en-XA (long words) or ar-XB (right to left)",
    )
    one.add_argument(
        "--text-size", choices=BY_NAME["text_size"].choices, help="default: as the content sets it"
    )
    one.add_argument(
        "--contrast", choices=BY_NAME["contrast"].choices, help="default: as the content sets it"
    )
    one.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content to show")
    one.set_defaults(command=tour)


def add_schema(commands: "Commands[Parser]") -> None:
    """Declare `schema`."""
    one = commands.add_parser(
        "schema",
        help="write JSON Schemas, so that editors complete and check the content",
        description="Write JSON Schemas of the content's files, so that editors complete and check "
        "them: into DIR, or all in one to standard output.",
    )
    one.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="where to write them")
    one.set_defaults(command=schema)


def add_keys(commands: "Commands[Parser]") -> None:
    """Declare `keys`."""
    one = commands.add_parser(
        "keys",
        help="tell the names of keys, for keypads and switches",
        description="Open a window that names every key that is pressed, as a line for the settings of this "
        "machine. The kiosk itself must not run meanwhile: it would take the keys.",
    )
    one.set_defaults(command=keys)


def add_sentences(commands: "Commands[Parser]") -> None:
    """Declare `sentences`."""
    one = commands.add_parser(
        "sentences",
        help="list what the voice says, for who records it",
        description="List every sentence that is read aloud in a language: whether there is a recording of it, "
        "the name that one has or would have, and its words; then recordings whose text has changed.",
    )
    one.add_argument("language", metavar="LANGUAGE", help="the language, such as zh-Hans")
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.set_defaults(command=sentences)


def add_fonts(commands: "Commands[Parser]") -> None:
    """Declare `fonts`."""
    one = commands.add_parser(
        "fonts",
        help="tell which letters this machine lacks",
        description="Tell which face writes each language of the content, and name every character of the content "
        "and of the interface that this machine cannot draw. The exit code is 1 when there is any.",
    )
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument("--library", type=Path, metavar="FILE", help="a library, in place of the content")
    one.set_defaults(command=fonts)


def add_doctor(commands: "Commands[Parser]") -> None:
    """Declare `doctor`."""
    one = commands.add_parser(
        "doctor",
        help="tell what is wrong with this machine, and what to do about it",
        description="Look at the library, the disk, the clock, screen and touch, sound and voices, the printer and the "
        "letters, one line each: a light, what was found, and what to do. Nothing is changed. The exit code is 1 when "
        "a light is red.",
    )
    one.add_argument("--json", action="store_true", help="as JSON, for other programs")
    one.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content that is shown")
    one.add_argument("--config", type=Path, metavar="FILE", help="settings of this machine (TOML)")
    one.set_defaults(command=doctor)


def add_report(commands: "Commands[Parser]") -> None:
    """Declare `report`."""
    from kiosk.staff.report_by import BY

    one = commands.add_parser(
        "report",
        help="tell how the kiosk is used",
        description="Tell how the kiosk is used: how much, how deep people read, where they leave, how use fades. "
        "Counts of several kiosks are added up. What is counted and what never is: see docs/use.md.",
    )
    one.add_argument(
        "files", type=Path, nargs="*", metavar="FILE", help="usage.sqlite of kiosks; default: of this one"
    )
    one.add_argument("--by", choices=BY, default="", help="one table only: by this")
    form = one.add_mutually_exclusive_group()
    form.add_argument(
        "--csv", type=Path, metavar="FILE", help="write one table for a spreadsheet, else by month"
    )
    form.add_argument("--html", type=Path, metavar="FILE", help="write a page with bars")
    one.set_defaults(command=report)


def add_export(commands: "Commands[Parser]") -> None:
    """Declare `export`."""
    one = commands.add_parser(
        "export",
        help="write the content as a web site",
        description="Write the content as a small web site of plain pages into DIR: every language that the kiosk "
        "offers, without scripts and without anything from elsewhere. A site that was written there before is "
        "replaced; any other folder must be empty.",
    )
    one.add_argument("folder", type=Path, metavar="DIR", help="where to write it")
    one.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content")
    one.set_defaults(command=export)


def add_pin(commands: "Commands[Parser]") -> None:
    """Declare `pin`."""
    one = commands.add_parser(
        "pin",
        help="set the PIN of the staff panel",
        description="Ask twice for a PIN of 6 to 12 digits and make it the one that opens the staff panel. Wrong "
        "tries are forgotten. Without a PIN there is no staff panel.",
    )
    one.add_argument("--remove", action="store_true", help="have no PIN any more, and so no staff panel")
    one.add_argument("--content", type=Path, default=CONTENT, metavar="DIR", help="the content that is shown")
    one.set_defaults(command=pin)


def add_translated(commands: "Commands[Parser]") -> None:
    """Declare `translated`."""
    one = commands.add_parser(
        "translated",
        help="write down how far a translation has come",
        description="Write down that the texts of a language were made from the first language's present "
        "texts, and how far they have come: into topics/*/LANGUAGE.states.yaml. A text whose source "
        "changes afterwards is stale; this takes it off that list again.",
    )
    one.add_argument("language", metavar="LANGUAGE", help="the language, such as ar")
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument("--topic", metavar="ID", help="only this topic")
    one.add_argument("--section", metavar="ID", help="only this section")
    one.add_argument("--state", choices=("draft", "translated", "reviewed", "approved"), default="draft")
    one.add_argument("--by", default="", metavar="NAME", help="who stands for it; needed for all but drafts")
    one.set_defaults(command=translated)


COMMANDS = {
    "run": add_run,
    "check": add_check,
    "build": add_build,
    "tour": add_tour,
    "schema": add_schema,
    "translated": add_translated,
    "keys": add_keys,
    "fonts": add_fonts,
    "doctor": add_doctor,
    "sentences": add_sentences,
    "export": add_export,
    "pin": add_pin,
    "report": add_report,
}
"""What declares each command."""


def size(text: str) -> tuple[int, int]:
    """Read a size such as 1920x1080, in pixels."""
    across, _, down = text.lower().partition("x")
    if not (across.isdecimal() and down.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1920x1080")
    pair = int(across), int(down)
    if not all(SMALLEST <= side <= LARGEST for side in pair):
        raise argparse.ArgumentTypeError(f"{text}: each side must be {SMALLEST} to {LARGEST} pixels")
    return pair


def run(wish: argparse.Namespace) -> int:
    """Show the kiosk."""
    windowed = wish.size or ((1280, 720) if wish.windowed else None)
    if windowed is None:
        from kiosk.serving import serve

        return serve(wish.content, wish.config)
    from kiosk.app import Wish
    from kiosk.app import run as run_kiosk
    from kiosk.content.shelf import open_newest
    from kiosk.settings import load_machine_settings
    from kiosk.staff.chosen import chosen

    machine = {**(load_machine_settings(wish.config) if wish.config else {}), **chosen(state_folder())}
    newest = open_newest(wish.content, cache_folder(), ICONS)
    for line in newest.complaints:
        print(line, file=sys.stderr)
    return run_kiosk(
        newest.library,
        Wish(machine, content=wish.content, staff_mark=bool(newest.complaints)),
        windowed=windowed,
    )


def check(wish: argparse.Namespace) -> int:
    """List all problems of the content."""
    from kiosk.content.checks import check_content
    from kiosk.content.translation_report import report_lines

    problems: Sequence[Problem] = check_content(wish.content, ICONS)
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{wish.content}: no problems")
    for line in report_lines(wish.content, TRANSLATIONS):
        print(line)
    if wish.reading and not problems:
        problems = tell_reading(wish.content)
    return 1 if problems else os.EX_OK


def tell_reading(content: Path) -> "Sequence[Problem]":
    """Tell how hard each section is to read; give what is harder than it may be."""
    from kiosk.content.reading_report import reading_report

    report = reading_report(content)
    for section in report.sections:
        print(section.line())
    for problem in report.problems:
        print(problem)
    return report.problems


def build(wish: argparse.Namespace) -> int:
    """Make the library."""
    from kiosk.content.builder import build as build_library
    from kiosk.content.shelf import library_path

    output = wish.output or library_path(wish.content, cache_folder())
    report = build_library(wish.content, output, icons_dir=ICONS, progress=show_progress)
    if report.changed:
        print(f"{report.path}: {report.topics_built} built, {report.topics_reused} unchanged")
    else:
        print(f"{report.path}: nothing has changed")
    if wish.output is None:
        from kiosk.content.shelf import open_newest

        open_newest(BUILT_IN, cache_folder(), ICONS)  # so that it is there when it is needed
    return os.EX_OK


def show_progress(done: int, total: int, what: str) -> None:
    """Tell, on a terminal, how far a build has come."""
    if sys.stderr.isatty():
        print(f"\r{done}/{total} {what}\033[K", end="\n" if done == total else "", file=sys.stderr)


def tour(wish: argparse.Namespace) -> int:
    """Leave a picture of every place."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import Wish, tour_application
    from kiosk.content.shelf import open_pseudo

    machine: dict[str, object] = {"drawing": "software", "screen_diagonal": 24.0, "sounds": False}
    if wish.text_size:
        machine["text_size"] = wish.text_size
    if wish.contrast:
        machine["contrast"] = wish.contrast
    library = open_pseudo(wish.content, cache_folder(), ICONS)
    if wish.language:
        expect_language(library, wish.language)
    pictures = tour_application(library, Wish(machine, wish.language), wish.size, wish.folder)
    print(f"{len(pictures)} pictures in {wish.folder}; all of them on {pictures[-1].name}")
    return os.EX_OK


def expect_language(library: "Library", language: str) -> None:
    """Raise `KioskError` when a library has nothing in a language."""
    codes = [one.code for one in library.languages]
    if language not in codes:
        raise KioskError(
            f"The content has no language {language!r}.", f"It has {', '.join(codes)}.", os.EX_USAGE
        )


def schema(wish: argparse.Namespace) -> int:
    """Write the JSON Schemas."""
    import json

    from kiosk.content.schema import schemas

    if wish.folder is None:
        print(json.dumps(schemas(), indent=2, ensure_ascii=False))
        return os.EX_OK
    wish.folder.mkdir(parents=True, exist_ok=True)
    for name, content in schemas().items():
        path = wish.folder / name
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        print(path)
    return os.EX_OK


def translated(wish: argparse.Namespace) -> int:
    """Write down how far a translation has come."""
    from kiosk.content.translation_report import write_states

    for line in write_states(
        wish.content,
        wish.language,
        topic=wish.topic,
        section=wish.section,
        state=wish.state,
        by=wish.by,
    ):
        print(line)
    return os.EX_OK


def keys(wish: argparse.Namespace) -> int:
    """Tell the names of keys."""
    from kiosk.app import key_names

    del wish
    return key_names(lambda line: print(line, flush=True))


def fonts(wish: argparse.Namespace) -> int:
    """Tell which letters this machine lacks."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import written
    from kiosk.content.library import Library
    from kiosk.content.shelf import open_newest

    library = Library.open(wish.library) if wish.library else None
    all_there = True
    for writing in written(library or open_newest(wish.content, cache_folder(), ICONS).library):
        all_there = all_there and not (writing.missing or writing.lacking)
        for line in writing.lines():
            print(line)
    return os.EX_OK if all_there else 1


def doctor(wish: argparse.Namespace) -> int:
    """Tell what is wrong with this machine."""
    from kiosk.content.shelf import is_stale, library_path
    from kiosk.doctor import Examination, Patient
    from kiosk.fittings import restart
    from kiosk.settings import load_machine_settings
    from kiosk.staff.pin import read_pin

    machine, fault = {}, ""
    try:
        machine = load_machine_settings(wish.config) if wish.config else {}
    except KioskError as error:
        fault = str(error)
    library = library_path(wish.content, cache_folder())
    patient = Patient(
        library,
        wish.content,
        machine,
        fault,
        lambda one: is_stale(one, wish.content, ICONS),
        restart=restart,
        pin_set=lambda: read_pin(state_folder()) is not None,
    )
    checks = Examination(patient).checks(wait=True)
    if wish.json:
        import json

        print(json.dumps([check._asdict() for check in checks], indent=2, ensure_ascii=False))
    else:
        for check in checks:
            print(f"{check.light:5}  {check.id:12}  {check.found} {check.remedy}")
    return 1 if any(check.light == "red" for check in checks) else os.EX_OK


def report(wish: argparse.Namespace) -> int:
    """Tell how the kiosk is used."""
    from kiosk.devices.paths import counts_file
    from kiosk.staff.counts_file import read_counts
    from kiosk.staff.report import report as make_report
    from kiosk.staff.report_by import BY
    from kiosk.staff.report_forms import as_csv, as_html, as_text

    counts = read_counts(wish.files or [counts_file()])
    if wish.csv:
        wish.csv.write_text(as_csv(BY[wish.by or "month"](counts)), encoding="utf-8", newline="")
    elif wish.html:
        wish.html.write_text(as_html(make_report(counts, wish.by)), encoding="utf-8")
    else:
        print(as_text(make_report(counts, wish.by)), end="")
    return os.EX_OK


def export(wish: argparse.Namespace) -> int:
    """Write the web site."""
    from kiosk.content.shelf import open_newest
    from kiosk.content.website import export as export_site
    from kiosk.settings import defaults

    newest = open_newest(wish.content, cache_folder(), ICONS)
    for line in newest.complaints:
        print(line, file=sys.stderr)
    library = newest.library
    least = str({**defaults(), **library.settings}["translations"])
    pages = export_site(
        library,
        wish.folder,
        languages=library.offered(least),
        words=TRANSLATIONS,
        style=SITE_STYLE,
    )
    print(f"{wish.folder}: {pages} pages")
    return os.EX_OK


def sentences(wish: argparse.Namespace) -> int:
    """List what the voice says."""
    from kiosk.content.clips import recordings
    from kiosk.content.shelf import open_newest

    library = open_newest(wish.content, cache_folder(), ICONS).library
    expect_language(library, wish.language)
    for line in recordings(library, wish.content, wish.language):
        print(line)
    return os.EX_OK


def pin(wish: argparse.Namespace) -> int:
    """Set the PIN, or remove it."""
    from kiosk.content.shelf import library_path
    from kiosk.staff.pin import remove_pin, set_pin
    from kiosk.staff.pin_prompt import ask_twice, names_in

    if wish.remove:
        print("There is no PIN any more." if remove_pin(state_folder()) else "There was no PIN.")
        return os.EX_OK
    set_pin(state_folder(), ask_twice(), names_in(library_path(wish.content, cache_folder())))
    print("The PIN is set. docs/staff.md tells how to open the staff panel with it.")
    return os.EX_OK
