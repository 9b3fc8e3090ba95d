"""The page about many kiosks: reads their bundles, adds them up, and writes HTML that needs no server."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.base.durable_file import write_durably
from kiosk.base.html_templates import html_templates
from kiosk.content.languages import NAMES
from kiosk.errors import ExitCode, KioskError
from kiosk.fleet.kiosk_state import LIGHTS
from kiosk.fleet.report.collection import Collection, Complaint, collect
from kiosk.fleet.report.fleet_use import FleetUse, add_up, first_week, joined
from kiosk.fleet.report.kiosk_rows import KioskRow, newest_state, rows_of
from kiosk.fleet.report.known_kiosks import Known, KnownKiosk, read_known, write_known
from kiosk.fleet.weekly_use import OTHERS
from kiosk.staff.reports.figures import format_count
from kiosk.staff.reports.report_tables import ReportTable, shares

TEMPLATES = Path(__file__).parent / "templates"
READABLE = 0o644


class VersionRow(NamedTuple):
    """A version of the content: how many kiosks show it, and how many of them have each light."""

    version: str
    built: str
    kiosks: int
    lights: dict[str, int]


class FleetPage(NamedTuple):
    """What the page shows."""

    day: str
    rows: list[KioskRow]
    versions: list[VersionRow]
    weeks: ReportTable
    tables: list[ReportTable]
    complaints: list[Complaint]

    @property
    def has_red(self) -> bool:
        """Return whether a kiosk is red, or a file may have been tampered with."""
        return any(row.light == LIGHTS[-1] for row in self.rows) or any(
            complaint.is_grave for complaint in self.complaints
        )

    @property
    def lights(self) -> dict[str, int]:
        """Return the number of kiosks with each light, the worst first."""
        return {light: sum(row.light == light for row in self.rows) for light in reversed(LIGHTS)}

    @property
    def rollout(self) -> str:
        """Return whether the newest version is ready for all kiosks, or an empty text if they all show it.

        It is not while a larger share of the kiosks that show it is red than of the others.
        """
        if len(self.versions) < 2:
            return ""
        newest, *others = self.versions
        red = newest.lights[LIGHTS[-1]]
        others_red = sum(version.lights[LIGHTS[-1]] for version in others)
        count = sum(version.kiosks for version in others)
        told = f"{newest.kiosks} of {len(self.rows)} kiosks show version {newest.version}, and {red} of them are red"
        if red * count > others_red * newest.kiosks:
            return f"{told}, a larger share than of the others ({others_red} of {count}): wait before all take it."
        return f"{told}, no larger share than of the others ({others_red} of {count}): all may take it."

    def summary_lines(self) -> list[str]:
        """Return what needs attention, for a terminal."""
        counted = ", ".join(f"{count} {light}" for light, count in self.lights.items())
        red = [f"{row.name} ({row.number}): {row.notes[0]}" for row in self.rows if row.light == LIGHTS[-1]]
        rollout = [self.rollout] if self.rollout else []
        return [f"{len(self.rows)} kiosks: {counted}", *rollout, *red, *map(str, self.complaints)]


def write_report(
    folders: Iterable[Path],
    output: Path,
    known_file: Path,
    *,
    today: date,
    weeks: int,
    accepted: Iterable[str] = (),
) -> FleetPage:
    """Write the page about the bundles in `folders`, remember their kiosks in `known_file`, and return the page.

    `weeks` is how many weeks of use are shown; `accepted` are fingerprints of new keys. Raise `KioskError` if a folder
    does not exist, or the known kiosks cannot be read or written.
    """
    known = read_known(known_file)
    collection = collect(folders, known, {text.replace(" ", "") for text in accepted})
    page = page_of(collection, known, today, weeks)
    text = html_templates(TEMPLATES).get_template("fleet.html").render(page=page, lights=LIGHTS)
    try:
        write_durably(output, text, READABLE)
        write_known(known_file, remembered(collection, known, today))
    except OSError as error:
        reason = error.strerror or "it cannot be written"
        raise KioskError(f"{error.filename}: {reason}.", "choose another folder", ExitCode.IOERR) from error
    return page


def page_of(collection: Collection, known: Known, today: date, weeks: int) -> FleetPage:
    """Return the page about bundles and the kiosks known from earlier reports."""
    rows = rows_of(collection, known, today)
    newest = [sources[0].bundle for sources in collection.kiosks.values()]
    titles: dict[str, str] = {}
    for bundle in newest:
        titles |= bundle.state.titles
    uses = (
        (sources[0].bundle.state.clinic, joined([source.bundle.use for source in sources]))
        for sources in collection.kiosks.values()
    )
    use = add_up(uses, first_week(today, weeks))
    by_week = Counter(dict(sorted(use.weeks.items())))
    return FleetPage(
        today.isoformat(),
        rows,
        versions_of(rows),
        table("Visits by week", "Week", "Visits", by_week, {}),
        tables_of(use, titles),
        collection.complaints,
    )


def versions_of(rows: Iterable[KioskRow]) -> list[VersionRow]:
    """Return the versions of the content that the kiosks show, the newest first."""
    lights: dict[tuple[str, str], Counter[str]] = {}
    for row in rows:
        lights.setdefault((row.built, row.content), Counter())[row.light] += 1
    return [
        VersionRow(version, built, counted.total(), {light: counted[light] for light in LIGHTS})
        for (built, version), counted in sorted(lights.items(), reverse=True)
    ]


def tables_of(use: FleetUse, titles: Mapping[str, str]) -> list[ReportTable]:
    """Return the tables of use, besides the one by week."""
    return [
        table("Visits by clinic", "Clinic", "Visits", ordered(use.clinics), {OTHERS: "Without a name"}),
        table("Pages by topic", "Topic", "Pages opened", ordered(use.topics), {**titles, OTHERS: "Others"}),
        table(
            "Pages by language",
            "Language",
            "Pages opened",
            ordered(use.languages),
            {**NAMES, OTHERS: "Others"},
        ),
    ]


def ordered(counts: Counter[str]) -> Counter[str]:
    """Return counts with the largest first, then by name."""
    return Counter(dict(sorted(counts.items(), key=lambda item: (-item[1], item[0]))))


def table(
    title: str, first: str, second: str, counts: Mapping[str, int], names: Mapping[str, str]
) -> ReportTable:
    """Return a table with a bar for each count."""
    rows = tuple((names.get(name, name), format_count(count)) for name, count in counts.items())
    return ReportTable(title, (first, second), rows, shares(counts.values()))


def remembered(collection: Collection, known: Known, today: date) -> Known:
    """Return the known kiosks with those of this report."""
    fresh = {}
    for number, (newest, *_) in collection.kiosks.items():
        since = known[number].since if number in known else today
        fresh[number] = KnownKiosk(newest.bundle.key, since, newest_state(newest.bundle.state, known))
    return known | fresh
