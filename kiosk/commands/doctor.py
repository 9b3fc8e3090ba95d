"""`doctor`: check this machine and say how to fix what is wrong."""

import argparse
from typing import TYPE_CHECKING

from kiosk.commands import Commands, add_config, add_content, add_json
from kiosk.errors import ExitCode

if TYPE_CHECKING:
    from kiosk.staff.health.facts import ContentProblem


def add(commands: Commands) -> None:
    """Declare `doctor`."""
    parser = commands.add_parser(
        "doctor",
        help="check this machine and say how to fix what is wrong",
        description="Check the library, the disk, the clock, screen and touch, sound and voices, the printer, the "
        "fonts, security updates and the watchdog, one line each: a traffic light, the finding, and what to do. "
        "Nothing is changed. The exit code is 1 if any light is red.",
    )
    add_json(parser)
    add_content(parser, "--content", "the content that is shown")
    add_config(parser)


def doctor(options: argparse.Namespace) -> int:
    """Print the checks of this machine; return the exit code."""
    from kiosk.doctor.check_run import CheckRun
    from kiosk.doctor.this_machine import context_of

    checks = CheckRun(context_of(options.content, options.config)).checks(wait=True)
    if options.json:
        import json

        report = [
            check._asdict() | {"problems": [problem._asdict() for problem in check.problems]}
            for check in checks
        ]
        print(json.dumps(report, indent=2, ensure_ascii=False))
    else:
        for check in checks:
            print(f"{check.light:5}  {check.id:12}  {check.found} {check.remedy}")
            for problem in check.problems:
                print(f"{'':21}{problem_line(problem)}")
    return 1 if any(check.light == "red" for check in checks) else ExitCode.OK


def problem_line(problem: "ContentProblem") -> str:
    """Return one line about a problem of the content: its place by titles, file and line, and what is wrong."""
    where = ": ".join(part for part in (problem.topic_title or problem.topic, problem.section_title) if part)
    language = f" [{problem.language}]" if problem.language else ""
    return f"{where}{language}  {problem.detail}".strip()
