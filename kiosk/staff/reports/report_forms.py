"""Formats a report: as text for a terminal, as CSV for a spreadsheet, or as an HTML page to mail or print."""

import csv
import html
import io

from kiosk.staff.reports.report import UsageReport
from kiosk.staff.reports.report_tables import ReportTable

BAR = 120
"""Width of the longest bar in pixels."""

STYLE = """
body { font: 16px/1.4 sans-serif; color: #1c1c1c; max-width: 60em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; margin-bottom: 2em; }
caption { font-weight: bold; text-align: left; padding: 0.3em 0; }
th, td { text-align: left; padding: 0.2em 1em 0.2em 0; border-bottom: 1px solid #ccc; vertical-align: middle; }
svg { vertical-align: middle; margin-left: 0.5em; }
rect { fill: #0b5c63; }
"""


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
    """Return a report as a self-contained HTML page without scripts."""
    lines = "".join(
        f"<tr><th scope=row>{html.escape(name)}</th><td>{html.escape(value)}</td></tr>\n"
        for name, value in report.summary
    )
    tables = "\n".join(table_as_html(table) for table in report.tables)
    notes = "".join(f"<p>{html.escape(note)}</p>\n" for note in report.notes)
    return (
        f"<!DOCTYPE html>\n<html lang=en>\n<meta charset=utf-8>\n<title>Use of the kiosk</title>\n"
        f"<style>{STYLE}</style>\n<h1>Use of the kiosk</h1>\n"
        f"<table>\n{lines}</table>\n{tables}\n{notes}</html>\n"
    )


def table_as_html(table: ReportTable) -> str:
    """Return one table, with a bar next to the first figure of each row."""
    heads = "".join(f"<th scope=col>{html.escape(column)}</th>" for column in table.columns)
    lines = [f"<table>\n<caption>{html.escape(table.title)}</caption>\n<tr>{heads}</tr>"]
    bars = table.bars or (0.0,) * len(table.rows)
    for (name, first, *rest), share in zip(table.rows, bars, strict=True):
        cells = "".join(f"<td>{html.escape(cell)}</td>" for cell in rest)
        lines.append(
            f"<tr><th scope=row>{html.escape(name)}</th><td>{html.escape(first)}{bar(share)}</td>{cells}</tr>"
        )
    return "\n".join([*lines, "</table>"])


def bar(share: float) -> str:
    """Return a bar for a share from 0 to 1, or nothing for 0."""
    if not share:
        return ""
    width = round(BAR * share)
    return f'<svg width="{BAR}" height="12" aria-hidden="true"><rect width="{width}" height="12"/></svg>'
