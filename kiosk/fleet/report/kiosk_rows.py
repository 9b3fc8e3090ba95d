"""The rows of the page: one for each kiosk, the worst first."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import NamedTuple

from kiosk.fleet.kiosk_state import LIGHTS, KioskState
from kiosk.fleet.report.collection import Collection, Complaint
from kiosk.fleet.report.known_kiosks import Known
from kiosk.fleet.signing_key import fingerprint
from kiosk.staff.reports.figures import NOTHING

LATE_DAYS = 30
"""A kiosk that has not been heard of for longer is amber."""

DAY = 86_400


class KioskRow(NamedTuple):
    """A kiosk as the page shows it.

    `seen` is the day of its newest bundle; `restarted` is how many days before that it was started. `notes` are what is
    wrong, the worst first.
    """

    light: str
    number: str
    name: str
    place: str
    clinic: str
    content: str
    built: str
    seen: str
    restarted: str
    reviews_due: int
    notes: tuple[str, ...]

    @property
    def severity(self) -> tuple[int, int, str, str]:
        """Return the order among rows: the worst first, then the one with most notes, then the longest unseen."""
        return -LIGHTS.index(self.light), -len(self.notes), self.seen, self.number


def rows_of(collection: Collection, known: Known, today: date) -> list[KioskRow]:
    """Return the rows of all kiosks with a bundle, and of those that earlier reports have seen."""
    refused: dict[str, list[Complaint]] = {}
    for complaint in collection.complaints:
        if complaint.is_grave and complaint.number:
            refused.setdefault(complaint.number, []).append(complaint)
    rows = []
    for number, sources in collection.kiosks.items():
        bundle = sources[0].bundle
        state = newest_state(bundle.state, known)
        news = [] if number in known else [f"New: the fingerprint of its key is {fingerprint(bundle.key)}."]
        rows.append(row_of(state, refused.get(number, ()), news, today))
    for number, kiosk in known.items():
        if number not in collection.kiosks:
            rows.append(row_of(kiosk.state, refused.get(number, ()), ["No bundle this time."], today))
    unknown = refused.keys() - collection.kiosks.keys() - known.keys()
    rows += [unknown_row(number, refused[number]) for number in unknown]
    return sorted(rows, key=lambda row: row.severity)


def newest_state(state: KioskState, known: Known) -> KioskState:
    """Return the newest state of a kiosk: that of its bundle, unless an earlier report has seen a newer one."""
    seen = known.get(state.number)
    return seen.state if seen and seen.state.serial > state.serial else state


def row_of(state: KioskState, refused: Iterable[Complaint], news: list[str], today: date) -> KioskRow:
    """Return the row of a kiosk; `news` are notes of the report itself."""
    seen = day_of(state.written)
    warnings = [f"{complaint.path.name}: {complaint.text}." for complaint in refused]
    light = LIGHTS[-1] if warnings else state.light
    late = (today - seen).days
    if late > LATE_DAYS:
        warnings.append(f"Not heard of for {late} days.")
    if late < -1:
        warnings.append("Its clock is ahead: it wrote this in the future.")
    if late > LATE_DAYS or late < -1 or "No bundle this time." in news:
        light = max(light, LIGHTS[1], key=LIGHTS.index)
    wrong = sorted(
        (check for check in state.checks if check.light != LIGHTS[0]),
        key=lambda check: -LIGHTS.index(check.light),
    )
    return KioskRow(
        light,
        state.number,
        state.name or state.number,
        state.place,
        state.clinic,
        state.content or NOTHING,
        day_of(state.built).isoformat() if state.built else "",
        seen.isoformat(),
        str((state.written - state.started) // DAY) if state.started else NOTHING,
        state.reviews_due,
        (*warnings, *(check.found for check in wrong), *news),
    )


def unknown_row(number: str, refused: list[Complaint]) -> KioskRow:
    """Return the row of a kiosk of which no bundle could be used."""
    notes = tuple(f"{complaint.path.name}: {complaint.text}." for complaint in refused)
    return KioskRow(LIGHTS[-1], number, number, "", "", NOTHING, "", NOTHING, NOTHING, 0, notes)


def day_of(seconds: int) -> date:
    """Return the day of a time in UTC."""
    return datetime.fromtimestamp(seconds, UTC).date()
