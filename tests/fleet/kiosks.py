"""Bundles of kiosks that do not exist."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.fleet.bundle import SUFFIX, sealed
from kiosk.fleet.kiosk_state import CheckState, KioskState
from kiosk.fleet.weekly_use import WeeklyUse
from kiosk.staff.reports.report_groups import week_of

TODAY = date(2027, 6, 14)
"""A Monday, on which the tests' reports are made."""

GREEN = CheckState("disk", "green", "There is enough room.", "Nothing needs to be done.")
AMBER = CheckState("pin", "amber", "No PIN is set.", "Set one.")
RED = CheckState("library", "red", "The library is damaged.", "Build it again.")


def seconds(day: date) -> int:
    """Return noon of a day, in seconds since the epoch."""
    return int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())


def weeks_before(today: date, count: int) -> list[str]:
    """Return the last whole weeks."""
    return [week_of((today - timedelta(weeks=ago)).isoformat()) for ago in range(count, 0, -1)]


class Kiosk:
    """A kiosk that writes bundles."""

    def __init__(
        self, number: int, name: str = "", place: str = "", clinic: str = "Riverside Clinic"
    ) -> None:
        self.number = f"{number:016x}"
        self.name = name
        self.place = place
        self.clinic = clinic
        self.key = Ed25519PrivateKey.generate()

    def state(self, day: date = TODAY, *checks: CheckState, content: str = "7") -> KioskState:
        """Return its state on a day."""
        return KioskState(
            number=self.number,
            serial=seconds(day),
            written=seconds(day),
            name=self.name,
            place=self.place,
            clinic=self.clinic,
            program="0.1.0",
            content=content,
            built=seconds(date(2027, 5, int(content) if content.isdigit() else 1)),
            started=seconds(day) - 3 * 86_400,
            crashes=0,
            reviews_due=0,
            free=10**10,
            checks=(GREEN, *checks),
            titles={"heart": "A healthy heart", "lungs": "Breathing"},
        )

    def bundle(
        self, day: date = TODAY, *checks: CheckState, use: WeeklyUse | None = None, content: str = "7"
    ) -> bytes:
        """Return a bundle that it wrote on a day."""
        return sealed(
            self.state(day, *checks, content=content), use or use_in(weeks_before(day, 4)), self.key
        )

    def write(
        self,
        folder: Path,
        day: date = TODAY,
        *checks: CheckState,
        use: WeeklyUse | None = None,
        content: str = "7",
    ) -> Path:
        """Write a bundle into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"kiosk-{self.number}{SUFFIX}"
        path.write_bytes(self.bundle(day, *checks, use=use, content=content))
        return path


def use_in(weeks: list[str], visits: int = 20, seed: int | None = None) -> WeeklyUse:
    """Return the same use in each week, or a random one."""
    if seed is None:
        return WeeklyUse(
            weeks, [visits] * len(weeks), {"heart": [30] * len(weeks)}, {"en": [30] * len(weeks)}
        )
    chance = random.Random(seed)  # noqa: S311  (made-up figures)

    def column(most: int) -> list[int]:
        return [chance.choice((0, chance.randint(5, most))) for _ in weeks]

    topics = {name: column(90) for name in ("", "heart", "lungs", "soft-tissue-tumor")}
    return WeeklyUse(
        weeks, column(70), topics, {name: column(60) for name in ("", "en", "ar", "th", "zh-Hans")}
    )
