"""`doctor`: tell what is wrong with this machine, and what to do about it."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.paths import CONTENT, ICONS, cache_folder, state_folder

if TYPE_CHECKING:
    from kiosk.commands import Commands
    from kiosk.staff.health.facts import ContentProblem


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
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


def doctor(wish: argparse.Namespace) -> int:
    """Return what is wrong with this machine."""
    from kiosk.content.library.library_store import is_stale, library_path
    from kiosk.doctor.check_run import CheckContext, CheckRun
    from kiosk.settings import load_machine_settings
    from kiosk.staff.overrides import chosen_unchanged
    from kiosk.staff.pin.pin import read_pin
    from kiosk.startup.background_services import restart

    machine, fault = {}, ""
    try:
        machine = load_machine_settings(wish.config) if wish.config else {}
    except KioskError as error:
        fault = str(error)
    machine |= chosen_unchanged(state_folder())  # as a start of the kiosk has it
    library = library_path(wish.content, cache_folder())
    patient = CheckContext(
        library,
        wish.content,
        machine,
        fault,
        lambda one: is_stale(one, wish.content, ICONS),
        restart=restart,
        pin_set=lambda: read_pin(state_folder()) is not None,
    )
    checks = CheckRun(patient).checks(wait=True)
    if wish.json:
        import json

        told = [check._asdict() | {"problems": [one._asdict() for one in check.problems]} for check in checks]
        print(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        for check in checks:
            print(f"{check.light:5}  {check.id:12}  {check.found} {check.remedy}")
            for problem in check.problems:
                print(f"{'':21}{problem_line(problem)}")
    return 1 if any(check.light == "red" for check in checks) else os.EX_OK


def problem_line(problem: "ContentProblem") -> str:
    """Return one line about a problem of the content: where it is by its titles, and what is wrong at which line."""
    where = ": ".join(part for part in (problem.topic_title or problem.topic, problem.section_title) if part)
    language = f" [{problem.language}]" if problem.language else ""
    return f"{where}{language}  {problem.detail}".strip()
