"""`report`: tell how the kiosk is used."""

import argparse
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.paths import CONTENT, cache_folder

if TYPE_CHECKING:
    from kiosk.commands import Commands
    from kiosk.staff.reports.period import Period


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare `report`."""
    from kiosk.staff.reports.period import UNITS
    from kiosk.staff.reports.report_groups import BY

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
    one.add_argument("--today", action="store_true", help="today's use alone")
    one.add_argument(
        "--last", choices=UNITS, help="the last whole one alone: a week is from Monday to Sunday"
    )
    one.add_argument(
        "--from", dest="first", default="", metavar="DAY", help="from this day on, such as 2026-03-01"
    )
    one.add_argument(
        "--to", dest="last_day", default="", metavar="DAY", help="until this day, which is included"
    )
    one.add_argument(
        "--content", type=Path, default=CONTENT, metavar="DIR", help="the content whose titles are printed"
    )
    form = one.add_mutually_exclusive_group()
    form.add_argument(
        "--csv", type=Path, metavar="FILE", help="write one table for a spreadsheet, else by month"
    )
    form.add_argument("--html", type=Path, metavar="FILE", help="write a page with bars")
    one.set_defaults(command=report)


def report(wish: argparse.Namespace) -> int:
    """Return how the kiosk is used."""
    from kiosk.content.library.library_store import library_path
    from kiosk.doctor.library_info import names_by_id
    from kiosk.paths import counts_file
    from kiosk.staff.counts.counts_file import read_counts
    from kiosk.staff.reports.report import report as make_report
    from kiosk.staff.reports.report_forms import as_csv, as_html, as_text

    counts = read_counts(wish.files or [counts_file()])
    names = names_by_id(library_path(wish.content, cache_folder()))
    by = wish.by or ("month" if wish.csv else "")
    made = make_report(counts, by, period=period_of(wish), names=names)
    if wish.csv:
        wish.csv.write_text(as_csv(made.tables[0]), encoding="utf-8", newline="")
    elif wish.html:
        wish.html.write_text(as_html(made), encoding="utf-8")
    else:
        print(as_text(made), end="")
    return os.EX_OK


def period_of(wish: argparse.Namespace) -> "Period | None":
    """Return the period that is asked for; `None` for all that was counted."""
    from kiosk.staff.reports.period import Period, last_period, period_between

    day = date.today()  # noqa: DTZ011  (the day of the place where the kiosk stands)
    between = bool(wish.first or wish.last_day)
    if wish.today + bool(wish.last) + between > 1:
        message = "A report is about one period."
        raise KioskError(message, "give --today, or --last, or --from and --to", os.EX_USAGE)
    if wish.today:
        return Period(day.isoformat(), day.isoformat())
    if wish.last:
        return last_period(wish.last, day)
    return period_between(wish.first, wish.last_day) if between else None
