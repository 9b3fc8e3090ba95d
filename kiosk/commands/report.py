"""`report`: tell how the kiosk is used."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.commands import Commands


def add(commands: "Commands[argparse.ArgumentParser]") -> None:
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
