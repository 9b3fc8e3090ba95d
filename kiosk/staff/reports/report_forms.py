"""Formats a report: as text for a terminal, as CSV for a spreadsheet, or as an HTML page to mail or print."""

import csv
import io
from pathlib import Path

from kiosk.base.html_templates import html_templates
from kiosk.staff.reports.report import UsageReport
from kiosk.staff.reports.report_tables import ReportTable

TEMPLATES = Path(__file__).parent / "templates"


def as_text(report: UsageReport) -> str:
    """Return a report as plain text."""
    parts = [aligned([list(row) for row in report.summary])]
    for table in report.tables:
        rows = [list(table.columns), *(list(row) for row in table.rows)]
        parts.append(f"{table.title}\n{aligned(rows)}")
    parts.append("\n".join(report.notes))
    return "\n\n".join(parts) + "\n"


def aligned(rows: list[list[str]]) -> str:
    """Return rows of cells with aligned columns."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(f"  {line}".rstrip() for line in lines)


def as_csv(table: ReportTable) -> str:
    """Return one table as CSV (RFC 4180)."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return written.getvalue()


def as_html(report: UsageReport) -> str:
    """Return a report as a self-contained HTML page without scripts, with a bar beside each row's first figure."""
    return html_templates(TEMPLATES).get_template("report.html").render(report=report)
