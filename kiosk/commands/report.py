"""`report`: report how the kiosk is used."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import Commands, add_content
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import cache_folder

if TYPE_CHECKING:
    from kiosk.staff.reports.period import Period


def add(commands: Commands) -> None:
    """Declare `report`."""
    from kiosk.staff.reports.period import UNITS
    from kiosk.staff.reports.report_groups import BY

    parser = commands.add_parser(
        "report",
        help="report how the kiosk is used",
        description="Report how the kiosk is used: how much, how many pages people read, where they leave, and how use "
        "changes over time. Counts of several kiosks are added up. For what is counted and what never is, see "
        "docs/use.md.",
    )
    parser.add_argument(
        "files",
        type=Path,
        nargs="*",
        metavar="FILE",
        help="usage.sqlite of one or more kiosks (default: this one)",
    )
    parser.add_argument("--by", choices=BY, default="", help="only the table by this")
    parser.add_argument("--today", action="store_true", help="only today")
    parser.add_argument(
        "--last", choices=UNITS, help="only the last whole day, week (Monday to Sunday), month or year"
    )
    parser.add_argument(
        "--from", dest="first", default="", metavar="DAY", help="from this day on, such as 2026-03-01"
    )
    parser.add_argument(
        "--to", dest="last_day", default="", metavar="DAY", help="up to and including this day"
    )
    add_content(parser, "--content", "the content whose titles are printed")
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--csv", type=Path, metavar="FILE", help="write one table for a spreadsheet (default: by month)"
    )
    form.add_argument("--html", type=Path, metavar="FILE", help="write a page with bars")


def report(options: argparse.Namespace) -> int:
    """Print or write the report; return the exit code."""
    from kiosk.content.library.library_store import shown_path
    from kiosk.doctor.library_info import names_by_id
    from kiosk.paths import counts_file
    from kiosk.staff.counts.counts_file import read_counts
    from kiosk.staff.reports.report import report as make_report
    from kiosk.staff.reports.report_forms import as_csv, as_html, as_text

    counts = read_counts(options.files or [counts_file()])
    names = names_by_id(shown_path(options.content, cache_folder()))
    by = options.by or ("month" if options.csv else "")
    usage_report = make_report(counts, by, period=period_of(options), names=names)
    if options.csv:
        options.csv.write_text(as_csv(usage_report.tables[0]), encoding="utf-8", newline="")
    elif options.html:
        options.html.write_text(as_html(usage_report), encoding="utf-8")
    else:
        print(as_text(usage_report), end="")
    return ExitCode.OK


def period_of(options: argparse.Namespace) -> "Period | None":
    """Return the period that the options select, or `None` for all counts."""
    from kiosk.staff.reports.period import Period, last_period, period_between

    day = date.today()  # noqa: DTZ011  (the local date at the kiosk)
    between = bool(options.first or options.last_day)
    if options.today + bool(options.last) + between > 1:
        message = "A report is about one period."
        raise KioskError(message, "use either --today, or --last, or --from and --to", ExitCode.USAGE)
    if options.today:
        return Period(day.isoformat(), day.isoformat())
    if options.last:
        return last_period(options.last, day)
    return period_between(options.first, options.last_day) if between else None
