"""`update`: take signed content from a stick or from a server, as the service `lobby-kiosk-update` does."""

import argparse
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import Commands, add_config, add_content
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import PROGRAM, state_folder, update_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.packs.fetchers import Deadline
    from kiosk.packs.manifest import Manifest
    from kiosk.packs.sources import PackSource
    from kiosk.packs.updating import Machine, UpdateReport
    from kiosk.staff.packs import PackRequest

MOST_SECONDS = 3600
"""Longest time of one run; what is loaded until then is kept for the next."""


def add(commands: Commands) -> None:
    """Declare `update`."""
    parser = commands.add_parser(
        "update",
        help="take signed content from a stick or a server",
        description="Do what staff have asked for on the panel, then take the newest signed content from the sticks "
        "that are plugged in and from `content_server` of the settings, and put it in the place of what the kiosk "
        "shows; a running kiosk shows it when nobody is using it. docs/packs.md is the technician's page.",
    )
    parser.add_argument("--from", dest="place", metavar="DIR|URL", help="take it from here only")
    parser.add_argument(
        "--trust",
        action="store_true",
        help="show the words of its publisher's keys, and ask whether to trust it",
    )
    parser.add_argument("--clinic", metavar="ID", help="with --trust: the clinic, if there are several")
    add_content(parser, "--content", "the folder to put it in")
    add_config(parser)


def update(options: argparse.Namespace) -> int:
    """Update the content; return the exit code: 1 if anything was refused."""
    from kiosk.commands.packs.passphrases import require_update_tools

    require_update_tools()
    from kiosk.base.platforms import lock
    from kiosk.packs.client import in_words
    from kiosk.packs.time_limit import time_limit
    from kiosk.staff.packs import pack_request

    if options.trust and not options.place:
        raise KioskError("--trust needs a stick or a server.", "name it with --from", ExitCode.USAGE)
    machine = _machine(options.content.absolute())
    machine.updates.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        held = stack.enter_context((machine.updates / "lock").open("w"))
        lock(held.fileno())
        stack.enter_context(in_words())
        stack.enter_context(time_limit(MOST_SECONDS))
        report = _run(machine, options, pack_request(state_folder()))
        if options.trust and report.offers:
            report = _run(machine, options, _confirmed(report, options.clinic))
    for line in report.done:
        print(line)
    for line in report.problems:
        print(line, file=sys.stderr)
    if not report.done and not report.problems:
        print("There is nothing new.")
    return 1 if report.problems else ExitCode.OK


def _machine(content: Path) -> "Machine":
    from kiosk.packs.updating import Machine
    from kiosk.runtime.run_history import NAME, read

    history = read(state_folder() / NAME)
    return Machine(
        content=content,
        updates=update_folder(),
        build_time=datetime.fromtimestamp((PROGRAM / "__init__.py").stat().st_mtime, UTC),
        bad=() if history is None else history.bad,
        is_due=_is_due,
    )


def _is_due(manifest: "Manifest") -> bool:
    """Return whether this kiosk takes a pack now.

    The service cannot write the state folder: until `fleet export` has drawn this kiosk's number, it takes what is for
    every kiosk.
    """
    from kiosk.base.kiosk_number import kiosk_number
    from kiosk.packs.rollout import is_due

    try:
        number = kiosk_number(state_folder())
    except (OSError, ValueError):
        return manifest.rollout is None
    return is_due(manifest, number, f"{datetime.now(UTC):%Y-%m-%d}")


def _run(machine: "Machine", options: argparse.Namespace, wanted: "PackRequest") -> "UpdateReport":
    from kiosk.packs.fetchers import Deadline
    from kiosk.packs.updating import update as run

    return run(machine, wanted, _sources(options, machine.updates, Deadline(MOST_SECONDS)))


def _sources(options: argparse.Namespace, updates: Path, deadline: "Deadline") -> "Iterator[PackSource]":
    """Yield the place that was named, or else the sticks and the server of the settings."""
    from kiosk.packs.sources import ServerSource, source_of, sticks
    from kiosk.settings import load_machine_settings

    if options.place:
        yield source_of(options.place, updates, deadline)
        return
    yield from sticks(deadline)
    settings = load_machine_settings(options.config) if options.config else {}
    if address := str(settings.get("content_server", "")):
        yield ServerSource(address, updates, deadline)


def _confirmed(report: "UpdateReport", clinic: str | None) -> "PackRequest":
    """Return the request to trust a publisher, once somebody has compared its words."""
    from kiosk.staff.packs import PackRequest

    offers = [offer for offer in report.offers if clinic in (None, offer.clinic)]
    if len(offers) != 1:
        known = " or ".join(offer.clinic for offer in report.offers)
        raise KioskError(
            "It is not clear which clinic this kiosk is of.", f"name it: --clinic {known}", ExitCode.USAGE
        )
    (offer,) = offers
    print(f"Publisher:   {offer.publisher}\nClinic:      {offer.clinic_name}\nFingerprint: {offer.words}")
    if input("Are these the words that the publisher told you? Type yes: ").strip().lower() != "yes":
        raise KioskError("The publisher is not trusted; nothing was changed.", exit_code=ExitCode.NOPERM)
    return PackRequest(trust=offer.words, clinic=offer.clinic)
