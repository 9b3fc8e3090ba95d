"""`fleet`: tell the state of this kiosk, and report on many of them."""

import argparse
import gc
from datetime import date
from importlib.util import find_spec
from pathlib import Path

from kiosk.commands import Commands, add_config, add_content
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import state_folder

KNOWN_NAME = "fleet-known.json"
"""File in the state folder with what earlier reports have seen."""


def add(commands: Commands) -> None:
    """Declare `fleet`."""
    parser = commands.add_parser(
        "fleet",
        help="tell the state of this kiosk, and report on many of them",
        description="Write the state of this kiosk for other programs, or join what many kiosks wrote into one page. "
        "See docs/fleet.md.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action", required=True)
    add_export(actions)
    add_report(actions)


def add_export(actions: Commands) -> None:
    """Declare `fleet export`."""
    parser = actions.add_parser(
        "export",
        help="write the state and the use of this kiosk",
        description="Check this machine as `doctor` does, and write its state and its use by week: as metrics for "
        "Prometheus, as JSON and as a signed bundle, into the folder `fleet` of the state folder. Nothing in "
        "them is about a single visitor, and no figure is under five.",
    )
    parser.add_argument(
        "folder",
        type=Path,
        nargs="?",
        metavar="DIR",
        help="also write the bundle into this folder, such as a stick",
    )
    add_content(parser, "--content", "the content that is shown")
    add_config(parser)


def add_report(actions: Commands) -> None:
    """Declare `fleet report`."""
    parser = actions.add_parser(
        "report",
        help="join the bundles of many kiosks into one page",
        description="Join the bundles in folders into one HTML page: the state of every kiosk, the worst first, and "
        "the use by clinic, topic, language and week. Kiosks and keys of earlier reports are remembered. The exit "
        "code is 1 if a kiosk is red.",
    )
    parser.add_argument(
        "folders", type=Path, nargs="+", metavar="DIR", help="folders with bundles, or bundles"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("fleet.html"),
        metavar="FILE",
        help="the page (default: fleet.html)",
    )
    parser.add_argument(
        "--weeks", type=int, default=53, metavar="N", help="how many weeks of use are shown (default: 53)"
    )
    parser.add_argument(
        "--known",
        type=Path,
        metavar="FILE",
        help="where kiosks are remembered (default: in the state folder)",
    )
    parser.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="FINGERPRINT",
        help="accept this key as the new one of its kiosk; may be repeated",
    )


def fleet(options: argparse.Namespace) -> int:
    """Write what was asked for; return the exit code."""
    require_cryptography()
    return export(options) if options.action == "export" else report(options)


def require_cryptography() -> None:
    """Raise `KioskError` if bundles cannot be signed or verified on this machine."""
    if find_spec("cryptography") is None:
        message = "Signed bundles need the Python package cryptography."
        raise KioskError(message, "install the extra `updates` of pyproject.toml", ExitCode.UNAVAILABLE)


def export(options: argparse.Namespace) -> int:
    """Write the state of this kiosk, and print where; return the exit code."""
    from kiosk.doctor.this_machine import context_of
    from kiosk.fleet.export import export as write_all
    from kiosk.fleet.signing_key import fingerprint

    written = write_all(context_of(options.content, options.config), state_folder(), options.folder)
    print(f"Kiosk {written.number}, fingerprint of its key: {fingerprint(written.key)}")
    for path in written.files:
        print(path)
    return ExitCode.OK


def report(options: argparse.Namespace) -> int:
    """Write the page, and print what needs attention; return the exit code."""
    from kiosk.fleet.report.fleet_report import write_report

    gc.disable()  # millions of numbers would be walked through again and again
    known = options.known or state_folder() / KNOWN_NAME
    today = date.today()  # noqa: DTZ011  (the local date where the report is read)
    page = write_report(
        options.folders, options.output, known, today=today, weeks=options.weeks, accepted=options.accept
    )
    for line in page.summary_lines():
        print(line)
    print(options.output)
    return 1 if page.has_red else ExitCode.OK
