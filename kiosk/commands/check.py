"""`check`: list all problems of the content."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import Commands, add_content, add_json
from kiosk.errors import ExitCode
from kiosk.paths import ICONS, TRANSLATIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.source.problems import Problem
    from kiosk.content.source.reader import Content


def add(commands: Commands) -> None:
    """Declare `check`."""
    parser = commands.add_parser(
        "check",
        help="list all problems of the content",
        description="List all problems of the content, one per line: file:line:column: message (hint). Content with "
        "only warnings and notes, which are marked as such, can be shown. Languages that no font on this machine can "
        "draw are listed too. The exit code is 1 if there are errors.",
    )
    add_content(parser)
    parser.add_argument(
        "--reading",
        action="store_true",
        help="also report how hard each section is to read, and sections harder than kiosk.yaml allows",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="exit with 1 for warnings too, such as outdated translations, and for text that has changed since its "
        "review",
    )
    add_json(parser, "only the problems, as JSON, for other programs")


def check(options: argparse.Namespace) -> int:
    """List all problems of the content; return the exit code."""
    from kiosk.content.authoring import require_authoring_tools

    require_authoring_tools()
    from kiosk.content.review.report import review_report
    from kiosk.content.source.checks import problems_in
    from kiosk.content.source.problems import errors, summary
    from kiosk.content.source.reader import read_content
    from kiosk.content.translation.report import report_lines

    content = read_content(options.content)
    problems = problems_in(content, ICONS)
    if options.json:
        print_as_json(content, problems)
        return 1 if errors(problems) else ExitCode.OK
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
        problems += print_reading(options.content)
    print_undrawable(content.languages)
    failing = {"error", "warning"} if options.strict else {"error"}
    has_failed = any(problem.severity in failing for problem in problems)
    return 1 if has_failed or (options.strict and reviews.has_changes) else ExitCode.OK


def print_as_json(content: "Content", problems: "Sequence[Problem]") -> None:
    """Print problems as JSON, each with its place (`kiosk.content.source.problem_places`)."""
    import json
    from dataclasses import asdict

    from kiosk.content.source.problem_places import place_of

    entries = [asdict(problem) | place_of(content, problem)._asdict() for problem in problems]
    print(json.dumps(entries, ensure_ascii=False))


def print_undrawable(languages: "Sequence[str]") -> None:
    """Print the languages that the kiosk would not offer on this machine because no font can draw them."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.startup.font_coverage import undrawable_languages

    try:
        missing = undrawable_languages(languages)
    except ImportError as error:  # authors' machines may lack Qt
        print(f"this machine: note: its fonts were not checked because Qt cannot be loaded: {error}")
        return
    if missing:
        from kiosk.ui.display.missing_fonts import warning

        print(f"this machine: note: {warning(missing)}")


def print_reading(content: Path) -> "Sequence[Problem]":
    """Print how hard each section is to read; return the problems of sections that are too hard."""
    from kiosk.content.reading.report import reading_report

    report = reading_report(content)
    for section in report.sections:
        print(section.line())
    for problem in report.problems:
        print(problem)
    return report.problems
