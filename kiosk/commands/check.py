"""`check`: list everything that is wrong with the content."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.paths import CONTENT, ICONS, TRANSLATIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.commands import Commands
    from kiosk.content.source.problems import Problem


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `check`."""
    one = commands.add_parser(
        "check",
        help="list everything that is wrong with the content",
        description="List everything that is wrong with the content, one line a problem: file:line:column: message "
        "(hint). A warning or a note says that it is one: the content can be shown all the same. Languages for "
        "which this machine has no font are named too. The exit code is 1 when there are errors.",
    )
    one.add_argument("content", type=Path, nargs="?", default=CONTENT, metavar="DIR", help="the content")
    one.add_argument(
        "--reading",
        action="store_true",
        help="tell too how hard each section is to read, and what is harder than kiosk.yaml allows",
    )
    one.add_argument(
        "--strict",
        action="store_true",
        help="exit with 1 for warnings too, such as translations that are not up to date, and for reviewed words that "
        "have changed since",
    )
    one.add_argument("--json", action="store_true", help="only the problems, as JSON, for other programs")
    one.set_defaults(command=check)


def check(options: argparse.Namespace) -> int:
    """List all problems of the content."""
    from kiosk.content.review.report import review_report
    from kiosk.content.source.checks import problems_in
    from kiosk.content.source.problems import errors, summary
    from kiosk.content.source.reader import read_content
    from kiosk.content.translation.report import report_lines

    if options.json:
        return check_as_json(options.content)
    content = read_content(options.content)
    problems = problems_in(content, ICONS)
    for problem in problems:
        print(problem)
    print(f"{options.content}: {summary(problems) or 'no problems'}")
    for line in report_lines(options.content, TRANSLATIONS):
        print(line)
    if errors(problems):
        return 1
    reviews = review_report(options.content, ICONS)
    for line in reviews.lines:
        print(line)
    if options.reading:
        problems += tell_reading(options.content)
    tell_undrawable(content.languages)
    failing = {"error", "warning"} if options.strict else {"error"}
    has_failed = any(problem.severity in failing for problem in problems)
    return 1 if has_failed or (options.strict and reviews.has_changes) else os.EX_OK


def check_as_json(folder: Path) -> int:
    """Print all problems of the content as JSON, each with what it is about (`kiosk.content.source.problem_places`)."""
    import json
    from dataclasses import asdict

    from kiosk.content.source.checks import problems_in
    from kiosk.content.source.problem_places import place_of
    from kiosk.content.source.problems import errors
    from kiosk.content.source.reader import read_content

    content = read_content(folder)
    problems = problems_in(content, ICONS)
    print(
        json.dumps([asdict(one) | place_of(content, one)._asdict() for one in problems], ensure_ascii=False)
    )
    return 1 if errors(problems) else os.EX_OK


def tell_undrawable(languages: "Sequence[str]") -> None:
    """Print which of some languages the kiosk would not offer on this machine, for want of a font."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import undrawable_languages

    try:
        missing = undrawable_languages(languages)
    except ImportError as error:  # content is written on machines that never show it
        print(f"this machine: note: its fonts were not looked at, since Qt does not load: {error}")
        return
    if missing:
        from kiosk.ui.display.missing_fonts import warning

        print(f"this machine: note: {warning(missing)}")


def tell_reading(content: Path) -> "Sequence[Problem]":
    """Print how hard each section is to read; return what is harder than it may be."""
    from kiosk.content.reading.report import reading_report

    report = reading_report(content)
    for section in report.sections:
        print(section.line())
    for problem in report.problems:
        print(problem)
    return report.problems
