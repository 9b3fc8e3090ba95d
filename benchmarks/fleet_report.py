"""How long the page about many kiosks takes, from their bundles to its HTML.

Seconds are those of the processor, which other programs do not prolong; everything runs in one thread.
"""

import gc
import random
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.fleet.bundle import SUFFIX, sealed
from kiosk.fleet.kiosk_state import CheckState, KioskState
from kiosk.fleet.report.collection import collect
from kiosk.fleet.report.fleet_report import page_of, write_report
from kiosk.fleet.weekly_use import WeeklyUse
from kiosk.staff.reports.report_groups import week_of

KIOSKS, WEEKS, TOPICS, LANGUAGES = 1000, 125, 64, 15
"""Ten million figures: a visit, each topic and each language by week."""

GOAL_SECONDS = 1.0
TODAY = date(2030, 6, 10)


def measure(folder: Path, say: Callable[[str], None]) -> list[str]:
    """Measure the report about ten million figures; return what missed its goal."""
    bundles = folder / "bundles"
    bundles.mkdir()
    write_bundles(bundles)
    gc.disable()  # as the command does
    begin = time.process_time()
    page_of(collect([bundles], {}, ()), {}, TODAY, WEEKS)
    seconds = time.process_time() - begin
    figures = KIOSKS * WEEKS * (1 + TOPICS + LANGUAGES)
    size = sum(path.stat().st_size for path in bundles.iterdir())
    say(
        f"{figures:,} figures of {KIOSKS} kiosks ({size / 1e6:.0f} MB) verified and added up in {seconds:.2f} s"
    )
    begin = time.process_time()
    write_report([bundles], folder / "fleet.html", folder / "known.json", today=TODAY, weeks=WEEKS)
    say(f"the same with its page written and its kiosks remembered: {time.process_time() - begin:.2f} s")
    return ["ten million figures need more than a second"] if seconds > GOAL_SECONDS else []


def write_bundles(folder: Path) -> None:
    """Write a bundle for each kiosk."""
    chance = random.Random(1)  # noqa: S311  (made-up figures)
    weeks = [week_of((TODAY - timedelta(weeks=ago)).isoformat()) for ago in range(WEEKS, 0, -1)]

    def column(most: int) -> list[int]:
        return [chance.randint(5, most) for _ in weeks]

    for kiosk in range(KIOSKS):
        topics = {f"topic-{number}": column(60) for number in range(TOPICS)}
        use = WeeklyUse(weeks, column(200), topics, {f"l{number}": column(90) for number in range(LANGUAGES)})
        bundle = sealed(state_of(kiosk), use, Ed25519PrivateKey.generate())
        (folder / f"kiosk-{kiosk:016x}{SUFFIX}").write_bytes(bundle)


def state_of(kiosk: int) -> KioskState:
    """Return the state of a kiosk."""
    checks = tuple(CheckState(f"check-{number}", "green", "All is well.", "Nothing.") for number in range(20))
    return KioskState(
        number=f"{kiosk:016x}",
        serial=1_900_000_000,
        written=1_900_000_000,
        name=f"Kiosk {kiosk}",
        place="Ground floor",
        clinic=f"Clinic {kiosk % 20}",
        program="0.1.0",
        content="1",
        built=1_890_000_000,
        started=1_899_000_000,
        crashes=0,
        reviews_due=0,
        free=10**10,
        checks=checks,
        titles={f"topic-{number}": f"Topic {number}" for number in range(TOPICS)},
    )
